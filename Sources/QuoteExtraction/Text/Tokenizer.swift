/// Cuts a text into words, numbers and signs.
struct Tokenizer {
    private let bytes: [UInt8]
    private let lexicon: Lexicon
    private var tokens: [Token] = []
    private var lines: [Range<Int>] = []
    private var lineStart = 0
    private var isAfterSpace = true

    /// The tokens of `bytes`, and the ranges of them that make up its lines; lines without tokens are left out.
    static func tokens(of bytes: [UInt8], lexicon: Lexicon) -> (tokens: [Token], lines: [Range<Int>]) {
        var tokenizer = Self(bytes: bytes, lexicon: lexicon)
        tokenizer.run()
        return (tokenizer.tokens, tokenizer.lines)
    }

    private init(bytes: [UInt8], lexicon: Lexicon) {
        self.bytes = bytes
        self.lexicon = lexicon
        tokens.reserveCapacity(bytes.count / 5)
    }

    private mutating func run() {
        var index = 0
        while index < bytes.count {
            let scalar = Scalar(bytes, at: index)
            if scalar.isSpace {
                endToken(isLineBreak: scalar.isLineBreak)
                index = scalar.end
            } else if scalar.isWordPart {
                index = addWord(from: index, first: scalar)
            } else {
                index = addSign(at: index, scalar)
            }
        }
        endToken(isLineBreak: true)
    }

    private mutating func endToken(isLineBreak: Bool) {
        isAfterSpace = true
        if !tokens.isEmpty { tokens[tokens.count - 1].isBeforeSpace = true }
        if isLineBreak, tokens.count > lineStart {
            lines.append(lineStart..<tokens.count)
            lineStart = tokens.count
        }
    }

    private mutating func add(_ token: Token) {
        var token = token
        token.isAfterSpace = isAfterSpace
        isAfterSpace = false
        tokens.append(token)
    }

    // MARK: Words

    private mutating func addWord(from start: Int, first: Scalar) -> Int {
        let word = WordScanner(bytes: bytes, start: start, first: first)
        var end = word.end
        var key = WordKey.of(bytes, start..<end)
        if end < bytes.count, bytes[end] == 0x2e {
            let dotted = WordKey.of(bytes, start..<end + 1)
            if word.isInitial || word.isDotted || isAbbreviation(dotted, word) {
                end += 1
                key = dotted
            }
        }
        var token = Token(start: start, end: end, shape: word.shape, key: key)
        token.facts = lexicon.facts(of: key)
        token.endsInS = bytes[end - 1] | 0x20 == 0x73
        // "The Ministry of Works": a verb with a capital is part of a name.
        if word.shape != .lower { token.facts.classes.remove(.verb) }
        // "WHO", "IT": capitals throughout make another word of it.
        if word.shape == .upper { token.facts.classes.subtract([.relative, .it, .hearer]) }
        if word.isInitial, end > word.end { token.facts.classes.insert(.abbreviation) }
        add(token)
        return word.clitic.map { addClitic(from: end, to: $0) } ?? end
    }

    /// Whether the stop behind a word belongs to it; for a small word ("ill.", "sun.") only where the sentence goes on.
    private func isAbbreviation(_ dotted: UInt64, _ word: WordScanner) -> Bool {
        guard lexicon.facts(of: dotted).classes.contains(.abbreviation) else { return false }
        guard word.shape == .lower else { return true }
        let next = bytes[(word.end + 1)...].prefix(4).first { $0 != 0x20 } ?? 0x2e
        return (next >= 0x61 && next <= 0x7a) || (next >= 0x30 && next <= 0x39) || next == 0x2c
    }

    private mutating func addClitic(from start: Int, to end: Int) -> Int {
        add(Token(start: start, end: end, shape: .clitic))
        return end
    }

    // MARK: Signs

    private mutating func addSign(at index: Int, _ scalar: Scalar) -> Int {
        let sign = Sign(bytes: bytes, at: index, scalar)
        if sign.glyph.isSingle, let end = elision(after: sign.end) {
            add(Token(start: index, end: end, shape: bytes[sign.end] <= 0x39 ? .number : .lower))
            return end
        }
        let isStop = bytes[index] == 0x2e && sign.end == index + 1
        add(Token(start: index, end: sign.end, shape: sign.shape, glyph: sign.glyph, isStop: isStop))
        return sign.end
    }

    /// The end of a word that began with this apostrophe: "'90s", "'em".
    private func elision(after index: Int) -> Int? {
        guard !tokens.isEmpty ? isAfterSpace : true, index < bytes.count else { return nil }
        let first = Scalar(bytes, at: index)
        guard first.isWordPart else { return nil }
        let word = WordScanner(bytes: bytes, start: index, first: first)
        let classes = lexicon.facts(of: WordKey.of(bytes, index..<word.end)).classes
        let isDecade = first.isDigit && word.end - index <= 3
        return isDecade || classes.contains(.elision) ? word.end : nil
    }
}
