package import NewsModel

/// Passages as HTML: safe to put into a page as they are.
package enum HighlightMarkup {
    /// The passage with `& < > " '` escaped and its matches within `<mark>`.
    package static func html(_ passage: Passage) -> String {
        let bytes = Array(passage.text.utf8)
        var html: [UInt8] = []
        html.reserveCapacity(bytes.count + passage.matches.count * 13)
        var done = 0
        for match in passage.matches where match.lowerBound >= done && match.upperBound <= bytes.count {
            append(bytes[done..<match.lowerBound], to: &html)
            html += "<mark>".utf8
            append(bytes[match], to: &html)
            html += "</mark>".utf8
            done = match.upperBound
        }
        append(bytes[done...], to: &html)
        return String(decoding: html, as: UTF8.self)
    }

    private static func append(_ bytes: ArraySlice<UInt8>, to html: inout [UInt8]) {
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "&"): html += "&amp;".utf8
            case UInt8(ascii: "<"): html += "&lt;".utf8
            case UInt8(ascii: ">"): html += "&gt;".utf8
            case UInt8(ascii: "\""): html += "&quot;".utf8
            case UInt8(ascii: "'"): html += "&#39;".utf8
            default: html.append(byte)
            }
        }
    }
}
