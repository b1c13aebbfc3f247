/// One text with everything that the stages before attribution know about it.
struct Document: Sendable {
    /// The text.
    let bytes: [UInt8]
    /// Its words and signs.
    let tokens: [Token]
    /// The tokens of each paragraph; none is empty.
    let paragraphs: [Range<Int>]
    /// The passages in quotation marks.
    let quotations: [Quotation]
    /// For every token the quotation that it opens, closes or stands in; -1 outside.
    let quotationAt: [Int32]
    /// The sentences; a quotation is never cut.
    let sentences: [Sentence]
    /// For every token its sentence.
    let sentenceAt: [Int32]
    /// The word lists.
    let lexicon: Lexicon

    /// Runs the stages from text to sentences.
    init(text: String, lexicon: Lexicon) {
        var text = text
        bytes = text.withUTF8 { Array($0) }
        var (tokens, lines) = Tokenizer.tokens(of: bytes, lexicon: lexicon)
        paragraphs = lines
        self.lexicon = lexicon
        quotations = QuotationFinder.quotations(in: tokens, paragraphs: lines)
        PluralPossessive.settle(&tokens, besides: quotations)
        self.tokens = tokens
        quotationAt = Self.places(of: quotations, tokens: tokens.count)
        sentences = SentenceSplitter(
            tokens: tokens,
            paragraphs: lines,
            quotations: quotations,
            quotationAt: quotationAt
        ).sentences()
        sentenceAt = sentences.enumerated().flatMap { place, sentence in
            repeatElement(Int32(place), count: sentence.tokens.count)
        }
    }

    /// The sentence that token `index` stands in.
    func sentence(at index: Int) -> Sentence? {
        sentences.isEmpty ? nil : sentences[Int(sentenceAt[index])]
    }

    /// The quotation that token `index` stands in, its marks included.
    func quotation(at index: Int) -> Quotation? {
        let place = quotationAt[index]
        return place < 0 ? nil : quotations[Int(place)]
    }

    /// Whether token `index` stands in a quotation or is one of its marks.
    func isQuoted(_ index: Int) -> Bool { quotationAt[index] >= 0 }

    /// The words of a range of tokens, as printed.
    func text(of range: Range<Int>) -> String {
        guard let first = tokens[range].first, let last = tokens[range].last else { return "" }
        return String(decoding: bytes[first.start..<last.end], as: UTF8.self)
    }

    /// Where a range of tokens stands in the text; it must not be empty.
    func span(of range: Range<Int>) -> Range<Int> {
        tokens[range.lowerBound].start..<tokens[range.upperBound - 1].end
    }

    private static func places(of quotations: [Quotation], tokens: Int) -> [Int32] {
        var places = [Int32](repeating: -1, count: tokens)
        for (place, quotation) in quotations.enumerated() {
            for index in quotation.tokens { places[index] = Int32(place) }
        }
        return places
    }
}
