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
    /// The state of the archive then.
    var generation: Int64
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
        let head = [fingerprint, ceiling, Int64(total), mode, Int64(keys.count), generation]
        return Cursor(numbers: head + keys + frozen.map { Int64(bitPattern: $0.bitPattern) })
    }

    /// A place to be filled in at the end of the first page.
    init(
        fingerprint: Int64,
        ceiling: Int64,
        total: Int,
        matched: MatchMode?,
        generation: Int64,
        frozen: [Double] = []
    ) {
        self.fingerprint = fingerprint
        self.ceiling = ceiling
        self.total = total
        self.matched = matched
        self.generation = generation
        self.frozen = frozen
        keys = []
    }

    /// The place at the head of a list, in the present state of the archive.
    init(
        fingerprint: Int64,
        total: Int,
        matched: MatchMode? = nil,
        on connection: Connection
    ) throws(ArchiveError) {
        let sql: SQL = "SELECT generation, (SELECT max(seq) FROM articles) FROM totals"
        let found = try connection.first(sql) { row throws(ArchiveError) in (row.integer(0), row.integer(1)) }
        let (generation, ceiling) = found ?? (0, 0)
        self.init(
            fingerprint: fingerprint,
            ceiling: ceiling,
            total: total,
            matched: matched,
            generation: generation
        )
    }

    /// Reads a cursor; throws where it is none of the question with this fingerprint.
    init(_ cursor: Cursor, of fingerprint: Int64) throws(ArchiveError) {
        let numbers = cursor.numbers
        guard numbers.count >= 6, numbers[0] == fingerprint, (0...2).contains(numbers[3]) else { throw .invalidCursor }
        guard numbers[4] > 0, numbers[4] <= Int64(numbers.count - 6) else { throw .invalidCursor }
        let end = 6 + Int(numbers[4])
        self.init(
            fingerprint: fingerprint,
            ceiling: numbers[1],
            total: Int(numbers[2]),
            matched: [nil, .all, .any][Int(numbers[3])],
            generation: numbers[5],
            frozen: numbers[end...].map { Double(bitPattern: UInt64(bitPattern: $0)) }
        )
        keys = Array(numbers[6..<end])
    }
}

extension SQL {
    /// The same number for the same text and values, in every run of the program.
    var fingerprint: Int64 {
        var hash = TextHash()
        hash.add(text)
        for value in values {
            switch value {
            case .null: hash.add("n")
            case .integer(let number): hash.add("i\(number)")
            case .real(let number): hash.add("r\(number.bitPattern)")
            case .text(let text): hash.add("t" + text)
            case .blob(let bytes): hash.add("b\(bytes)")
            }
        }
        return Int64(bitPattern: hash.value)
    }
}

/// FNV-1a of 64 bits, over texts of which each ends for itself.
private struct TextHash {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ text: String) {
        for byte in text.utf8 { add(byte) }
        // Not UTF-8, so that no text has it.
        add(0xFF)
    }

    private mutating func add(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
    }
}
