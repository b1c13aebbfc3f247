/// A second reading of percent-encoding (RFC 3986 §2.1): the bytes are cut at "%".
enum PlainEscapes {
    /// Why bytes can't be decoded.
    enum Fault: Equatable {
        case escape, nul, encoding
    }

    /// The text of `encoded`, or why there is none; with `plusIsSpace` as in forms.
    static func reading(of encoded: [UInt8], plusIsSpace: Bool) -> Result<String, Fault> {
        let parts = encoded.map { $0 == UInt8(ascii: "+") && plusIsSpace ? 32 : $0 }
            .split(separator: UInt8(ascii: "%"), omittingEmptySubsequences: false)
        var octets = Array(parts[0])
        for part in parts.dropFirst() {
            let digits = part.prefix(2)
            // Of the digits, not of what was a plus before: neither is a space one.
            guard digits.count == 2, PlainOctets.hexDigits.isSuperset(of: digits),
                let octet = UInt8(digits.latin1, radix: 16)
            else { return .failure(.escape) }
            octets += [octet] + part.dropFirst(2)
        }
        if octets.contains(0) { return .failure(.nul) }
        let text = String(decoding: octets, as: UTF8.self)
        return text.utf8.elementsEqual(octets) ? .success(text) : .failure(.encoding)
    }

    /// The text of `encoded`, if there is one.
    static func decoded(_ encoded: [UInt8]) -> String? {
        try? reading(of: encoded, plusIsSpace: false).get()
    }
}

extension PlainEscapes.Fault: Error {}
