import NewsModel

extension SearchIndex {
    /// The change that adds a row, `texts` in the order of its columns.
    func adding(_ row: Int64, _ texts: [String?]) -> IndexChange {
        IndexChange(table: name, row: row, statement: SQL(statements.adding, Self.values(row, texts)))
    }

    /// The change that takes a row out; `texts` must be those that it was added with.
    func forgetting(_ row: Int64, _ texts: [String?]) -> IndexChange {
        IndexChange(table: name, row: row, statement: SQL(statements.forgetting, Self.values(row, texts)))
    }

    private static func values(_ row: Int64, _ texts: [String?]) -> [SQLValue] {
        [.integer(row)] + texts.map { text in text.map { .text($0) } ?? .null }
    }

    private var statements: IndexStatements {
        name == Self.articles.name ? .articles : .quotes
    }
}

/// What adds a row to an index and takes one out, put together once: a write takes no longer to say than to do.
private struct IndexStatements {
    let adding: String
    let forgetting: String

    static let articles = IndexStatements(.articles)
    static let quotes = IndexStatements(.quotes)

    private init(_ index: SearchIndex) {
        let (name, names) = (index.name, index.names)
        let places = index.columns.map { _ in "?" }.joined(separator: ", ")
        adding = "INSERT INTO \(name) (rowid, \(names)) VALUES (?, \(places))"
        forgetting = "INSERT INTO \(name) (\(name), rowid, \(names)) VALUES ('delete', ?, \(places))"
    }
}
