import NewsModel

/// One of the two full-text indexes.
struct SearchIndex {
    /// Its FTS5 table.
    let name: String
    /// The table or view that it reads texts from.
    let content: String
    /// The columns that words without a field are looked for in; empty: all.
    let defaultColumns: [String]
    /// How much a match counts in each column, in the order of `columns`.
    let weights: [Double]

    /// The columns of both indexes, in order.
    ///
    /// The text is first: each place of a word in another column costs two bytes more for the column's number.
    static let columns = ["text", "title", "authors", "source", "section", "speakers"]
    /// The place of `text` among the columns.
    static let textColumn = 0
    /// The place of `title` among the columns.
    static let titleColumn = 1

    /// Articles: a word of the headline counts as much as five of the text.
    static let articles = SearchIndex(
        name: "article_index",
        content: "article_texts",
        defaultColumns: [],
        weights: [1, 5, 2, 1, 1, 2]
    )

    /// Quotes: what was said and who said it; the fields of the article are there for `title:` and the like only.
    static let quotes = SearchIndex(
        name: "quote_index",
        content: "quote_texts",
        defaultColumns: ["speakers", "text"],
        weights: [1, 0, 0, 0, 0, 1]
    )

    /// The columns that words without a field are looked for in, a bit each.
    var defaultMask: UInt32 {
        Self.mask(of: defaultColumns.isEmpty ? Self.columns : defaultColumns)
    }

    /// The columns, a bit each.
    static func mask(of names: [String]) -> UInt32 {
        names.reduce(0) { mask, name in Self.columns.firstIndex(of: name).map { mask | 1 << UInt32($0) } ?? mask }
    }

    /// The column that a field of a query names.
    static func column(of field: SearchField) -> String {
        switch field {
        case .title: "title"
        case .author: "authors"
        case .source: "source"
        case .section: "section"
        case .speaker: "speakers"
        }
    }

    /// The rows that a query finds.
    func rows(matching set: MatchQuery) -> SQL {
        "SELECT rowid FROM \(literal: name) WHERE \(literal: name) MATCH \(set.query ?? "\"\"")"
    }

    /// The statement that takes rows of the content out of the index; they must still hold what was indexed.
    func forgetting(_ condition: SQL) -> SQL {
        let columns = Self.columns.joined(separator: ", ")
        return """
            INSERT INTO \(literal: name) (\(literal: name), rowid, \(literal: columns)) \
            SELECT 'delete', seq, \(literal: columns) FROM \(literal: content) AS a WHERE \(condition)
            """
    }
}
