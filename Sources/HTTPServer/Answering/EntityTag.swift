/// Entity tags (RFC 9110 §8.8.3), made from content and compared with lists that clients send.
package enum EntityTag {
    /// A strong tag of 64 bits of the content, quotes included: 15 octets, which Swift stores without allocating.
    package static func strong(of bytes: [UInt8]) -> String {
        let alphabet: StaticString = "0123456789abcdefghjkmnpqrstvwxyz"
        var hash = ContentHash.of(bytes)
        return String(unsafeUninitializedCapacity: 15) { text in
            for index in text.indices {
                text[index] = index == 0 || index == 14 ? 0x22 : alphabet.utf8Start[Int(hash & 31)]
                if index > 0 { hash >>= 5 }
            }
            return 15
        }
    }

    /// The tag of the gzip form: strong tags differ where the octets do (RFC 9110 §8.8.3.3).
    package static func gzipForm(of tag: String) -> String {
        tag.last == "\"" ? tag.dropLast() + "-gz\"" : tag
    }

    /// Whether `list`, the value of `If-None-Match`, names the tag or its gzip form, by weak comparison (§8.8.3.2).
    package static func weakly(_ list: String, names tag: String) -> Bool {
        matches(list, tag) { _, opaque, wanted in opaque.elementsEqual(wanted) }
    }

    /// Whether `list`, the value of `If-Match`, names the tag or its gzip form, by strong comparison (§8.8.3.2).
    package static func strongly(_ list: String, names tag: String) -> Bool {
        !tag.hasPrefix("W/") && matches(list, tag) { isWeak, opaque, wanted in !isWeak && opaque.elementsEqual(wanted) }
    }

    private static func matches(
        _ list: String,
        _ tag: String,
        _ equal: (Bool, Substring.UTF8View, Substring.UTF8View) -> Bool
    ) -> Bool {
        // Nearly every client sends back the one tag that it was given.
        if list == "*" || list == tag && tag.isOneStrongTag { return true }
        let identity = tag.hasPrefix("W/") ? tag.dropFirst(2) : tag[...]
        let gzip = gzipForm(of: String(identity))[...]
        var rest = list[...].utf8
        while let (isWeak, opaque) = next(&rest) {
            if equal(isWeak, opaque, identity.utf8) || equal(isWeak, opaque, gzip.utf8) { return true }
        }
        return false
    }

    /// Takes the next tag of a list; `nil` at its end and where it is broken: what follows cannot be trusted.
    ///
    /// Octet by octet: as a character a quotation mark could be one with an accent behind it.
    private static func next(_ rest: inout Substring.UTF8View) -> (isWeak: Bool, opaque: Substring.UTF8View)? {
        let quote = UInt8(ascii: "\"")
        rest = rest.drop { $0 == .space || $0 == .tab || $0 == UInt8(ascii: ",") }
        let isWeak = rest.starts(with: "W/".utf8)
        if isWeak { rest = rest.dropFirst(2) }
        guard rest.first == quote, let end = rest.dropFirst().firstIndex(of: quote) else { return nil }
        let opaque = rest[...end]
        rest = rest[rest.index(after: end)...].drop { $0 == .space || $0 == .tab }
        return rest.isEmpty || rest.first == UInt8(ascii: ",") ? (isWeak, opaque) : nil
    }
}

extension String {
    /// Whether it is a single strong tag: two quotes around what holds none (RFC 9110 §8.8.3).
    fileprivate var isOneStrongTag: Bool {
        let quote = UInt8(ascii: "\"")
        guard utf8.count >= 2, utf8.first == quote, utf8.last == quote else { return false }
        return !utf8.dropFirst().dropLast().contains(quote)
    }
}
