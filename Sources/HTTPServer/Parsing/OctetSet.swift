/// A set of octets, asked once for each octet of a request: a bit for each ASCII code and one for all the rest.
struct OctetSet: Sendable {
    private let low: UInt64
    private let high: UInt64
    private let hasUpperHalf: Bool

    /// The octets of `ascii` and of `ranges`, and with `upperHalf` all from 0x80.
    init(_ ascii: String, _ ranges: [ClosedRange<UInt8>], upperHalf: Bool = false) {
        var low: UInt64 = 0
        var high: UInt64 = 0
        for octet in Array(ascii.utf8) + ranges.joined() {
            if octet < 64 { low |= 1 << octet } else { high |= 1 << (octet - 64) }
        }
        (self.low, self.high, hasUpperHalf) = (low, high, upperHalf)
    }

    /// Whether `octet` is one of them.
    @inline(__always)
    func contains(_ octet: UInt8) -> Bool {
        if octet < 64 { return low & (1 << octet) != 0 }
        return octet < 128 ? high & (1 << (octet & 63)) != 0 : hasUpperHalf
    }

    private static let alphanumeric: [ClosedRange<UInt8>] = [0x30...0x39, 0x41...0x5A, 0x61...0x7A]

    /// tchar (RFC 9110 §5.6.2): methods, field names, coding names.
    static let token = OctetSet("!#$%&'*+-.^_`|~", alphanumeric)
    /// What a request target is made of: pchar, "/", "?" (RFC 3986 §3.3, §3.4) and the brackets of IPv6 hosts.
    ///
    /// Brackets in a query are no URI either, but every browser sends them.
    static let target = OctetSet("-._~!$&'()*+,;=:@%/?[]", alphanumeric)
    /// field-vchar, SP and HTAB (RFC 9110 §5.5); the upper half is opaque obs-text.
    static let fieldValue = OctetSet("\t ", [0x21...0x7E], upperHalf: true)
    /// What a quoted string holds but for `"` and `\` (RFC 9110 §5.6.4).
    static let quotedText = OctetSet("\t !", [0x23...0x5B, 0x5D...0x7E], upperHalf: true)
    /// reg-name (RFC 3986 §3.2.2): unreserved, sub-delims and "%".
    static let registeredName = OctetSet("-._~!$&'()*+,;=%", alphanumeric)
}
