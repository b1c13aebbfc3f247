import CSearchRank
import Glibc
import NewsModel

/// One search under way: what was read from the index, and what is made of it.
struct SearchRun {
    /// The facts that rows are filtered and counted by.
    let facts: FactsView
    private let reader: IndexReader
    private let fields: ArticleFields
    private var leaves: [SearchLeaf] = []
    private var postings: [Postings] = []

    /// A run over an index, in the present transaction.
    init(_ index: SearchIndex, _ tools: SearchTools, _ facts: FactsView) throws(ArchiveError) {
        reader = tools.reader(of: index)
        fields = ArticleFields(reader: tools.reader(of: .articles), facts: facts)
        self.facts = facts
        try reader.begin(rowLimit: facts.rowLimit)
    }

    /// Reads the postings of leaves that were not read before.
    mutating func read(_ leaves: [SearchLeaf]) throws(ArchiveError) {
        for leaf in leaves.dropFirst(postings.count) {
            let isOwn = reader.kind.has(leaf.columns)
            postings.append(isOwn ? try reader.postings(of: leaf) : try fields.postings(of: leaf))
        }
        self.leaves = leaves
    }

    // MARK: - Rows

    /// The rows that a tree finds, whatever the filters say; none that is not there.
    func rows(of tree: SearchTree) -> RowSet {
        switch tree {
        case .leaf(let leaf): return RowSet(postings[leaf], limit: facts.rowLimit)
        case .any(let parts): return union(parts)
        case .all(let parts):
            let wanted = parts.filter { !$0.isComplement }
            var rows = wanted.first.map { self.rows(of: $0) } ?? RowSet(allOf: facts)
            for part in wanted.dropFirst() { rows.formIntersection(self.rows(of: part)) }
            for part in parts where part.isComplement { remove(part, from: &rows) }
            return rows
        case .not(let part):
            var rows = RowSet(allOf: facts)
            rows.subtract(self.rows(of: part))
            return rows
        }
    }

    private func union(_ parts: [SearchTree]) -> RowSet {
        var rows = RowSet(limit: facts.rowLimit)
        for part in parts {
            if case .leaf(let leaf) = part { rows.insert(postings[leaf]) } else { rows.formUnion(self.rows(of: part)) }
        }
        return rows
    }

    /// Takes away what a complement leaves out.
    private func remove(_ part: SearchTree, from rows: inout RowSet) {
        if case .not(let inner) = part {
            rows.subtract(self.rows(of: inner))
        } else {
            rows.formIntersection(self.rows(of: part))
        }
    }

    // MARK: - Ranking

    /// What a ranking goes by in the present state, as numbers for a cursor: the average length, then the rarity of
    /// each leaf in the order of their reading.
    var statistics: [Double] {
        let count = Double(reader.rows)
        // The form of Lucene, which never becomes negative for words in more than half of the documents.
        return [reader.averageLength]
            + postings.map { log(1 + (count - Double($0.count) + 0.5) / (Double($0.count) + 0.5)) }
    }

    /// A page of the rows, best first by the statistics given, those of `first` before all others.
    func best(
        of rows: RowSet,
        first: RowSet?,
        uses: [TreeCompiler.Use],
        statistics: [Double],
        _ page: SearchPage
    ) -> [saidline_place] {
        let average = statistics.first ?? 1
        let terms = uses.map { use in
            saidline_rank_term(
                postings: UnsafePointer(postings[use.leaf].pointer),
                rarity: statistics.count > use.leaf + 1 ? statistics[use.leaf + 1] : 0,
                size: Int32(leaves[use.leaf].size),
                is_paired: use.isPaired ? 1 : 0
            )
        }
        let scores = ScoreTable(rows: facts.rowLimit)
        facts.read { facts in
            for var term in terms {
                saidline_score(scores.start, rows.words, Int64(rows.words.count), facts, &term, average)
            }
        }
        let columns = Int(saidline_column_limit)
        let weights = (reader.kind.weights.map { UInt32($0) } + Array(repeating: 0, count: columns)).prefix(columns)
        return page.places(rows, facts) { question in
            question.order = saidline_best_first
            question.scores = UnsafePointer(scores.start)
            question.average_length = average
            question.term_count = Int32(terms.count)
            return (first?.words, terms, Array(weights))
        }
    }
}

/// A score for each row, 0 at first; the system gives zeroed memory only where it is written to.
private final class ScoreTable {
    let start: UnsafeMutablePointer<Double>

    init(rows: Int) {
        let bytes = calloc(max(1, rows), MemoryLayout<Double>.stride)
        start =
            bytes?.assumingMemoryBound(to: Double.self)
            ?? UnsafeMutablePointer<Double>.allocate(capacity: max(1, rows))
    }

    deinit {
        free(start)
    }
}
