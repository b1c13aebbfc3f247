import Glibc

/// The authority of a request: a host and an optional port (RFC 3986 §3.2), without user information.
enum Authority {
    /// Whether `range` holds one; an empty host is one (RFC 9112 §3.2).
    static func isValid(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        guard let hostEnd = endOfHost(bytes, range) else { return false }
        guard hostEnd < range.upperBound else { return true }
        return bytes[hostEnd] == UInt8(ascii: ":") && isPort(bytes, hostEnd + 1..<range.upperBound)
    }

    private static func endOfHost(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
        guard !range.isEmpty, bytes[range.lowerBound] == UInt8(ascii: "[") else {
            return endOfName(bytes, range)
        }
        guard let bracket = bytes.firstIndex(of: UInt8(ascii: "]"), from: range.lowerBound),
            bracket < range.upperBound
        else { return nil }
        return isIPv6(bytes.text(range.lowerBound + 1..<bracket)) ? bracket + 1 : nil
    }

    /// Where a registered name or IPv4 address ends; `nil` with a broken escape (RFC 3986 §2.1).
    private static func endOfName(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
        var position = range.lowerBound
        while position < range.upperBound, OctetSet.registeredName.contains(bytes[position]) {
            if bytes[position] == UInt8(ascii: "%") {
                guard position + 2 < range.upperBound, bytes[position + 1].hexDigit != nil,
                    bytes[position + 2].hexDigit != nil
                else { return nil }
            }
            position += 1
        }
        return position
    }

    /// RFC 3986 §3.2.3: digits or nothing; 65,535 is what TCP can hold.
    private static func isPort(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        var port = 0
        for position in range {
            guard let digit = bytes[position].decimalDigit, port <= 65_535 else { return false }
            port = port * 10 + digit
        }
        return port <= 65_535
    }

    private static func isIPv6(_ text: String) -> Bool {
        var address = in6_addr()
        return inet_pton(AF_INET6, text, &address) == 1
    }
}
