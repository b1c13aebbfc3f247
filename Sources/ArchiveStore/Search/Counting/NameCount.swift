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
        let counts = facet == .author ? try authors() : try speakers()
        let best = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit)
        var found: [FacetCount] = []
        for (key, count) in best {
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
    private func authors() throws(ArchiveError) -> [String: Int] {
        let weights = rowsByArticle()
        var counts: [String: Int] = [:]
        guard isFew else {
            try connection.each("SELECT article_seq, author_key FROM article_authors") { row throws(ArchiveError) in
                let article = Int(row.integer(0))
                guard weights.indices.contains(article), weights[article] > 0 else { return }
                counts[row.text(1), default: 0] += Int(weights[article])
            }
            return counts
        }
        for article in weights.indices where weights[article] > 0 {
            let sql: SQL = "SELECT author_key FROM article_authors WHERE article_seq = \(article)"
            try connection.each(sql) { row throws(ArchiveError) in
                counts[row.text(0), default: 0] += Int(weights[article])
            }
        }
        return counts
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
    private func speakers() throws(ArchiveError) -> [String: Int] {
        facts.areQuotes ? try speakersOfQuotes() : try speakersOfArticles()
    }

    private func speakersOfQuotes() throws(ArchiveError) -> [String: Int] {
        var counts: [String: Int] = [:]
        guard isFew else {
            try walk { row in
                if rows.contains(Int(row.integer(1))) { counts[row.text(0), default: 0] += 1 }
            }
            return counts
        }
        for row in rows.rows {
            let sql: SQL = "SELECT speaker_id FROM quotes WHERE seq = \(row) AND speaker_id IS NOT NULL"
            try connection.each(sql) { row throws(ArchiveError) in counts[row.text(0), default: 0] += 1 }
        }
        return counts
    }

    private func speakersOfArticles() throws(ArchiveError) -> [String: Int] {
        var counts: [String: Int] = [:]
        guard isFew else {
            var last: (speaker: String, article: Int64)?
            try walk { row in
                let article = row.integer(2)
                guard rows.contains(Int(article)) else { return }
                let speaker = row.text(0)
                // The quotes of one article follow one another.
                if let last, last == (speaker, article) { return }
                last = (speaker, article)
                counts[speaker, default: 0] += 1
            }
            return counts
        }
        for row in rows.rows {
            let sql: SQL = """
                SELECT DISTINCT speaker_id FROM quotes WHERE article_seq = \(row) AND speaker_id IS NOT NULL
                """
            try connection.each(sql) { row throws(ArchiveError) in counts[row.text(0), default: 0] += 1 }
        }
        return counts
    }

    /// Walks over all quotes with a speaker, by speaker and then by article.
    private func walk(_ body: (Row) -> Void) throws(ArchiveError) {
        let sql: SQL = """
            SELECT speaker_id, seq, article_seq FROM quotes INDEXED BY quotes_by_speaker WHERE speaker_id IS NOT NULL \
            ORDER BY speaker_id, published_key DESC, article_seq DESC
            """
        try connection.each(sql) { row throws(ArchiveError) in body(row) }
    }
}
