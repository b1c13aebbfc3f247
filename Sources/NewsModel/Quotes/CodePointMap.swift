/// Turns UTF-8 offsets of one text into code point offsets, and back.
public struct CodePointMap: Sendable {
    private let bytes: [UInt8]
    /// Code points before each block of 64 bytes.
    private let before: [Int]
    private static let block = 64

    /// Counts the code points of `bytes` once; each offset then costs at most 64 steps.
    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var before = [0]
        var count = 0
        for (index, byte) in bytes.enumerated() {
            if byte & 0xC0 != 0x80 { count += 1 }
            if (index + 1) % Self.block == 0 { before.append(count) }
        }
        self.before = before
    }

    /// How many code points stand before the byte at `offset`; `nil` within a code point or beyond the text.
    public func codePoints(before offset: Int) -> Int? {
        guard offset >= 0, offset <= bytes.count else { return nil }
        if offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { return nil }
        let block = offset / Self.block
        return bytes[block * Self.block..<offset].reduce(before[block]) { $1 & 0xC0 != 0x80 ? $0 + 1 : $0 }
    }

    /// The range in code points; `nil` where it does not lie on their borders.
    public func codePoints(_ range: Range<Int>) -> Range<Int>? {
        guard let start = codePoints(before: range.lowerBound), let end = codePoints(before: range.upperBound) else {
            return nil
        }
        return start..<end
    }

    /// The UTF-8 offset of the code point at `position`, or of the end of the text; `nil` beyond it.
    public func utf8Offset(of position: Int) -> Int? {
        guard position >= 0 else { return nil }
        var (low, high) = (0, before.count - 1)
        while low < high {
            let middle = (low + high + 1) / 2
            if before[middle] <= position { low = middle } else { high = middle - 1 }
        }
        var offset = low * Self.block
        var missing = position - before[low]
        // A block may begin within a code point, which is counted in the block before.
        while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 || missing > 0 {
            if bytes[offset] & 0xC0 != 0x80 { missing -= 1 }
            offset += 1
        }
        return missing == 0 ? offset : nil
    }

    /// The range in UTF-8 bytes; `nil` where it reaches beyond the text.
    public func utf8(_ range: Range<Int>) -> Range<Int>? {
        guard let start = utf8Offset(of: range.lowerBound), let end = utf8Offset(of: range.upperBound) else {
            return nil
        }
        return start..<end
    }
}
