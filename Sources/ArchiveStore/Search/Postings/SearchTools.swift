import NewsModel

/// What a connection needs for searching: the tokenizers and the readers of both indexes.
final class SearchTools {
    /// Cuts queries and texts into the terms of the indexes.
    let tokenizer: SearchTokenizer
    /// Cuts texts into words with their endings, as they are completed and corrected.
    let words: SearchTokenizer
    /// An archive in memory for articles as they were, made by the first search that needs one.
    var former: Connection?
    private let articles: IndexReader
    private let quotes: IndexReader

    private init(_ connection: Connection) throws(ArchiveError) {
        tokenizer = try SearchTokenizer(connection)
        words = try SearchTokenizer(connection, isStemmed: false)
        articles = try IndexReader(.articles, on: connection)
        quotes = try IndexReader(.quotes, on: connection)
    }

    /// The tools of a connection.
    static func of(_ connection: Connection) throws(ArchiveError) -> SearchTools {
        if let tools = connection.searchTools { return tools }
        let tools = try SearchTools(connection)
        connection.searchTools = tools
        return tools
    }

    /// In how many rows of an index a word stands, about so many of them counted at most.
    func rows(
        of index: SearchIndex,
        holding word: String,
        upTo limit: Int,
        on connection: Connection
    ) throws(ArchiveError) -> Int {
        let terms = tokenizer.words(of: word)
        guard !terms.isEmpty else { return 0 }
        let reader = reader(of: index)
        try reader.begin(rowLimit: Int(try connection.integer("SELECT max(seq) FROM \(literal: index.table)")) + 1)
        let leaf = SearchLeaf(shape: .phrase(terms, isPrefix: false), columns: index.defaultMask)
        return try reader.postings(of: leaf, PostingsDemand(withWeights: false, enough: limit)).count
    }

    /// The reader of an index.
    func reader(of index: SearchIndex) -> IndexReader {
        index.name == SearchIndex.quotes.name ? quotes : articles
    }
}
