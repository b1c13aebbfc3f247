import NewsModel

/// An article as it goes into its row and its index entry.
struct ArticleRecord {
    let article: Article
    /// The folded names of its authors, each once.
    let authorKeys: [String]
    /// Words in all that is indexed of it: what BM25 takes for its length.
    let length: Int
    /// Its source, section and language as they compare; empty where it has none.
    let sourceKey, sectionKey, languageKey: String

    private let extractorVersion: Int
    private let authors: String
    private let speakers: String
    private let packed: PackedText

    /// The record of an article with the given quotes; `packed` is its text.
    init(_ article: Article, packed: PackedText, quotes: [QuoteDraft], extractorVersion: Int) {
        self.article = article
        self.packed = packed
        self.extractorVersion = extractorVersion
        authors = PackedList.pack(article.content.authors)
        authorKeys = Set(article.content.authors.map { NameFolding.folded($0) }).sorted()
        speakers = PackedList.pack(Set(quotes.compactMap(\.speaker)).sorted())
        let content = article.content
        sourceKey = NameFolding.folded(content.source ?? "")
        sectionKey = NameFolding.folded(content.section ?? "")
        languageKey = NameFolding.folded(content.language ?? "")
        let names = [content.title, authors, content.source, content.section, speakers].compactMap { $0 }
        length = names.reduce(article.wordCount) { $0 + WordCount.words(in: $1) }
    }

    /// The statement that makes its row; `changed` is the generation that the write makes.
    func insertion(changed: Int64) -> SQL {
        SQL(Self.insertion, values(changed: changed))
    }

    /// The statement that changes its row.
    func update(of seq: Int64, changed: Int64) -> SQL {
        SQL(Self.update, values(changed: changed) + [.integer(seq)])
    }

    /// What is indexed of it, in the order of the index's columns.
    var texts: [String?] {
        let content = article.content
        return [content.text, speakers, content.title, authors, content.source, content.section]
    }

    /// What search goes by of it, its row being `seq` and its quotes `quotes`.
    func facts(_ seq: Int64, _ quotes: (first: Int64, packed: [UInt8])) -> FactsDesk.Entry {
        let content = article.content
        return FactsDesk.Entry(
            seq: seq,
            published: PublishedKey.key(of: content.published),
            values: [
                (sourceKey, content.source ?? ""), (sectionKey, content.section ?? ""),
                (languageKey, content.language ?? ""),
            ],
            length: Int64(length),
            quotes: quotes
        )
    }

    // MARK: - Columns

    /// The columns, in the order of `values`.
    private static let columns = [
        "id", "published_key", "source_key", "section_key", "language_key",
        "url", "title", "authors", "published", "source", "section", "language",
        "has_dateline", "dateline_place", "dateline_agency", "dateline_date",
        "handles", "speakers", "trailer", "form", "packed",
        "word_count", "quote_count", "version", "created", "updated", "extractor_version", "changed", "length",
    ]
    // Put together once: a write takes no longer to say than to do.
    private static let insertion = """
        INSERT INTO articles (\(columns.joined(separator: ", "))) \
        VALUES (\(columns.map { _ in "?" }.joined(separator: ", ")))
        """
    private static let update = """
        UPDATE articles SET \(columns.map { $0 + " = ?" }.joined(separator: ", ")) WHERE seq = ?
        """

    private func values(changed: Int64) -> [SQLValue] {
        keys + texts(of: article.content) + [
            .integer(Int64(article.wordCount)), .integer(Int64(article.quoteCount)), .integer(Int64(article.version)),
            .integer(article.created.seconds), .integer(article.updated.seconds), .integer(Int64(extractorVersion)),
            .integer(changed), .integer(Int64(length)),
        ]
    }

    private var keys: [SQLValue] {
        [
            .text(article.id), .integer(PublishedKey.key(of: article.content.published)), .text(sourceKey),
            .text(sectionKey), .text(languageKey),
        ]
    }

    private func texts(of content: ArticleContent) -> [SQLValue] {
        let dateline = content.dateline
        return [
            text(content.url), text(content.title), .text(authors), text(content.published?.description),
            text(content.source), text(content.section), text(content.language),
            .integer(dateline == nil ? 0 : 1), text(dateline?.place), text(dateline?.agency), text(dateline?.date),
            .text(PackedList.pack(content.handles)), .text(speakers), text(content.trailer),
            .integer(Int64(packed.form)), .blob(packed.bytes),
        ]
    }

    private func text(_ value: String?) -> SQLValue {
        value.map { .text($0) } ?? .null
    }
}
