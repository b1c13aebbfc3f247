import NewsModel

/// An article as it goes into its row and its index entry.
struct ArticleRecord {
    let article: Article
    /// The folded names of its authors, each once.
    let authorKeys: [String]
    /// Words in all that is indexed of it: what BM25 takes for its length.
    let length: Int

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
        let names = [content.title, authors, content.source, content.section, speakers].compactMap { $0 }
        length = names.reduce(article.wordCount) { $0 + WordCount.words(in: $1) }
    }

    /// The statement that makes its row; `changed` is the generation that the write makes.
    func insertion(changed: Int64) -> SQL {
        let values = columns(changed: changed)
        let names = values.map { SQL(stringLiteral: $0.name) }
        let places = values.map { value -> SQL in "\(value.value)" }
        return "INSERT INTO articles (\(SQL.joined(names, ", "))) VALUES (\(SQL.joined(places, ", ")))"
    }

    /// The statement that changes its row.
    func update(of seq: Int64, changed: Int64) -> SQL {
        let settings = columns(changed: changed).map { column -> SQL in "\(literal: column.name) = \(column.value)" }
        return "UPDATE articles SET \(SQL.joined(settings, ", ")) WHERE seq = \(seq)"
    }

    /// What is indexed of it, in the order of the index's columns.
    var texts: [String?] {
        let content = article.content
        return [content.text, speakers, content.title, authors, content.source, content.section]
    }

    // MARK: - Columns

    private func columns(changed: Int64) -> [(name: String, value: SQLValue)] {
        keyColumns + contentColumns + [
            ("word_count", .integer(Int64(article.wordCount))), ("quote_count", .integer(Int64(article.quoteCount))),
            ("version", .integer(Int64(article.version))), ("created", .integer(article.created.seconds)),
            ("updated", .integer(article.updated.seconds)),
            ("extractor_version", .integer(Int64(extractorVersion))),
            ("changed", .integer(changed)), ("length", .integer(Int64(length))),
        ]
    }

    private var keyColumns: [(name: String, value: SQLValue)] {
        let content = article.content
        return [
            ("id", .text(article.id)), ("published_key", .integer(PublishedKey.key(of: content.published))),
            ("source_key", .text(NameFolding.folded(content.source ?? ""))),
            ("section_key", .text(NameFolding.folded(content.section ?? ""))),
            ("language_key", .text(NameFolding.folded(content.language ?? ""))),
        ]
    }

    private var contentColumns: [(name: String, value: SQLValue)] {
        let content = article.content
        let dateline = content.dateline
        return [
            ("url", text(content.url)), ("title", text(content.title)), ("authors", .text(authors)),
            ("published", text(content.published?.description)), ("source", text(content.source)),
            ("section", text(content.section)), ("language", text(content.language)),
            ("has_dateline", .integer(dateline == nil ? 0 : 1)), ("dateline_place", text(dateline?.place)),
            ("dateline_agency", text(dateline?.agency)), ("dateline_date", text(dateline?.date)),
            ("handles", .text(PackedList.pack(content.handles))), ("speakers", .text(speakers)),
            ("trailer", text(content.trailer)), ("form", .integer(Int64(packed.form))), ("packed", .blob(packed.bytes)),
        ]
    }

    private func text(_ value: String?) -> SQLValue {
        value.map { .text($0) } ?? .null
    }
}
