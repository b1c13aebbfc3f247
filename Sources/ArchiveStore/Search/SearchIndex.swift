import NewsModel

/// One of the two full-text indexes.
struct SearchIndex {
    /// Its FTS5 table.
    let name: String
    /// The table or view that it reads texts from.
    let content: String
    /// The columns that words without a field are looked for in; empty: all.
    let defaultColumns: [String]
    /// How much a match counts in each of its columns, which are the first ones of `columns`.
    let weights: [Double]
    /// How much more a word counts that stands among the first of the text.
    let lead: Double

    /// The columns of articles, in order; quotes have the first two.
    ///
    /// The text is first: each place of a word in another column costs two bytes more for the column's number.
    static let columns = ["text", "speakers", "title", "authors", "source", "section"]
    /// The place of `text` among the columns.
    static let textColumn = 0
    /// The place of `title` among the columns.
    static let titleColumn = 2

    /// Articles: a word of the headline counts as much as three of the text, one of the first sentence as two; besides
    /// it counts how much of a query an article opens with.
    static let articles = SearchIndex(
        name: "article_index",
        content: "article_texts",
        defaultColumns: [],
        weights: [1, 1, 3, 2, 1, 1],
        lead: 1
    )

    /// Quotes: what was said and who said it; for `title:` and the like the index of articles is asked.
    static let quotes = SearchIndex(
        name: "quote_index",
        content: "quote_texts",
        defaultColumns: ["speakers", "text"],
        weights: [1, 1],
        lead: 0
    )

    /// The table whose rows it is of.
    var table: String { name == Self.quotes.name ? "quotes" : "articles" }

    /// The names of its columns.
    var columns: ArraySlice<String> { Self.columns.prefix(weights.count) }

    /// The column of headlines; 0 where it has none.
    var headlineColumn: Int { columns.indices.contains(Self.titleColumn) ? Self.titleColumn : 0 }

    /// Whether it has any of the columns of a bit mask.
    func has(_ mask: UInt32) -> Bool {
        mask & Self.mask(of: Array(columns)) != 0
    }

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

    /// Some rows of its content, as they were indexed.
    func rows(where condition: SQL, on connection: Connection) throws(ArchiveError) -> [Entry] {
        try connection.all("SELECT seq, \(literal: names) FROM \(literal: content) WHERE \(condition)") {
            row throws(ArchiveError) in
            Entry(row: row.integer(0), texts: columns.indices.map { row.optionalText($0 + 1) })
        }
    }

    /// A row as it is indexed.
    struct Entry {
        var row: Int64
        /// The texts in the order of its columns.
        var texts: [String?]

        /// What is said in the row.
        var text: String { texts[SearchIndex.textColumn] ?? "" }
    }

    /// Its columns as SQL lists them.
    var names: String { columns.joined(separator: ", ") }
}
