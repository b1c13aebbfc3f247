/// A second reading of request targets: RFC 3986 §5.2.4 letter by letter, escapes by cutting the text at "%".
enum PlainTargets {
    /// The decoded octets of `text`; `nil` for broken escapes, NUL, and what is not UTF-8.
    static func decoded(_ text: String) -> String? {
        let parts = text.utf8.split(separator: 0x25, omittingEmptySubsequences: false)
        var octets = Array(parts[0])
        for part in parts.dropFirst() {
            let digits = String(decoding: part.prefix(2), as: UTF8.self)
            guard digits.wholeMatch(of: /[0-9A-Fa-f]{2}/) != nil, let octet = UInt8(digits, radix: 16) else {
                return nil
            }
            octets += [octet] + part.dropFirst(2)
        }
        let text = String(decoding: octets, as: UTF8.self)
        return Array(text.utf8) == octets && !octets.contains(0) ? text : nil
    }

    /// A path without its dot segments, some of which may be written with escapes (§6.2.2.2).
    static func withoutDots(_ path: String) -> String {
        var input = path.replacing(/%2[eE]/, with: ".")
        var output = ""
        while !input.isEmpty {
            if input.hasPrefix("/./") {
                input.removeFirst(2)
            } else if input == "/." {
                input = "/"
            } else if input.hasPrefix("/../") || input == "/.." {
                input = input == "/.." ? "/" : String(input.dropFirst(3))
                output = String(output[..<(output.lastIndex(of: "/") ?? output.startIndex)])
            } else {
                let end = input.dropFirst().firstIndex(of: "/") ?? input.endIndex
                output += input[..<end]
                input = String(input[end...])
            }
        }
        return output
    }

    /// The decoded, resolved path; segments are decoded one by one, so that "%2F" stays within its own.
    static func path(_ raw: String) -> String? {
        let segments = withoutDots(raw).split(separator: "/", omittingEmptySubsequences: false).map {
            decoded(String($0))
        }
        // A segment that the dots remove must be readable all the same.
        guard decoded(raw) != nil, segments.allSatisfy({ $0 != nil }) else { return nil }
        return segments.compactMap { $0 }.joined(separator: "/")
    }
}
