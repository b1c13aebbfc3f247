import HTTPServer

/// A second reading of request heads: RFC 9112 §2 to §6 octet by octet, in the order of the standard.
struct PlainHead {
    /// What it finds.
    enum Reading: Equatable {
        case incomplete
        case refused(Int)
        case accepted(Facts)
    }

    /// All that the server takes from a head.
    struct Facts: Equatable {
        var method = ""
        var target = ""
        var minorVersion = 1
        var fields: [String] = []
        var framing = BodyFraming.none
        var persists = true
        var waitsForContinue = false
        var length = 0
    }

    let limits: Limits

    /// What stands at the start of `bytes`.
    func reading(of bytes: [UInt8]) -> Reading {
        var cursor = PlainCursor(bytes)
        do throws(PlainCursor.Stop) {
            return .accepted(try head(&cursor))
        } catch {
            switch error {
            case .end: return .incomplete
            case .fault(let status): return .refused(status)
            }
        }
    }

    private func head(_ cursor: inout PlainCursor) throws(PlainCursor.Stop) -> Facts {
        var facts = Facts()
        var emptyLines = 0
        while emptyLines < 4, try cursor.peek() == 13 {
            try cursor.expect("\r\n")
            emptyLines += 1
        }
        try requestLine(&cursor, &facts)
        var fields: [(name: String, value: [UInt8])] = []
        cursor.allow(limits.fields, status: 431)
        while try cursor.peek() != 13 {
            let field = try fieldLine(&cursor)
            guard fields.count < limits.fieldCount else { throw .fault(431) }
            fields.append(field)
            try PlainFields.check(fields)
        }
        try cursor.expect("\r\n")
        facts.length = cursor.index
        facts.fields = fields.map { "\($0.name): \($0.value.latin1)" }
        try PlainFields.conclude(fields, &facts)
        return facts
    }

    // method SP request-target SP HTTP-version CRLF (§3)
    private func requestLine(_ cursor: inout PlainCursor, _ facts: inout Facts) throws(PlainCursor.Stop) {
        cursor.allow(limits.requestLine, status: 414)
        facts.method = try cursor.some(of: PlainOctets.token).latin1
        try cursor.expect(" ")
        facts.target = try cursor.some(of: PlainOctets.target).latin1
        try cursor.expect(" ")
        // Said of the whole rest of the line at once: its length is known, unless it ends too soon.
        var version: [UInt8] = []
        while version.count < 10, version.last != 10 { version.append(try cursor.take()) }
        var rest = PlainCursor(version)
        do throws(PlainCursor.Stop) {
            try rest.expect("HTTP/")
            let major = try rest.take()
            try rest.expect(".")
            let minor = try rest.take()
            guard PlainOctets.digits.isSuperset(of: [major, minor]) else { throw .fault(400) }
            try rest.expect("\r\n")
            guard major == UInt8(ascii: "1") else { throw .fault(505) }
            facts.minorVersion = Int(minor) - 48
        } catch {
            throw error == .end ? .fault(400) : error
        }
    }

    // field-name ":" OWS field-value OWS CRLF (§5)
    private func fieldLine(_ cursor: inout PlainCursor) throws(PlainCursor.Stop) -> (name: String, value: [UInt8]) {
        let name = try cursor.some(of: PlainOctets.token)
        try cursor.expect(":")
        var value = try cursor.run(of: PlainOctets.value)
        try cursor.expect("\r\n")
        while value.first == 32 || value.first == 9 { value.removeFirst() }
        while value.last == 32 || value.last == 9 { value.removeLast() }
        return (name.latin1.lowercased(), value)
    }
}
