import JSONText
import NewsModel

/// Reads an article from a JSON object, in our own shape or in one of the known dialects.
///
/// What the server owns (`wordCount`, `links`, …) and what nobody knows is passed over.
struct ArticleJSONReader {
    /// The members of the article.
    let object: JSONObject
    /// What happens to its text.
    let cleaning: TextCleaning

    /// A reader of the article that `value` is.
    init(_ value: JSONValue, cleaning: TextCleaning) throws(ReadingError) {
        guard let object = value.object else { throw .notAnObject(found: value.kindName) }
        self.object = object
        self.cleaning = cleaning
    }

    /// The article; `expectedID`, the path's, must be its own where it brings one.
    func draft(expectedID: String?) throws(ReadingError) -> ArticleDraft {
        if let expectedID, !ArticleIdentity.isValid(expectedID) { throw .invalidID(value: expectedID, pointer: nil) }
        let ownID = try id()
        if let expectedID, let ownID, ownID != expectedID { throw .otherID(value: ownID, expected: expectedID) }
        let content = try content()
        return ArticleDraft(id: expectedID ?? ownID ?? ArticleIdentity.id(of: content), content: content)
    }

    private func content() throws(ReadingError) -> ArticleContent {
        let text = try text()
        let byline = try byline()
        let trailer = try string(["trailer"]).map(ParagraphJoiner.tidied)
        return ArticleContent(
            url: try url(),
            title: try string(ArticleFields.title),
            authors: byline.authors,
            published: try published(),
            source: try source() ?? byline.outlet,
            section: try string(ArticleFields.section),
            language: try language() ?? LanguageGuesser.language(of: text),
            dateline: try dateline() ?? DatelineReader.dateline(of: text),
            text: text,
            trailer: trailer,
            handles: try ArticleField(["handles"], in: object)?.texts() ?? trailer.map(HandleFinder.handles) ?? []
        )
    }

    // MARK: - Members

    private func string(_ names: [String]) throws(ReadingError) -> String? {
        try ArticleField(names, in: object)?.text()
    }

    /// The client's id; a whole number counts as its digits.
    private func id() throws(ReadingError) -> String? {
        guard let field = ArticleField(["id"], in: object) else { return nil }
        if case .integer(let number) = field.value { return String(number) }
        guard let id = field.value.string else { throw field.wrongType("a string or a whole number") }
        guard ArticleIdentity.isValid(id) else { throw .invalidID(value: id, pointer: field.pointer) }
        return id
    }

    private func url() throws(ReadingError) -> String? {
        guard let field = ArticleField(ArticleFields.url, in: object), let url = try field.text() else { return nil }
        guard CanonicalURL(url) != nil else { throw .invalidURL(value: url, pointer: field.pointer) }
        return url
    }

    private func published() throws(ReadingError) -> NewsDate? {
        guard let field = ArticleField(ArticleFields.published, in: object), let text = try field.text() else {
            return nil
        }
        return try NewsDate.printed(text, field: field.name, pointer: field.pointer)
    }

    /// Names in a list are taken as they are; one string is read as a byline.
    private func byline() throws(ReadingError) -> Byline {
        guard let field = ArticleField(ArticleFields.authors, in: object) else { return Byline() }
        if field.value.array != nil { return Byline(authors: try field.texts().uniqued()) }
        guard let printed = field.value.string else { throw field.wrongType("a string or an array of strings") }
        var reader = BylineReader(knownOutlets: [try source()].compactMap(\.self))
        return reader.read(printed)
    }

    /// The outlet; some dialects keep an object with its name.
    private func source() throws(ReadingError) -> String? {
        guard let field = ArticleField(ArticleFields.source, in: object) else { return nil }
        guard let outlet = field.value.object else { return try field.text() }
        guard let name = outlet["name"], !name.isNull else { return nil }
        guard let text = name.string else {
            throw .wrongType(pointer: field.pointer + "/name", expected: "a string", found: name.kindName)
        }
        return text.trimmed.isEmpty ? nil : String(text.trimmed)
    }

    /// The language's code in lower case; a name such as "English" is no code, and the text itself will tell.
    private func language() throws(ReadingError) -> String? {
        guard let code = try string(ArticleFields.language)?.lowercased() else { return nil }
        let parts = code.split(whereSeparator: { $0 == "-" || $0 == "_" })
        guard let first = parts.first, (2...3).contains(first.count), code.count <= 35 else { return nil }
        guard parts.allSatisfy({ $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) } }) else { return nil }
        return parts.joined(separator: "-")
    }

    private func dateline() throws(ReadingError) -> Dateline? {
        guard let field = ArticleField(["dateline"], in: object) else { return nil }
        if field.value.string != nil { return nil }
        guard let parts = field.value.object else { throw field.wrongType("an object") }
        var found: [String?] = []
        for name in ["place", "agency", "date"] {
            let part = ArticleField([name], in: parts)
            guard let value = part?.value else { found.append(nil); continue }
            guard let text = value.string else {
                throw .wrongType(pointer: "/dateline/\(name)", expected: "a string", found: value.kindName)
            }
            found.append(text)
        }
        let isEmpty = found.allSatisfy { $0 == nil }
        return isEmpty ? nil : Dateline(place: found[0], agency: found[1], date: found[2])
    }

    // MARK: - Text

    private func text() throws(ReadingError) -> String {
        guard let field = ArticleField(ArticleFields.text, in: object) else { throw .noText(pointer: "/text") }
        let given =
            try field.value.object.map { body throws(ReadingError) in try FundusBody(body, at: field.pointer).text }
            ?? field.value.string
        guard let given else { throw field.wrongType("a string") }
        guard !given.trimmed.isEmpty else { throw .noText(pointer: field.pointer) }
        return cleaning == .asGiven ? given : ParagraphJoiner.tidied(given)
    }
}

extension [String] {
    /// The elements in order, each once.
    fileprivate func uniqued() -> [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
