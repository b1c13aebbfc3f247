import Glibc
import JSONText

/// What stands between the quotation marks of a JSON string (RFC 8259 §7).
enum JSONStringContent {
    private static let quote = UInt8(ascii: "\""), backslash = UInt8(ascii: "\\")

    /// The text, escaped.
    static func escaped(_ text: String) -> [UInt8] {
        var json = JSONWriter()
        json.value(text)
        return Array(json.bytes.dropFirst().dropLast())
    }

    /// The text that was escaped; `nil` where the bytes can't stand within a string.
    static func text(_ content: [UInt8]) -> String? {
        var text: [UInt8] = []
        text.reserveCapacity(content.count)
        var rest = content[...]
        while let end = rest.withUnsafeBufferPointer({ firstBackslash(in: $0) }) {
            text += rest.prefix(end)
            rest = rest.dropFirst(end + 1)
            guard let kind = rest.popFirst(), let byte = unescaped(kind, &rest) else { return nil }
            text.append(byte)
        }
        text += rest
        return String(validating: text, as: UTF8.self)
    }

    /// Texts are long and escapes rare: the C library looks at many bytes at a time.
    private static func firstBackslash(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let start = bytes.baseAddress else { return nil }
        return memchr(start, Int32(backslash), bytes.count).map { UnsafeRawPointer($0) - UnsafeRawPointer(start) }
    }

    /// The byte that an escape of our own writer stands for: `\u` only for control characters.
    private static func unescaped(_ kind: UInt8, _ rest: inout ArraySlice<UInt8>) -> UInt8? {
        switch kind {
        case quote, backslash: kind
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "t"): 0x09
        case UInt8(ascii: "u"): controlCharacter(&rest)
        default: nil
        }
    }

    private static func controlCharacter(_ rest: inout ArraySlice<UInt8>) -> UInt8? {
        let digits = rest.prefix(4)
        rest = rest.dropFirst(4)
        return digits.count == 4 ? UInt8(String(decoding: digits, as: UTF8.self), radix: 16) : nil
    }
}
