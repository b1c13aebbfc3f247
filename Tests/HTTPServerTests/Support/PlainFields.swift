/// Second readings of the small languages in header fields, each one a regular expression and some arithmetic.
enum PlainFields {
    /// The weight of a coding, 0…1; `nil` where the field does not speak of it (RFC 9110 §12.4.2, §12.5.3).
    static func weight(of names: [String], in field: String) -> Double? {
        var least: Double?
        for element in field.split(separator: ",") {
            let parts = element.split(separator: ";", omittingEmptySubsequences: false).map { trimmed($0) }
            guard names.contains(parts[0].lowercased()), parts.count <= 2 else { continue }
            var weight = 1.0
            if parts.count == 2 {
                guard let match = parts[1].wholeMatch(of: /[qQ]=(0(?:\.[0-9]{0,3})?|1(?:\.0{0,3})?)/) else { continue }
                weight = Double(match.output.1.hasSuffix(".") ? match.output.1 + "0" : match.output.1) ?? 0
            }
            least = min(least ?? weight, weight)
        }
        return least
    }

    /// Whether gzip is to be sent, whether plain content may be, and what that makes of an answer.
    static func coding(_ field: String) -> AcceptEncodingChoice {
        let any = weight(of: ["*"], in: field)
        let gzip = weight(of: ["gzip", "x-gzip"], in: field) ?? any ?? 0
        let stated = weight(of: ["identity"], in: field)
        let mayBePlain = stated.map { $0 > 0 } ?? (any != 0)
        if gzip == 0 { return mayBePlain ? .identity : .neither }
        if !mayBePlain { return .onlyGzip }
        return gzip >= stated ?? 0 ? .gzip : .identity
    }

    /// The names of the outcomes, apart from the server's own type.
    enum AcceptEncodingChoice: String {
        case identity, gzip, onlyGzip, neither
    }

    /// The octets that `Range` asks for of `length`: `nil` for all, an empty range for none there are.
    static func range(_ field: String, of length: Int) -> Range<Int>? {
        guard let match = field.wholeMatch(of: /[bB][yY][tT][eE][sS]=([0-9]*)-([0-9]*)/) else { return nil }
        let (first, last) = (number(match.output.1), number(match.output.2))
        guard let first else {
            guard let last else { return nil }
            return last >= Double(length) ? 0..<length : length - Int(last)..<length
        }
        if let last, last < first { return nil }
        guard first < Double(length) else { return 0..<0 }
        return Int(first)..<(last.map { $0 < Double(length) ? Int($0) + 1 : length } ?? length)
    }

    /// The tags of a list, each with its mark of weakness, as far as it can be read.
    static func tags(_ list: String) -> [(isWeak: Bool, opaque: String)] {
        var rest = list[...]
        var tags: [(Bool, String)] = []
        while let match = rest.prefixMatch(of: /[\x20\t,]*(W\/)?("[^"]*")[\x20\t]*(?=,|$)/) {
            tags.append((match.output.1 != nil, String(match.output.2)))
            rest = rest[match.range.upperBound...]
        }
        return tags
    }

    private static func number(_ digits: Substring) -> Double? {
        // Numbers beyond all content count as equal.
        digits.isEmpty ? nil : Double(digits).map { min($0, 1e18) }
    }

    private static func trimmed(_ text: Substring) -> String {
        let isSpace = { (character: Character) in character == " " || character == "\t" }
        let front = text.drop(while: isSpace)
        return String(String(front.reversed().drop(while: isSpace)).reversed())
    }
}
