/// A piece of content compressed ahead of time, to be put into gzip members without looking at it again.
///
/// Its blocks (RFC 1951 §3.2.3) end on the border of a byte, none is the last, and none reaches back beyond its
/// beginning, so that anything may stand before and behind it.
package struct DeflateSegment: Sendable, Equatable {
    /// The blocks.
    package var blocks: ArraySlice<UInt8>
    /// How many bytes they unpack to.
    package var length: Int
    /// The checksum of those.
    package var checksum: UInt32
    /// The operator that moves a checksum over them (`CRC32.shift`).
    package var shift: UInt32

    /// A segment of its parts.
    package init(blocks: ArraySlice<UInt8>, length: Int, checksum: UInt32, shift: UInt32) {
        self.blocks = blocks
        self.length = length
        self.checksum = checksum
        self.shift = shift
    }
}

// MARK: - As bytes

extension DeflateSegment {
    /// The segment as bytes to be stored: checksum and operator in four bytes each, the length seven bits a byte with
    /// the least first, the blocks.
    package var stored: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(blocks.count + 12)
        for number in [checksum, shift] {
            for place in 0..<4 { bytes.append(UInt8(truncatingIfNeeded: number >> (8 * place))) }
        }
        var rest = UInt(max(0, length))
        while rest >= 0x80 {
            bytes.append(UInt8(rest & 0x7F) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
        return bytes + blocks
    }

    /// The blocks end so: a stored block of no bytes, which `Z_SYNC_FLUSH` leaves behind.
    private static let end: [UInt8] = [0, 0, 0xFF, 0xFF]

    /// The segment of stored bytes; `nil` where they are cut off, and nothing could stand behind them.
    package init?(stored: [UInt8]) {
        guard stored.count > 8, stored.suffix(Self.end.count).elementsEqual(Self.end) else { return nil }
        var (length, index) = (0, 8)
        repeat {
            guard index < min(stored.count, 13) else { return nil }
            length |= Int(stored[index] & 0x7F) << (7 * (index - 8))
            index += 1
        } while stored[index - 1] >= 0x80
        self.init(
            blocks: stored[index...],
            length: length,
            checksum: Self.number(stored, at: 0),
            shift: Self.number(stored, at: 4)
        )
    }

    private static func number(_ bytes: [UInt8], at index: Int) -> UInt32 {
        (0..<4).reduce(0) { $0 | UInt32(bytes[index + $1]) << (8 * UInt32($1)) }
    }
}
