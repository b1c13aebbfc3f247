import NewsModel

/// A list of rows, page by page.
struct RowList {
    /// A row found.
    struct Found {
        var seq: Int64
        var keys: [Int64]
    }

    /// A part of the list that is read by itself.
    struct Part {
        var conditions: [SQL]
        var order: RowOrder
    }

    /// Where the rows come from: what follows `FROM`.
    var source: SQL
    /// What they must fulfil.
    var conditions: [SQL]
    /// The same in parts, of which each row is in one; none where that is no use.
    var choices: [Part] = []
    /// Their order.
    var order: RowOrder
    /// The column that names a row.
    var seq: SQL
    /// The column that names the row's article.
    var article: SQL

    /// How many rows there are now.
    func count(on connection: Connection) throws(ArchiveError) -> Int {
        Int(try connection.integer("SELECT count(*) FROM \(source)\(SQL.filter(conditions))"))
    }

    /// The rows after `place`, at most `limit`.
    func rows(after place: ListPlace, limit: Int, on connection: Connection) throws(ArchiveError) -> [Found] {
        let moved = order.isByDate ? try MovedArticles.since(place, on: connection) : nil
        return try rows(of: moved?.parts(of: self) ?? parts, after: place, limit: limit, on: connection)
    }

    /// The rows of some parts after `place`, in order.
    func rows(
        of parts: [Part],
        after place: ListPlace,
        limit: Int,
        on connection: Connection
    ) throws(ArchiveError) -> [Found] {
        var found: [Found] = []
        for part in parts { found += try rows(of: part, after: place, limit: limit, on: connection) }
        return parts.count > 1 ? merged(found, limit: limit) : found
    }

    /// Rows in their order, at most `limit`.
    func merged(_ found: [Found], limit: Int) -> [Found] {
        Array(found.sorted { order.precedes($0.keys, $1.keys) }.prefix(limit))
    }

    /// The list in parts, or itself as the only one.
    var parts: [Part] { choices.isEmpty ? [Part(conditions: conditions, order: order)] : choices }

    private func rows(
        of part: Part,
        after place: ListPlace,
        limit: Int,
        on connection: Connection
    ) throws(ArchiveError) -> [Found] {
        var demands = part.conditions
        if !place.keys.isEmpty {
            guard place.keys.count == part.order.keys.count else { throw .invalidCursor }
            demands += ["\(article) <= \(place.ceiling)", part.order.after(place.keys)]
        }
        let sql: SQL = """
            SELECT \(seq), \(part.order.columns) FROM \(source)\(SQL.filter(demands))\(part.order.clause) LIMIT \(limit)
            """
        return try connection.all(sql) { row throws(ArchiveError) in
            Found(seq: row.integer(0), keys: part.order.values(row, from: 1))
        }
    }

    /// One page of the list.
    struct Page {
        var rows: [Found]
        /// Where the next one starts; `nil` after the last.
        var next: Cursor?
        /// What is to be said where not all that has changed since the first page could be looked at.
        var limits: [String] = []
    }

    /// The page after `place`.
    ///
    /// What filters say of an article is asked of what it was on the first page.
    func page(
        after place: ListPlace,
        limit: Int,
        on connection: Connection,
        within budget: SearchBudget
    ) throws(ArchiveError) -> Page {
        let size = max(1, limit)
        let former = conditions.isEmpty ? nil : try FormerArticles.since(place, on: connection, within: budget)
        var page = Page(rows: [], limits: former?.limits ?? [])
        if let former, former.limits.isEmpty {
            page.rows = try rows(beside: former, after: place, limit: size + 1, on: connection)
        } else {
            page.rows = try rows(after: place, limit: size + 1, on: connection)
        }
        guard page.rows.count > size else { return page }
        page.rows.removeLast(page.rows.count - size)
        var next = place
        next.keys = page.rows[size - 1].keys
        page.next = next.cursor
        return page
    }
}
