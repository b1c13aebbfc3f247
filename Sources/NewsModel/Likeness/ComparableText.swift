/// A text as words that compare as readers compare them: without case, diacritics and punctuation.
///
/// "Don’t re-elect Şahin!" and "dont RE ELECT sahin" have the same words: an apostrophe within a word is passed over, a
/// dash parts two. Each letter of Chinese or Japanese, which put no spaces, is a word of its own.
public struct ComparableText: Sendable {
    /// One word and where it stands.
    public struct Word: Sendable, Equatable {
        /// The same for the same word, in every run and on every machine.
        public let hash: UInt64
        /// The same for all words that begin with the same five letters: "elected" and "electing".
        public let beginning: UInt64
        /// How much it tells, in hundredths: 30 for function words such as "the", 76…130 for others by their length.
        public let weight: Int
        /// Its UTF-8 bytes in the text.
        public let range: Range<Int>

        /// Whether it is one of the words that every sentence is full of.
        public var isFunctionWord: Bool { weight < 50 }
    }

    /// The text's UTF-8 bytes.
    public let bytes: [UInt8]
    /// Its words, in order.
    public let words: [Word]

    /// Reads the first `limit` words of `text`.
    public init(_ text: String, limit: Int = .max) {
        let bytes = Array(text.utf8)
        var words: [Word] = []
        words.reserveCapacity(min(limit, bytes.count / 5))
        bytes.withUnsafeBufferPointer { bytes in
            guard limit > 0 else { return }
            WordReader.read(bytes) { hash, range in
                words.append(Word(hash, at: range))
                return words.count < limit
            }
        }
        self.bytes = bytes
        self.words = words
    }

    /// Whether it says the same, word by word.
    public func hasSameWords(as other: ComparableText) -> Bool {
        words.count == other.words.count && zip(words, other.words).allSatisfy { $0.hash == $1.hash }
    }

    /// Some of its words as they are printed, with the marks that touch them.
    public func printed(_ part: Range<Int>) -> String {
        guard let first = part.first, let last = part.last else { return "" }
        let floor = first == 0 ? 0 : words[first - 1].range.upperBound
        let ceiling = last + 1 == words.count ? bytes.count : words[last + 1].range.lowerBound
        var start = words[first].range.lowerBound
        while start > floor, bytes[start - 1] > 0x20 { start -= 1 }
        // Where no space parts two words, the marks between them go with the first.
        if start == floor { start = floor == 0 ? 0 : words[first].range.lowerBound }
        var end = words[last].range.upperBound
        while end < ceiling, bytes[end] > 0x20 { end += 1 }
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }
}

extension ComparableText.Word {
    /// The word of these letters.
    fileprivate init(_ letters: WordHash, at range: Range<Int>) {
        hash = letters.whole
        beginning = letters.beginning
        weight = FunctionWords.contains(letters) ? 30 : 70 + 6 * min(letters.letters, 10)
        self.range = range
    }
}
