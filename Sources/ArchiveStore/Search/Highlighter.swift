import NewsModel

/// Marks what a query matched in the rows of one page.
struct Highlighter {
    let index: SearchIndex
    let query: String
    let connection: Connection

    /// Matches in the title and in the text of a row.
    struct Marks {
        var title: [Match] = []
        var text: [Match] = []
    }

    /// The marks of each of the rows.
    func marks(of rows: [Int64]) throws(ArchiveError) -> [Int64: Marks] {
        var marks: [Int64: Marks] = [:]
        // Looking up one row is cheapest, but a prefix gathers all its words anew each time: then one pass for all.
        if query.contains("\"*") {
            let places = SQL.joined(rows.map { row -> SQL in "\(row)" }, ", ")
            try collect("+rowid IN (\(places))", into: &marks)
        } else {
            for row in rows { try collect("rowid = \(row)", into: &marks) }
        }
        return marks
    }

    private func collect(_ condition: SQL, into marks: inout [Int64: Marks]) throws(ArchiveError) {
        let sql: SQL = """
            SELECT rowid, saidline_matches(\(literal: index.name), \(SearchIndex.titleColumn)), \
            saidline_matches(\(literal: index.name), \(SearchIndex.textColumn)) FROM \(literal: index.name) \
            WHERE \(literal: index.name) MATCH \(query) AND \(condition)
            """
        let found = try connection.all(sql) { row throws(ArchiveError) in
            (row.integer(0), Marks(title: Match.unpack(row.blob(1)), text: Match.unpack(row.blob(2))))
        }
        for (row, found) in found { marks[row] = found }
    }
}
