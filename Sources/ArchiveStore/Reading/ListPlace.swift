import NewsModel

/// Where a list goes on, as its cursors carry it.
struct ListPlace {
    /// Tells the questions apart: a cursor answers only the one it came from.
    var fingerprint: Int64
    /// The last article that stood when the first page was made; later ones do not appear.
    var ceiling: Int64
    /// How many items the list had then.
    var total: Int
    /// How juxtaposed words were joined then.
    var matched: MatchMode?
    /// The keys of the last row shown.
    var keys: [Int64]
    /// Statistics that the ranking keeps to.
    var frozen: [Double] = []

    /// The cursor of this place.
    var cursor: Cursor {
        let mode: Int64 =
            switch matched {
            case nil, .auto: 0
            case .all: 1
            case .any: 2
            }
        let head = [fingerprint, ceiling, Int64(total), mode, Int64(keys.count)]
        return Cursor(numbers: head + keys + frozen.map { Int64(bitPattern: $0.bitPattern) })
    }

    /// A place to be filled in at the end of the first page.
    init(fingerprint: Int64, ceiling: Int64, total: Int, matched: MatchMode?, frozen: [Double] = []) {
        self.fingerprint = fingerprint
        self.ceiling = ceiling
        self.total = total
        self.matched = matched
        self.frozen = frozen
        keys = []
    }

    /// Reads a cursor; throws where it is none of the question with this fingerprint.
    init(_ cursor: Cursor, of fingerprint: Int64) throws(ArchiveError) {
        let numbers = cursor.numbers
        guard numbers.count >= 5, numbers[0] == fingerprint, (0...2).contains(numbers[3]) else { throw .invalidCursor }
        guard numbers[4] > 0, numbers[4] <= Int64(numbers.count - 5) else { throw .invalidCursor }
        let end = 5 + Int(numbers[4])
        self.init(
            fingerprint: fingerprint,
            ceiling: numbers[1],
            total: Int(numbers[2]),
            matched: [nil, .all, .any][Int(numbers[3])],
            frozen: numbers[end...].map { Double(bitPattern: UInt64(bitPattern: $0)) }
        )
        keys = Array(numbers[5..<end])
    }
}

extension SQL {
    /// The same number for the same text and values, in every run of the program: FNV-1a of 64 bits.
    var fingerprint: Int64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in (text + "\0" + values.map { "\($0)" }.joined(separator: "\0")).utf8 {
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
        }
        return Int64(bitPattern: hash)
    }
}
