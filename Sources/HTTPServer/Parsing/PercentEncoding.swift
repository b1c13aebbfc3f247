/// Percent-encoded octets (RFC 3986 §2.1).
package enum PercentEncoding {
    /// The text of `encoded`; `nil` for a broken escape, for NUL and for what is not UTF-8 (RFC 3629 §3).
    package static func decode(_ encoded: some Sequence<UInt8>) -> String? {
        var octets: [UInt8] = []
        var rest = encoded.makeIterator()
        while let octet = rest.next() {
            guard octet == 0x25 else {
                octets.append(octet)
                continue
            }
            guard let high = rest.next()?.hexDigit, let low = rest.next()?.hexDigit else { return nil }
            octets.append(high << 4 | low)
        }
        return octets.contains(0) ? nil : String(validating: octets, as: UTF8.self)
    }
}
