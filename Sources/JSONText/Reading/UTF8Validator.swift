/// Checks whether bytes are UTF-8 (RFC 3629).
public enum UTF8Validator {
    /// The offset of the first byte that does not belong to a well-formed sequence; `nil` where all is well.
    ///
    /// ASCII is passed over eight bytes at a time.
    public static func firstInvalidOffset(in bytes: [UInt8]) -> Int? {
        bytes.withUnsafeBytes { raw in
            var index = 0
            while index < raw.count {
                if index + 8 <= raw.count,
                    raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
                {
                    index += 8
                } else if raw[index] < 0x80 {
                    index += 1
                } else {
                    let length = sequenceLength(raw, index)
                    guard length > 0 else { return index }
                    index += length
                }
            }
            return nil
        }
    }

    /// How many bytes the well-formed sequence at `index` has; 0 where it is ill-formed.
    ///
    /// - Source: RFC 3629 §4; the second byte's bounds keep out overlong forms, surrogates and what is above U+10FFFF.
    private static func sequenceLength(_ bytes: UnsafeRawBufferPointer, _ index: Int) -> Int {
        let second: ClosedRange<UInt8>
        let length: Int
        switch bytes[index] {
        case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return 0
        }
        guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return 0 }
        let rest = bytes[(index + 2)..<(index + length)]
        return rest.allSatisfy { $0 & 0xC0 == 0x80 } ? length : 0
    }
}
