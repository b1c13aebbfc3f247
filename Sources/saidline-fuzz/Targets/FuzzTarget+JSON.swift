import JSONText

extension FuzzTarget {
    private static let depthLimit = 6

    /// JSON texts; what was read is also written and read again.
    static let json = FuzzTarget(
        "json",
        seeds: [
            "{\"id\":\"a\\u00e9\\n\",\"n\":[1.5e3,-2,0.0,true,false,null],\"o\":{\"t\":{}}}", " [ 1 , 2 ] ",
            "\"\\ud83d\\ude8b \\/\"",
            "[[[[[[]]]]]]", "[[[[[[[]]]]]]]", "-0", "1E400", "9223372036854775808", "\u{EF}\u{BB}\u{BF}{}",
            "{\"a\":1,\"\\u0061\":2}",
            "\"\u{C3}\u{A9}\u{F0}\u{9F}\u{9A}\u{8B}\"", "[" + String(repeating: "9", count: 1_020) + "]",
            // Two spellings of one letter are two names (RFC 8259 §8.3).
            "{\"\u{C3}\u{A9}\":1,\"e\u{CC}\u{81}\":2}",
            "{" + (0..<14).map { "\"n\($0)\":0" }.joined(separator: ",") + "}",
        ],
        words: [
            "{", "}", "[", "]", ",", ":", "\"", "\"a\":", "\\u", "\\ud800", "\\udc00", "\\u0000", "\\n", "\\x", "true",
            "null", "-", "0",
            "1e", "e+9", ".5", "e-400", "\u{CC}\u{81}", "\u{C3}\u{A9}", "\u{ED}\u{A0}\u{80}", "\u{0}", " ", "\n",
            "\u{FF}", "\"\":1,",
        ]
    ) { bytes in
        let plain = PlainJSON.value(of: bytes, depthLimit: depthLimit)
        do throws(JSONError) {
            let value = try JSONReader.value(in: bytes, depthLimit: depthLimit)
            var writer = JSONWriter()
            writer.value(value)
            let again = try JSONReader.value(in: writer.bytes, depthLimit: depthLimit)
            guard PlainJSON.Value(again).measured == PlainJSON.Value(value).measured else {
                return .disagreement("written it is \(writer.bytes.literal)")
            }
            return .comparing(PlainJSON.Value(value), plain, as: "value")
        } catch {
            guard (0...bytes.count).contains(error.offset), error.line > 0, error.column > 0 else {
                return .disagreement("the place is \(error)")
            }
            return plain == nil ? .agreement("refused") : .disagreement("refused: \(error)")
        }
    }
}
