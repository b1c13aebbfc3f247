import NewsModel

/// Articles that got another date while a list is read page by page.
///
/// Whoever reads on finds them where they stood on the first page, so that none is shown twice and none is passed over.
/// Only the latest moves are kept: whoever reads on after very many finds the others where they stand now.
struct MovedArticles {
    /// How many moves are kept when the older ones are forgotten, and after how many generations they are.
    private static let (kept, interval): (Int64, Int64) = (100_000, 256)

    /// The generation of the first page.
    private let generation: Int64

    /// Notes what date an article had before the write that makes the generation `changed`.
    static func note(
        _ seq: Int64,
        from before: NewsDate?,
        to now: NewsDate?,
        changed: Int64,
        on connection: Connection
    ) throws(ArchiveError) {
        let key = PublishedKey.key(of: before)
        guard key != PublishedKey.key(of: now) else { return }
        try connection.run("INSERT OR IGNORE INTO moved_articles VALUES (\(changed), \(seq), \(key))")
    }

    /// Forgets old moves from time to time, so that neither the file nor the memory of a reader grows with them.
    static func forgetOld(in generation: Int64, on connection: Connection) throws(ArchiveError) {
        guard generation % interval == 0 else { return }
        let last: SQL = "SELECT changed FROM moved_articles ORDER BY changed DESC LIMIT 1 OFFSET \(kept)"
        try connection.run("DELETE FROM moved_articles WHERE changed <= (\(last))")
    }

    /// Those that have moved since the first page of a list that is read on at `place`; `nil` where there are none.
    static func since(_ place: ListPlace, on connection: Connection) throws(ArchiveError) -> MovedArticles? {
        guard !place.keys.isEmpty else { return nil }
        let last = try connection.integer("SELECT max(changed) FROM moved_articles")
        return last > place.generation ? MovedArticles(generation: place.generation) : nil
    }

    /// A list by date in parts: what stands where it stood, and what has moved by the date it had.
    func parts(of list: RowList) -> [RowList.Part] {
        let moved: SQL = "\(list.article) IN (SELECT article_seq FROM moved_articles WHERE changed > \(generation))"
        let still = list.parts.map { part in
            RowList.Part(conditions: part.conditions + ["NOT \(moved)"], order: part.order)
        }
        // Undated ones come last in either order.
        let key: SQL =
            list.order.keys[0].descending
            ? "published_key" : "iif(published_key = \(PublishedKey.undated), \(Int64.max), published_key)"
        let before: SQL = """
            (SELECT \(key) FROM moved_articles WHERE changed > \(generation) AND article_seq = \(list.article) \
            ORDER BY changed LIMIT 1)
            """
        return still + [RowList.Part(conditions: list.conditions + [moved], order: list.order.dated(by: before))]
    }
}
