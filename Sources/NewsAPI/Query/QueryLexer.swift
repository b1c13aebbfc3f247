import NewsModel

/// Takes a query apart into tokens.
///
/// Whatever is no syntax becomes words.
struct QueryLexer {
    /// What was not understood as written.
    private(set) var notes: [QueryNote] = []
    let scalars: [Unicode.Scalar]
    let limits: QueryLimits
    var position = 0
    private var list: [QueryToken] = []
    /// How many words were read.
    private(set) var wordCount = 0
    private var isCut = false

    /// A lexer at the start of `text`, of which at most `limits.bytes` are read.
    init(_ text: String, limits: QueryLimits) {
        self.limits = limits
        var bytes = 0
        var kept: [Unicode.Scalar] = []
        for scalar in text.unicodeScalars {
            bytes += UTF8.width(scalar)
            if bytes > limits.bytes { break }
            kept.append(scalar)
        }
        scalars = kept
        if bytes > limits.bytes { note("Only the first \(limits.bytes) bytes were read.", at: kept.count) }
    }

    /// All tokens of the query.
    mutating func tokens() -> [QueryToken] {
        while let scalar = peek(), wordCount < limits.words {
            switch scalar {
            case "(": single(.open)
            case ")": single(.close)
            case _ where Self.isQuotationMark(scalar): phrase()
            case _ where scalar.properties.isWhitespace: position += 1
            default: chunk()
            }
        }
        if isCut || scalars[position...].contains(where: WordSplitter.isWord) {
            note("Only the first \(limits.words) words were read.", at: position)
        }
        return list
    }

    /// Notes what was done about the text at `position`.
    mutating func note(_ message: String, at position: Int) {
        notes.append(QueryNote(position: position, message: message))
    }

    /// Adds a token that starts at `position`.
    mutating func add(_ kind: QueryToken.Kind, at position: Int) {
        list.append(QueryToken(kind: kind, position: position))
    }

    /// As many of `words` as there is still room for; they count as read.
    mutating func take(_ words: [String]) -> [String] {
        let taken = words.prefix(limits.words - wordCount)
        isCut = isCut || taken.count < words.count
        wordCount += taken.count
        return Array(taken)
    }

    /// The character `ahead` of the next one.
    func peek(_ ahead: Int = 0) -> Unicode.Scalar? {
        position + ahead < scalars.count ? scalars[position + ahead] : nil
    }

    /// The straight mark, and the curly, low and angle ones that word processors and newspapers put.
    static func isQuotationMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\"", "“", "”", "„", "‟", "«", "»": true
        default: false
        }
    }

    private mutating func single(_ kind: QueryToken.Kind) {
        add(kind, at: position)
        position += 1
    }

    private mutating func phrase() {
        let start = position
        position += 1
        guard let end = scalars[position...].firstIndex(where: Self.isQuotationMark) else {
            return note("The quotation mark has no partner; what follows was read as words.", at: start)
        }
        let words = take(WordSplitter.groups(in: scalars[position..<end]).flatMap(\.self))
        position = end + 1
        if !words.isEmpty { add(.leaf(.phrase(words)), at: start) }
    }
}
