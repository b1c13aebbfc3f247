/// The words around a quote, by which a reader finds it again in a changed text.
///
/// Source: the TextQuoteSelector of the W3C Web Annotation Data Model (2017), section 4.2.4.
enum QuoteContext {
    private static let limit = 120

    /// Up to 120 code points before `offset` within its paragraph; offsets are UTF-8.
    static func prefix(before offset: Int, in bytes: [UInt8]) -> String {
        var start = offset
        var count = 0
        while start > 0, bytes[start - 1] != 0x0A {
            start -= 1
            if bytes[start] & 0xC0 == 0x80 { continue }
            count += 1
            if count == limit { break }
        }
        return String(decoding: bytes[start..<offset], as: UTF8.self)
    }

    /// Up to 120 code points after `offset` within its paragraph; offsets are UTF-8.
    static func suffix(after offset: Int, in bytes: [UInt8]) -> String {
        var end = offset
        var count = 0
        while end < bytes.count, bytes[end] != 0x0A {
            if bytes[end] & 0xC0 != 0x80 {
                if count == limit { break }
                count += 1
            }
            end += 1
        }
        return String(decoding: bytes[offset..<end], as: UTF8.self)
    }
}
