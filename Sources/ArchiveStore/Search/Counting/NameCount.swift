import CSearchRank
import NewsModel

/// Counts rows by authors and speakers, of whom a row may have several and an archive any number.
///
/// Few rows are looked up one by one; else the index of all names is walked once, from which rows are chosen by bits.
struct NameCount {
    let rows: RowSet
    /// How many rows there are in all.
    let all: Int
    let facts: FactsView
    let connection: Connection

    /// Up to one row in so many are looked up one by one.
    private static let walkFraction = 8

    /// The names with the most rows.
    func counts(_ facet: Facet, limit: Int) throws(ArchiveError) -> [FacetCount] {
        var best = BestNames(limit: limit)
        if facet == .author { try countAuthors(&best) } else { try countSpeakers(&best) }
        var found: [FacetCount] = []
        for (key, count) in best.names {
            if facet == .author {
                found.append(FacetCount(value: try printedAuthor(key) ?? key, count: count))
            } else {
                let name = try connection.first("SELECT name FROM speakers WHERE id = \(key)") {
                    row throws(ArchiveError) in row.text(0)
                }
                found.append(FacetCount(value: key, name: name, count: count))
            }
        }
        return found
    }

    private var isFew: Bool {
        rows.count * Self.walkFraction <= all
    }

    // MARK: - Authors

    /// The rows of each author's articles.
    private func countAuthors(_ best: inout BestNames) throws(ArchiveError) {
        let weights = rowsByArticle()
        var counts: [String: Int] = [:]
        defer { best.offer(counts) }
        guard isFew else {
            try connection.each("SELECT article_seq, author_key FROM article_authors") { row throws(ArchiveError) in
                let article = Int(row.integer(0))
                guard weights.indices.contains(article), weights[article] > 0 else { return }
                counts[row.text(1), default: 0] += Int(weights[article])
            }
            return
        }
        for article in weights.indices where weights[article] > 0 {
            let sql: SQL = "SELECT author_key FROM article_authors WHERE article_seq = \(article)"
            try connection.each(sql) { row throws(ArchiveError) in
                counts[row.text(0), default: 0] += Int(weights[article])
            }
        }
    }

    /// How many of the rows each article has.
    private func rowsByArticle() -> [UInt32] {
        var counts = [UInt32](repeating: 0, count: facts.snapshot.articles.count * FactChunks.size)
        facts.read { saidline_rows_by_article(rows.words, Int64(rows.words.count), $0, &counts) }
        return counts
    }

    /// The name as it is printed in the latest article.
    private func printedAuthor(_ key: String) throws(ArchiveError) -> String? {
        let sql: SQL = """
            SELECT authors FROM articles WHERE seq = \
            (SELECT max(article_seq) FROM article_authors WHERE author_key = \(key))
            """
        return try connection.first(sql) { row throws(ArchiveError) in
            PackedList.unpack(row.text(0)).first { NameFolding.folded($0) == key }
        } ?? nil
    }

    // MARK: - Speakers

    /// The quotes of each speaker, or the articles in which they are quoted.
    private func countSpeakers(_ best: inout BestNames) throws(ArchiveError) {
        guard isFew else { return try walk(&best) }
        let condition: SQL = facts.areQuotes ? "seq" : "article_seq"
        var counts: [String: Int] = [:]
        for row in rows.rows {
            let sql: SQL = """
                SELECT DISTINCT speaker_id FROM quotes WHERE \(condition) = \(row) AND speaker_id IS NOT NULL
                """
            try connection.each(sql) { row throws(ArchiveError) in counts[row.text(0), default: 0] += 1 }
        }
        best.offer(counts)
    }

    /// Walks over all quotes with a speaker, by speaker and then by article, so that each is counted by itself.
    private func walk(_ best: inout BestNames) throws(ArchiveError) {
        let sql: SQL = """
            SELECT speaker_id, seq, article_seq FROM quotes INDEXED BY quotes_by_speaker WHERE speaker_id IS NOT NULL \
            ORDER BY speaker_id, published_key, article_seq
            """
        var (speaker, count, last): ([UInt8], Int, Int64) = ([], 0, 0)
        try connection.each(sql) { row throws(ArchiveError) in
            let isSame = row.withBlob(0) { $0.elementsEqual(speaker) }
            if !isSame {
                best.offer(count) { String(decoding: speaker, as: UTF8.self) }
                (speaker, count, last) = (row.blob(0), 0, 0)
            }
            let found = row.integer(facts.areQuotes ? 1 : 2)
            guard found != last, rows.contains(Int(found)) else { return }
            (count, last) = (count + 1, found)
        }
        best.offer(count) { String(decoding: speaker, as: UTF8.self) }
    }
}

/// The names with the most rows, equals by name; of very many most are not worth keeping.
private struct BestNames {
    let limit: Int
    private(set) var names: [(key: String, count: Int)] = []

    /// Takes in a name, which is made only where it may be among the best; one without rows is none.
    mutating func offer(_ count: Int, _ name: () -> String) {
        guard count > 0, names.count < limit || count >= names.last?.count ?? 1 else { return }
        let key = name()
        let place = names.lastIndex { ($0.count, key) >= (count, $0.key) }.map { $0 + 1 } ?? 0
        guard place < limit else { return }
        names.insert((key, count), at: place)
        if names.count > limit { names.removeLast() }
    }

    /// Takes in names.
    mutating func offer(_ counts: [String: Int]) {
        for (key, count) in counts { offer(count) { key } }
    }
}
