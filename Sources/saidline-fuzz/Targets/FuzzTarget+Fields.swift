import HTTPServer

extension FuzzTarget {
    /// `Accept-Encoding`: which coding an answer gets.
    static let acceptEncoding = FuzzTarget(
        "accept-encoding",
        seeds: [
            "gzip", "gzip, deflate, br", "gzip;q=0.5, identity; q=0.8", "*;q=0, x-gzip", "identity;q=0,gzip;q=0",
            "GZIP ; Q=1.000",
            "gzip;q=1.001", "",
        ],
        words: [
            "gzip", "x-gzip", "identity", "*", ",", ";", "q=", ";q=0", ";q=1", ";q=0.", "0.001", "1.0000", ".5", " ",
            "\t", "\u{FF}",
        ]
    ) { bytes in
        let field = String(decoding: bytes, as: UTF8.self)
        let choice = "\(AcceptEncoding(field))"
        return .comparing(choice, PlainCoding.choice(field), as: choice)
    }

    /// `Range`, against content of as many octets as the first one says.
    static let range = FuzzTarget(
        "range",
        seeds: [
            "dbytes=0-9", "dbytes=5-", "dbytes=-5", "\u{0}bytes=-0", "dbytes=99-100", "dBytes=1-1",
            "dbytes=0-99999999999999999999",
            "dbytes=1-2,3-4", "\u{0}bytes=9223372036854775808-09223300001649984614",
            "dbytes=99999999999999999999-99999999999999999998",
        ],
        words: [
            "bytes=", "-", "0", "1", "99", "100", "9223372036854775807", "9223372036854775808", ",", " ", "+", "\u{FF}",
        ]
    ) { bytes in
        let length = Int(bytes.first ?? 0)
        let field = String(decoding: bytes.dropFirst(), as: UTF8.self)
        let ours: Range<Int>? =
            switch ByteRange(field, of: length) {
            case .part(let part): part
            case .unsatisfiable: 0..<0
            case nil: nil
            }
        if let ours { guard ours.upperBound <= length else { return .disagreement("\(ours) of \(length)") } }
        // Nothing is nothing, wherever it stands.
        let plain = PlainRange.octets(field, of: length).map { $0.isEmpty ? 0..<0 : $0 }
        return .comparing(ours, plain, as: ours == nil ? "whole" : ours == 0..<0 ? "unsatisfiable" : "part")
    }

    /// Dates in the three forms of HTTP.
    static let date = FuzzTarget(
        "date",
        seeds: [
            "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994",
            "Thu, 29 Feb 2024 23:59:60 GMT", "Wednesday, 31-Dec-69 00:00:00 GMT", "Sat Feb 29 12:00:00 1900",
            "Fri, 31 Dec 9999 23:59:59 GMT", "Sun Nov 16 08:49:37 1994",
            "Sun Nov 16 08:49:37 0019", "Fri, 31 Dec 9999 23:59:60 GMT",
        ],
        words: [
            "Jan", "Feb", "Sep", "29", "30", "31", "00", "24", "60", "61", "1900", "2000", "0000", "GMT", ", ", " ",
            "  ", "-", ":",
            "Monday",
        ]
    ) { bytes in
        let text = String(decoding: bytes, as: UTF8.self)
        let seconds = HTTPDate.seconds(text)
        if let seconds, HTTPDate.seconds(HTTPDate.text(seconds)) != seconds {
            return .disagreement("written anew it is \(HTTPDate.text(seconds))")
        }
        return .comparing(seconds, PlainDate.seconds(text), as: seconds == nil ? "no date" : "date")
    }

    /// Lists of entity tags, asked for one that is strong and one that is weak.
    static let entityTag = FuzzTarget(
        "etag",
        seeds: [
            "\"a\"", "W/\"a\"", "\"a-gz\", W/\"b\"", "*", "\"b\" , \t\"a\"", "\"\"", "\"a\"x, \"a\"", ",,\"a\"",
            "w/\"a\"",
            // A tag may begin with a character that joins what stands before it.
            "\"\u{CC}\u{81}\", \"a\"",
        ],
        words: ["\"a\"", "W/", "\"", ",", ", ", " ", "\t", "*", "a", "-gz", "\"b\"", "\u{CC}\u{81}", "\u{FF}"]
    ) { bytes in
        let list = String(decoding: bytes, as: UTF8.self)
        let octets = Array(list.utf8)
        var named = 0
        for tag in ["\"a\"", "W/\"a\"", "\"\""] {
            let (weakly, strongly) = (EntityTag.weakly(list, names: tag), EntityTag.strongly(list, names: tag))
            guard weakly == PlainTags.names(octets, tag, weakly: true),
                strongly == PlainTags.names(octets, tag, weakly: false)
            else { return .disagreement("\(tag): weakly \(weakly), strongly \(strongly)") }
            named += (weakly ? 1 : 0) + (strongly ? 1 : 0)
        }
        return .agreement("names \(named)")
    }
}
