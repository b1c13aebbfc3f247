/// Words that may have one of some stems, told without looking at their endings.
///
/// Porter's algorithm ("An algorithm for suffix stripping", 1980) only cuts words off, but for their last letter: of
/// "study" it leaves "studi"; and for two of "sensibility", of which it leaves "sensibl". So a word that does not begin
/// like the stem is not looked at again.
struct LikelyWords {
    /// By the first byte, the beginnings that are looked for.
    private var beginnings = [[[UInt8]]](repeating: [], count: 256)
    /// For each byte whether a word may begin with it, 1, or a run that has to be looked at has it, 2; else 0.
    private var signs: [UInt8]

    /// No stems yet.
    init() {
        signs = (0..<256).map { $0 < 0x80 ? 0 : 2 }
    }

    /// Adds a stem.
    mutating func insert(_ stem: [UInt8]) {
        guard let first = stem.first else { return }
        let isFromBility = stem.suffix(3).elementsEqual("ble".utf8) || stem.suffix(2).elementsEqual("bl".utf8)
        beginnings[Int(first)].append(Array(stem.prefix(max(1, stem.count - (isFromBility ? 2 : 1)))))
        for letter in [first, Self.uppercased(first)] where letter < 0x80 { signs[Int(letter)] = 1 }
    }

    /// Whether a token with this first byte may be one of them.
    func canBegin(with byte: UInt8) -> Bool { !beginnings[Int(byte)].isEmpty }

    /// The runs of letters in a text that may hold one of the words, in order.
    ///
    /// A run is what stands between two ASCII characters that are no part of a word: there the tokenizer of the index
    /// (`unicode61`) cuts, whatever stands around. One with other characters than ASCII may hold several words, and is
    /// always among them; `nil` where there are so many that it is no use.
    func places(in text: UnsafeBufferPointer<UInt8>) -> [Range<Int>]? {
        let most = text.count / 64 + 16
        var places: [Range<Int>] = []
        var position = 0
        return signs.withUnsafeBufferPointer { signs in
            while position < text.count {
                let sign = signs[Int(text[position])]
                if sign == 0 || sign == 1 && position > 0 && Self.isInWord(text[position - 1]) {
                    position += 1
                    continue
                }
                let run = Self.run(at: position, in: text)
                position = run.range.upperBound
                guard !run.isASCII || mayBeOne(text, run.range) else { continue }
                places.append(run.range)
                if places.count > most { return nil }
            }
            return places
        }
    }

    /// Where a run and so many of those behind it end.
    static func end(of run: Range<Int>, and more: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
        var end = run.upperBound
        for _ in 0..<more {
            while end < text.count, !isInWord(text[end]) { end += 1 }
            while end < text.count, isInWord(text[end]) { end += 1 }
        }
        return end
    }

    // MARK: - Parts

    /// The run that a byte is in.
    private static func run(
        at position: Int,
        in text: UnsafeBufferPointer<UInt8>
    ) -> (range: Range<Int>, isASCII: Bool) {
        var (start, end) = (position, position)
        var all: UInt8 = 0
        while start > 0, isInWord(text[start - 1]) { start -= 1 }
        while end < text.count, isInWord(text[end]) {
            all |= text[end]
            end += 1
        }
        return (start..<end, all < 0x80)
    }

    /// Whether a run of ASCII letters and digits begins like one of the words.
    private func mayBeOne(_ text: UnsafeBufferPointer<UInt8>, _ run: Range<Int>) -> Bool {
        beginnings[Int(Self.lowercased(text[run.lowerBound]))].contains { beginning in
            guard beginning.count <= run.count else { return false }
            return beginning.indices.allSatisfy { beginning[$0] == Self.lowercased(text[run.lowerBound + $0]) }
        }
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        0x41...0x5A ~= byte ? byte | 0x20 : byte
    }

    private static func uppercased(_ byte: UInt8) -> UInt8 {
        0x61...0x7A ~= byte ? byte & ~0x20 : byte
    }

    /// Whether a byte is a letter or digit of ASCII or part of another character.
    private static func isInWord(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80
    }
}
