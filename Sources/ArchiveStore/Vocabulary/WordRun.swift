/// Words in order, each with its counts, as bytes: what a write adds to the vocabulary, or the vocabulary itself.
///
/// Each word is how many bytes it shares with the one before, how many more it has, those, and both counts; numbers in
/// LEB128, signed ones in zigzag. A common word takes some seven bytes.
struct WordRun: Sendable, Equatable {
    /// The bytes.
    private(set) var bytes: [UInt8] = []
    /// How many words it has; 0 also for bytes that were read from the file and not counted yet.
    private(set) var count = 0
    private var last: [UInt8] = []

    /// No words.
    init() {}

    /// The words that `bytes` hold.
    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Adds a word that comes after all others.
    mutating func append(_ word: UnsafeBufferPointer<UInt8>, _ counts: WordCounts) {
        var shared = 0
        while shared < min(last.count, word.count), last[shared] == word[shared] { shared += 1 }
        append(UInt32(shared))
        append(UInt32(word.count - shared))
        bytes.append(contentsOf: word[shared...])
        append(zigzag(counts.articles))
        append(zigzag(counts.titles))
        last.removeSubrange(shared...)
        last.append(contentsOf: word[shared...])
        count += 1
    }

    /// Calls `body` with each word and its counts; stops at what can't be a word.
    func forEach(_ body: (UnsafeBufferPointer<UInt8>, WordCounts) -> Void) {
        var word: [UInt8] = []
        bytes.withUnsafeBufferPointer { bytes in
            var position = 0
            while position < bytes.count {
                guard let shared = Self.number(bytes, &position), shared <= word.count,
                    let more = Self.number(bytes, &position), Int(more) <= bytes.count - position
                else { return }
                word.removeSubrange(Int(shared)...)
                word.append(contentsOf: bytes[position..<position + Int(more)])
                position += Int(more)
                guard let articles = Self.number(bytes, &position), let titles = Self.number(bytes, &position) else {
                    return
                }
                let counts = WordCounts(articles: Self.unzigzag(articles), titles: Self.unzigzag(titles))
                word.withUnsafeBufferPointer { body($0, counts) }
            }
        }
    }

    // MARK: - Numbers

    private mutating func append(_ number: UInt32) {
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int) -> UInt32? {
        var value: UInt32 = 0
        for shift in stride(from: UInt32(0), to: 35, by: 7) {
            guard position < bytes.count else { return nil }
            let byte = bytes[position]
            position += 1
            value |= UInt32(byte & 0x7F) << shift
            if byte & 0x80 == 0 { return value }
        }
        return nil
    }

    private func zigzag(_ value: Int32) -> UInt32 { UInt32(bitPattern: value << 1 ^ value >> 31) }

    private static func unzigzag(_ value: UInt32) -> Int32 { Int32(bitPattern: value >> 1) ^ -Int32(value & 1) }
}
