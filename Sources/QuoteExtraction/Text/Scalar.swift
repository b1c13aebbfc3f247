/// One code point of the text and where it ends.
struct Scalar {
    /// The code point.
    let value: UInt32
    /// The offset of the byte behind it.
    let end: Int

    /// The code point at `index`, which must be inside `bytes` and on a boundary.
    init(_ bytes: [UInt8], at index: Int) {
        let lead = bytes[index]
        let length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
        end = min(index + length, bytes.count)
        var value = length == 1 ? UInt32(lead) : UInt32(lead) & (0xff >> UInt32(length + 1))
        for place in (index + 1)..<max(end, index + 1) {
            value = value << 6 | UInt32(bytes[place] & 0x3f)
        }
        self.value = value
    }

    /// Whether it breaks a line, and so a paragraph.
    var isLineBreak: Bool {
        switch value {
        case 0x0a...0x0d, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }

    /// Whether it is white space, line breaks and invisible marks included.
    var isSpace: Bool {
        switch value {
        case 0...0x20, 0x7f...0xa0, 0xad, 0x1680, 0x2000...0x200f, 0x2028...0x202f, 0x205f...0x206f, 0x3000, 0xfeff:
            true
        default: false
        }
    }

    /// Whether it is a decimal digit.
    var isDigit: Bool { value >= 0x30 && value <= 0x39 }

    /// Whether it is part of a word: a letter, a combining mark or a digit of any script.
    var isWordPart: Bool {
        if value < 0x80 { return isDigit || (value | 0x20 >= 0x61 && value | 0x20 <= 0x7a) }
        switch value {
        case 0xaa, 0xb5, 0xba, 0xc0...0xd6, 0xd8...0xf6, 0xf8...0x1fff, 0x2c00...0x2dff, 0x3040...0xd7ff: return true
        case 0xf900...0xfaff, 0xfb00...0xfdff, 0xfe20...0xfe2f, 0xfe70...0xfefe, 0x10000...0x1efff: return true
        case 0x20000...0x3ffff: return true
        default: return false
        }
    }

    /// Whether it is a capital letter.
    var isUpper: Bool {
        if value < 0x80 { return value >= 0x41 && value <= 0x5a }
        return Unicode.Scalar(value)?.properties.isUppercase ?? false
    }

    /// Whether it is an apostrophe or a single mark that can be one.
    var isApostrophe: Bool { value == 0x27 || value == 0x2019 }
}
