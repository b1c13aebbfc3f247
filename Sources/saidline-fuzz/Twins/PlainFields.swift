import HTTPServer

/// A second reading of the fields that decide where a message ends and whether another follows.
enum PlainFields {
    typealias Field = (name: String, value: [UInt8])
    typealias Stop = PlainCursor.Stop

    /// What can be said as soon as the last of `fields` is there.
    static func check(_ fields: [Field]) throws(Stop) {
        guard let last = fields.last else { return }
        let isRepeated = fields.dropLast().contains { $0.name == last.name }
        switch last.name {
        case "host":
            guard PlainAuthority.isValid(last.value) else { throw .fault(400) }
        case "content-length":
            if isRepeated || last.value.isEmpty { throw .fault(400) }
            _ = try length(last.value)
        case "transfer-encoding":
            if isRepeated { throw .fault(400) }
            if last.value.latin1.lowercased() == "chunked" { return }
            let isToken = !last.value.isEmpty && PlainOctets.token.isSuperset(of: last.value)
            throw .fault(isToken ? 501 : 400)
        default: break
        }
    }

    /// What can be said of all together (RFC 9112 §6.3, §9.3; RFC 9110 §10.1.1).
    static func conclude(_ fields: [Field], _ facts: inout PlainHead.Facts) throws(Stop) {
        func values(_ name: String) -> [[UInt8]] { fields.filter { $0.name == name }.map(\.value) }
        let hosts = values("host").count
        guard hosts == 1 || hosts == 0 && facts.minorVersion == 0 else { throw .fault(400) }
        let lengths = values("content-length")
        if !values("transfer-encoding").isEmpty {
            guard lengths.isEmpty, facts.minorVersion > 0 else { throw .fault(400) }
            facts.framing = .chunked
        } else if let digits = lengths.first {
            let length = try length(digits)
            facts.framing = length > 0 ? .length(length) : .none
        }
        let expectations = values("expect").map { $0.latin1.lowercased() }
        if facts.minorVersion > 0 {
            guard expectations.allSatisfy({ $0 == "100-continue" }) else { throw .fault(417) }
            facts.waitsForContinue = !expectations.isEmpty && facts.framing != .none
        }
        let options = values("connection").joined(separator: [44]).latin1.split(separator: ",").map {
            $0.trimmingBlanks.lowercased()
        }
        facts.persists = !options.contains("close") && (facts.minorVersion > 0 || options.contains("keep-alive"))
    }

    /// A number of any number of digits; what no machine could hold is 413.
    private static func length(_ digits: [UInt8]) throws(Stop) -> Int {
        var length = 0
        for digit in digits {
            guard PlainOctets.digits.contains(digit) else { throw .fault(400) }
            guard length < Int.max / 10 - 1 else { throw .fault(413) }
            length = length * 10 + Int(digit) - 48
        }
        return length
    }
}

extension Substring {
    /// Without spaces and tabs at its ends.
    var trimmingBlanks: String {
        var scalars = unicodeScalars
        while scalars.first == " " || scalars.first == "\t" { scalars.removeFirst() }
        while scalars.last == " " || scalars.last == "\t" { scalars.removeLast() }
        return String(scalars)
    }
}
