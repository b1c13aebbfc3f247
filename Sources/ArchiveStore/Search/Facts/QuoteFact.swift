import NewsModel

/// What search knows of a quote: its words and its kind, in two bytes.
struct QuoteFact: Equatable {
    /// Words in what is indexed of it, at most 16,382; −1 for no quote at all.
    let words: Int64
    /// The place of its kind among ``QuoteKind``'s cases.
    let kind: Int

    /// A row number that no quote has.
    static let none = QuoteFact(words: -1, kind: 0)

    /// The facts of a quote.
    init(words: Int64, kind: QuoteKind) {
        self.init(words: min(max(words, 0), 16_382), kind: QuoteKind.allCases.firstIndex(of: kind) ?? 0)
    }

    private init(words: Int64, kind: Int) {
        self.words = words
        self.kind = kind
    }

    /// The facts of several quotes as bytes: one more than the words in 14 bits, the kind above.
    static func pack(_ facts: [QuoteFact]) -> [UInt8] {
        facts.flatMap { fact -> [UInt8] in
            let number = UInt16(fact.words + 1) | UInt16(fact.kind) << 14
            return [UInt8(truncatingIfNeeded: number), UInt8(number >> 8)]
        }
    }

    /// The facts that were packed.
    static func unpack(_ bytes: [UInt8]) -> [QuoteFact] {
        bytes.withUnsafeBytes { bytes in (0..<bytes.count / 2).map { QuoteFact(in: bytes, at: $0) } }
    }

    /// One of those that were packed; it must be there.
    init(in bytes: UnsafeRawBufferPointer, at index: Int) {
        let number = UInt16(bytes[2 * index]) | UInt16(bytes[2 * index + 1]) << 8
        self.init(words: Int64(number & 0x3FFF) - 1, kind: Int(number >> 14))
    }
}
