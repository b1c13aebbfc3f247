/// A set of octets, asked once for each octet of a request: a bit for each ASCII code and one for all the rest.
///
/// The sets below are numbers, because what has to be put together when the program runs is checked for that at each
/// use; a test spells them out.
package struct OctetSet: Sendable {
    private let low: UInt64
    private let high: UInt64
    private let rest: UInt64

    /// The octets below 64 by the bits of `low`, those below 128 by the bits of `high`, all others or none of them.
    private init(_ low: UInt64, _ high: UInt64, upperHalf: Bool = false) {
        (self.low, self.high, rest) = (low, high, upperHalf ? .max : 0)
    }

    /// Whether `octet` is one of them.
    @inline(__always)
    package func contains(_ octet: UInt8) -> Bool {
        let bits = octet < 64 ? low : octet < 128 ? high : rest
        return bits &>> UInt64(octet) & 1 != 0
    }

    /// tchar (RFC 9110 §5.6.2), of which methods, field names and coding names are made.
    ///
    /// Letters, digits and ``!#$%&'*+-.^_`|~``.
    package static let token = OctetSet(0x03FF_6CFA_0000_0000, 0x57FF_FFFF_C7FF_FFFE)
    /// What a request target is made of: pchar, "/", "?" (RFC 3986 §3.3, §3.4) and the brackets of IPv6 hosts.
    ///
    /// Letters, digits and `-._~!$&'()*+,;=:@%/?[]`. Brackets in a query are no URI, but every browser sends them.
    package static let target = OctetSet(0xAFFF_FFF2_0000_0000, 0x47FF_FFFE_AFFF_FFFF)
    /// field-vchar, SP and HTAB (RFC 9110 §5.5); the upper half is opaque obs-text.
    package static let fieldValue = OctetSet(0xFFFF_FFFF_0000_0200, 0x7FFF_FFFF_FFFF_FFFF, upperHalf: true)
    /// What a quoted string holds but for `"` and `\` (RFC 9110 §5.6.4).
    package static let quotedText = OctetSet(0xFFFF_FFFB_0000_0200, 0x7FFF_FFFF_EFFF_FFFF, upperHalf: true)
    /// reg-name (RFC 3986 §3.2.2): unreserved, sub-delims and "%".
    ///
    /// Letters, digits and `-._~!$&'()*+,;=%`.
    package static let registeredName = OctetSet(0x2BFF_7FF2_0000_0000, 0x47FF_FFFE_87FF_FFFE)
}
