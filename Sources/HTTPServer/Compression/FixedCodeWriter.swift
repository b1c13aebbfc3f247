/// Writes one block of fixed codes (RFC 1951 §3.2.6), which begins and ends on the border of a byte.
struct FixedCodeWriter {
    private var pending: UInt64 = 0
    private var count = 0

    /// A code as it is written, its first bit lowest.
    private struct Code {
        var bits: UInt32
        var count: Int
    }

    /// Begins a block that is not the last.
    mutating func begin(in output: inout [UInt8]) {
        write(0b010, 3, to: &output)
    }

    /// Writes a byte as it is.
    mutating func writeLiteral(_ byte: UInt8, to output: inout [UInt8]) {
        let code = Self.symbols[Int(byte)]
        write(code.bits, code.count, to: &output)
    }

    /// Writes "the `length` bytes from `distance` bytes back once more"; 3…258 and 1…32,768.
    mutating func writeMatch(length: Int, distance: Int, to output: inout [UInt8]) {
        let (lengthCode, lengthExtra, lengthRest) = Self.lengthCode(length)
        let symbol = Self.symbols[257 + lengthCode]
        write(symbol.bits, symbol.count, to: &output)
        write(UInt32(lengthRest), lengthExtra, to: &output)
        let (code, extra, rest) = Self.distanceCode(distance)
        write(Self.reversed(UInt32(code), 5), 5, to: &output)
        write(UInt32(rest), extra, to: &output)
    }

    /// Ends the block, and fills the byte by an empty stored block as `Z_SYNC_FLUSH` does.
    mutating func end(in output: inout [UInt8]) {
        write(0, 7 + 3, to: &output)
        if count > 0 { write(0, 8 - count, to: &output) }
        output += [0, 0, 0xFF, 0xFF]
    }

    private mutating func write(_ bits: UInt32, _ width: Int, to output: inout [UInt8]) {
        pending |= UInt64(bits) << UInt64(count)
        count += width
        while count >= 8 {
            output.append(UInt8(truncatingIfNeeded: pending))
            pending >>= 8
            count -= 8
        }
    }
}

// MARK: - The codes of RFC 1951 §3.2.5 and §3.2.6

extension FixedCodeWriter {
    /// The codes of literals, of the end (256) and of lengths.
    private static let symbols: [Code] = (0..<288).map { symbol in
        switch symbol {
        case ..<144: Code(bits: reversed(0x30 + UInt32(symbol), 8), count: 8)
        case ..<256: Code(bits: reversed(0x190 + UInt32(symbol - 144), 9), count: 9)
        case ..<280: Code(bits: reversed(UInt32(symbol - 256), 7), count: 7)
        default: Code(bits: reversed(0xC0 + UInt32(symbol - 280), 8), count: 8)
        }
    }

    /// Huffman codes are the only numbers that stand with their highest bit first (§3.1.1).
    private static func reversed(_ bits: UInt32, _ count: Int) -> UInt32 {
        var (rest, result) = (bits, UInt32(0))
        for _ in 0..<count {
            result = result << 1 | rest & 1
            rest >>= 1
        }
        return result
    }

    /// The code of a length less 257, and the bits that follow it: four codes for each number of bits from 8 on.
    private static func lengthCode(_ length: Int) -> (code: Int, extra: Int, rest: Int) {
        let value = length - 3
        guard length < 258 else { return (28, 0, 0) }
        guard value >= 8 else { return (value, 0, 0) }
        let extra = value.bitWidth - value.leadingZeroBitCount - 3
        return (4 * extra + value >> extra, extra, value & (1 << extra - 1))
    }

    /// The code of a distance, and the bits that follow it: two codes for each number of bits from 4 on.
    private static func distanceCode(_ distance: Int) -> (code: Int, extra: Int, rest: Int) {
        let value = distance - 1
        guard value >= 4 else { return (value, 0, 0) }
        let extra = value.bitWidth - value.leadingZeroBitCount - 2
        return (2 * extra + value >> extra, extra, value & (1 << extra - 1))
    }
}
