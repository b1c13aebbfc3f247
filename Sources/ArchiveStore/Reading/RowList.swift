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
        let parts = moved?.parts(of: self) ?? parts
        var found: [Found] = []
        for part in parts { found += try rows(of: part, after: place, limit: limit, on: connection) }
        if parts.count > 1 { found.sort { order.precedes($0.keys, $1.keys) } }
        return Array(found.prefix(limit))
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

    /// One page after `place`, and the place where the next one starts; `nil` after the last.
    func page(
        after place: ListPlace,
        limit: Int,
        on connection: Connection
    ) throws(ArchiveError) -> (rows: [Found], next: Cursor?) {
        let size = max(1, limit)
        let rows = try rows(after: place, limit: size + 1, on: connection)
        guard rows.count > size else { return (rows, nil) }
        var next = place
        next.keys = rows[size - 1].keys
        return (Array(rows.prefix(size)), next.cursor)
    }
}
