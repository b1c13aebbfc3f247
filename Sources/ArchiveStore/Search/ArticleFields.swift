import CSearchRank
import Glibc
import NewsModel

/// Finds quotes by the headline, authors, outlet or section of their article, which the index of quotes does not
/// repeat.
struct ArticleFields {
    /// Reads the index of articles.
    let reader: IndexReader
    /// The facts of the quotes.
    let facts: FactsView

    /// The quotes in whose articles a leaf is found; none counts for the ranking.
    func postings(of leaf: SearchLeaf, _ demand: PostingsDemand) throws(ArchiveError) -> Postings {
        let limit = facts.snapshot.articles.count * FactChunks.size
        try reader.begin(rowLimit: limit)
        let found = try reader.postings(of: leaf, PostingsDemand(withWeights: false, workLimit: demand.workLimit))
        guard let postings = Postings(rows: RowSet(quotesOf: RowSet(found, limit: limit), facts).rows) else {
            throw .failed(code: 7, message: "out of memory")
        }
        postings.pointer.pointee.is_cut = found.pointer.pointee.is_cut
        postings.pointer.pointee.work = found.work
        return postings
    }
}

extension Postings {
    /// Rows in order, of which nothing is told but that they are there; `nil` without memory.
    fileprivate convenience init?(rows: [Int]) {
        let size = MemoryLayout<saidline_posting>.stride
        guard let made = calloc(1, MemoryLayout<saidline_postings>.stride), let list = calloc(rows.count + 1, size),
            // The one list of places, which is empty.
            let bytes = calloc(1, 1)
        else { return nil }
        let postings = made.bindMemory(to: saidline_postings.self, capacity: 1)
        let entries = list.bindMemory(to: saidline_posting.self, capacity: rows.count + 1)
        for (index, row) in rows.enumerated() {
            entries[index] = saidline_posting(row: UInt32(clamping: row), place: 0, weight: 0)
        }
        postings.pointee.list = entries
        postings.pointee.count = UInt32(clamping: rows.count)
        postings.pointee.bytes = bytes.bindMemory(to: UInt8.self, capacity: 1)
        postings.pointee.size = 1
        self.init(postings)
    }
}
