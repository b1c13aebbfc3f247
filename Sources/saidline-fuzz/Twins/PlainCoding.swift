/// A second reading of `Accept-Encoding` (RFC 9110 §12.5.3) with weights as numbers.
enum PlainCoding {
    /// What an answer becomes, in the words of the server.
    static func choice(_ field: String) -> String {
        let elements = elements(of: field)
        func least(_ names: String...) -> Double? {
            elements.filter { names.contains($0.name) }.map(\.weight).min()
        }
        let any = least("*")
        let gzip = least("gzip", "x-gzip") ?? any ?? 0
        let stated = least("identity")
        let mayBePlain = stated.map { $0 > 0 } ?? (any != 0)
        if gzip == 0 { return mayBePlain ? "identity" : "neither" }
        if !mayBePlain { return "onlyGzip" }
        return gzip >= stated ?? 0 ? "gzip" : "identity"
    }

    /// The names in `field` whose weight can be read.
    private static func elements(of field: String) -> [(name: String, weight: Double)] {
        field.unicodeScalars.split(separator: ",").compactMap { element in
            let parts = element.split(separator: ";", omittingEmptySubsequences: false).map {
                Substring($0).trimmingBlanks
            }
            guard parts.count <= 2, let weight = parts.count == 1 ? 1 : Self.weight(parts[1]) else { return nil }
            return (parts[0].asciiLowercased, weight)
        }
    }

    // weight = "q=" ( "0" [ "." 0*3DIGIT ] / "1" [ "." 0*3("0") ] ) (§12.4.2)
    private static func weight(_ text: String) -> Double? {
        guard text.asciiLowercased.hasPrefix("q="), text.utf8.count <= 7 else { return nil }
        let number = Array(text.utf8.dropFirst(2))
        guard let first = number.first, first == 48 || first == 49 else { return nil }
        guard number.count == 1 || number[1] == UInt8(ascii: "."),
            PlainOctets.digits.isSuperset(of: number.dropFirst(2))
        else { return nil }
        let thousandths = Int((number.dropFirst(2) + [48, 48, 48]).prefix(3).latin1) ?? 0
        let weight = Double(Int(first - 48) * 1_000 + thousandths) / 1_000
        return weight <= 1 ? weight : nil
    }
}

extension String {
    /// With the capitals of ASCII made small, and no others.
    var asciiLowercased: String {
        String(String.UnicodeScalarView(unicodeScalars.map { ("A"..."Z").contains($0) ? $0.lowered : $0 }))
    }
}

extension Unicode.Scalar {
    fileprivate var lowered: Unicode.Scalar { Unicode.Scalar(UInt8(truncatingIfNeeded: value + 32)) }
}
