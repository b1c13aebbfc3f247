import NewsModel

/// A list of rows, page by page.
struct RowList {
    /// A row found.
    struct Found {
        var seq: Int64
        var keys: [Int64]
    }

    /// Where the rows come from: what follows `FROM`.
    var source: SQL
    /// What they must fulfil.
    var conditions: [SQL]
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
        var demands = conditions
        if !place.keys.isEmpty {
            guard place.keys.count == order.keys.count else { throw .invalidCursor }
            demands += ["\(article) <= \(place.ceiling)", order.after(place.keys)]
        }
        let sql: SQL = """
            SELECT \(seq), \(order.columns) FROM \(source)\(SQL.filter(demands))\(order.clause) LIMIT \(limit)
            """
        return try connection.all(sql) { row throws(ArchiveError) in
            Found(seq: row.integer(0), keys: order.values(row, from: 1))
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
