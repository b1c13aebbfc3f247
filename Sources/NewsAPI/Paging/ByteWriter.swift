/// Writes numbers as bytes, small ones short.
struct ByteWriter {
    /// Everything written so far.
    private(set) var bytes: [UInt8] = []

    /// Adds one byte.
    mutating func append(_ byte: UInt8) {
        bytes.append(byte)
    }

    /// Adds bytes as they are.
    mutating func append(contentsOf more: some Sequence<UInt8>) {
        bytes.append(contentsOf: more)
    }

    /// Adds eight bytes, least significant first.
    mutating func append(_ word: UInt64) {
        for shift in stride(from: UInt64(0), to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: word >> shift)) }
    }

    /// Adds a number in groups of seven bits, least significant first (LEB128).
    mutating func append(varint: UInt64) {
        var rest = varint
        while rest > 0x7F {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    /// Adds a number that may be negative: its sign in the lowest bit (zigzag).
    mutating func append(signed value: Int64) {
        append(varint: UInt64(bitPattern: (value << 1) ^ (value >> 63)))
    }
}

/// Reads what ``ByteWriter`` wrote; every method gives `nil` where the bytes end too early.
struct ByteReader {
    /// What is still to be read.
    private(set) var rest: [UInt8].SubSequence

    /// Reads `bytes` from their start.
    init(_ bytes: [UInt8]) {
        rest = bytes[...]
    }

    /// One byte.
    mutating func byte() -> UInt8? {
        rest.popFirst()
    }

    /// Eight bytes, least significant first.
    mutating func word() -> UInt64? {
        guard rest.count >= 8 else { return nil }
        var word: UInt64 = 0
        for shift in stride(from: UInt64(0), to: 64, by: 8) { word |= UInt64(rest.removeFirst()) << shift }
        return word
    }

    /// A number in groups of seven bits; `nil` also where it has more than 64.
    mutating func varint() -> UInt64? {
        var value: UInt64 = 0
        for shift in stride(from: UInt64(0), to: 64, by: 7) {
            guard let byte = rest.popFirst(), shift < 63 || byte <= 1 else { return nil }
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return value }
        }
        return nil
    }

    /// A number that may be negative.
    mutating func signed() -> Int64? {
        varint().map { Int64(bitPattern: ($0 >> 1) ^ (~($0 & 1) &+ 1)) }
    }
}
