import Glibc

/// A second reading of `uri-host [ ":" port ]` (RFC 9112 §3.2, RFC 3986 §3.2).
enum PlainAuthority {
    /// Whether `value` is one; an empty host is one.
    static func isValid(_ value: [UInt8]) -> Bool {
        guard value.first == UInt8(ascii: "[") else {
            let parts = value.split(separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
            return isName(Array(parts[0])) && (parts.count == 1 || isPort(parts[1]))
        }
        guard let bracket = value.firstIndex(of: UInt8(ascii: "]")) else { return false }
        var address = in6_addr()
        let text = value[1..<bracket].latin1
        guard text.utf8.count == bracket - 1, inet_pton(AF_INET6, text, &address) == 1 else { return false }
        let rest = value[(bracket + 1)...]
        return rest.isEmpty || rest.first == UInt8(ascii: ":") && isPort(rest.dropFirst())
    }

    private static func isName(_ name: [UInt8]) -> Bool {
        let parts = name.split(separator: UInt8(ascii: "%"), omittingEmptySubsequences: false)
        return PlainOctets.name.isSuperset(of: parts[0])
            && parts.dropFirst().allSatisfy { part in
                part.count >= 2 && PlainOctets.hexDigits.isSuperset(of: part.prefix(2))
                    && PlainOctets.name.isSuperset(of: part.dropFirst(2))
            }
    }

    private static func isPort(_ digits: ArraySlice<UInt8>) -> Bool {
        guard PlainOctets.digits.isSuperset(of: digits) else { return false }
        let number = digits.drop { $0 == UInt8(ascii: "0") }
        return number.count <= 5 && (Int(number.latin1) ?? 0) <= 65_535
    }
}
