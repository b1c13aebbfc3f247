/// Reads request heads in place: one pass over the bytes, every octet checked, no copy.
///
/// Strict where RFC 9112 gives the choice, because what two programs read differently can be smuggled past one of them:
/// lines end in CRLF only (§2.2), no folding (§5.2), no space before the colon (§5.1), single spaces in the request
/// line (§3).
package struct HeadParser {
    private let limits: Limits

    /// A parser that refuses heads over `limits`.
    package init(limits: Limits) {
        self.limits = limits
    }

    /// The head at the start of `bytes`; `nil` if it does not end in them.
    package func parse(_ bytes: Span<UInt8>) throws(RequestFault) -> RequestHead? {
        var head = RequestHead()
        return try parse(bytes, into: &head) ? head : nil
    }

    /// Puts the head at the start of `bytes` in place of the one in `head`, whose room is used again.
    ///
    /// `false` if it does not end in them.
    package func parse(_ bytes: Span<UInt8>, into head: inout RequestHead) throws(RequestFault) -> Bool {
        head.clear()
        guard let start = try skipEmptyLines(bytes) else { return false }
        let lineHorizon = horizon(bytes, from: start, limit: limits.requestLine)
        let line = bytes.extracting(0..<min(lineHorizon, bytes.count))
        guard let fields = try requestLine(line, from: start, into: &head) else {
            guard lineHorizon <= bytes.count else { return false }
            throw .lineTooLong(limits.requestLine)
        }
        let fieldHorizon = horizon(bytes, from: fields, limit: limits.fields)
        let lines = bytes.extracting(0..<min(fieldHorizon, bytes.count))
        guard let end = try fieldLines(lines, from: fields, into: &head) else {
            guard fieldHorizon <= bytes.count else { return false }
            throw .fieldsTooLarge(limits.fields)
        }
        head.length = end
        try head.meaning.conclude(minorVersion: head.minorVersion)
        return true
    }

    /// Where looking ends: after `limit` bytes from `start` and a CRLF; `Int.max` where they have not all come.
    ///
    /// Nothing beyond is ever looked at, so that the same bytes get the same answer however they are cut.
    private func horizon(_ bytes: Span<UInt8>, from start: Int, limit: Int) -> Int {
        let end = start + limit
        guard end < bytes.count else { return .max }
        return bytes[end] == .carriageReturn ? end + 2 : end + 1
    }

    // RFC 9112 §2.2: a server should ignore at least one empty line before the request line. Four are patience enough.
    private func skipEmptyLines(_ bytes: Span<UInt8>) throws(RequestFault) -> Int? {
        var start = 0
        while start < bytes.count, bytes[start] == .carriageReturn, start < 8 {
            guard start + 1 < bytes.count else { return nil }
            guard bytes[start + 1] == .lineFeed else { throw .malformed("A line begins with a bare CR.") }
            start += 2
        }
        guard start < bytes.count else { return nil }
        guard OctetSet.token.contains(bytes[start]) else { throw .malformed("The request has no method.") }
        return start
    }

    // MARK: The request line (RFC 9112 §3)

    /// Reads the line; where the next one begins, or `nil` if this one does not end in `bytes`.
    private func requestLine(
        _ bytes: Span<UInt8>,
        from start: Int,
        into head: inout RequestHead
    ) throws(RequestFault) -> Int? {
        let methodEnd = bytes.end(of: .token, from: start)
        guard try bytes.expect(.space, at: methodEnd, "The method is not a token followed by one space.") else {
            return nil
        }
        let targetEnd = bytes.end(of: .target, from: methodEnd + 1)
        let targetRule: StaticString = "The target has an octet that must be percent-encoded, or no version follows it."
        guard try bytes.expect(.space, at: targetEnd, targetRule) else { return nil }
        guard targetEnd > methodEnd + 1 else { throw .malformed("The request has no target.") }
        guard let end = try version(bytes, from: targetEnd + 1, into: &head) else { return nil }
        head.method = Method(bytes, start..<methodEnd)
        head.target = methodEnd + 1..<targetEnd
        return end
    }

    /// Reads "HTTP/1.y" and the line's end; where the next line begins.
    private func version(
        _ bytes: Span<UInt8>,
        from start: Int,
        into head: inout RequestHead
    ) throws(RequestFault) -> Int? {
        let isWhole = start + 10 <= bytes.count
        // A line that is over, but too short for a version, would otherwise look like one that is still coming.
        guard isWhole || bytes.firstIndex(of: .lineFeed, from: start) != nil else { return nil }
        guard isWhole, bytes.equal("HTTP/", at: start), bytes[start + 6] == UInt8(ascii: "."),
            let major = bytes[start + 5].decimalDigit, let minor = bytes[start + 7].decimalDigit,
            bytes[start + 8] == .carriageReturn, bytes[start + 9] == .lineFeed
        else { throw .malformed("The request line does not end in a version such as HTTP/1.1 and CRLF.") }
        guard major == 1 else { throw RequestFault(.versionNotSupported, "This server speaks HTTP/1.1.") }
        head.minorVersion = minor
        return start + 10
    }

    // MARK: Field lines (RFC 9112 §5)

    /// Reads the lines; where the empty line after them ends, or `nil` if that is not in `bytes`.
    private func fieldLines(
        _ bytes: Span<UInt8>,
        from start: Int,
        into head: inout RequestHead
    ) throws(RequestFault) -> Int? {
        var position = start
        while position < bytes.count, bytes[position] != .carriageReturn {
            guard let line = try FieldLine(bytes, from: &position) else { return nil }
            guard head.lines.count < limits.fieldCount else { throw .tooManyFields(limits.fieldCount) }
            if head.lines.isEmpty { head.lines.reserveCapacity(12) }
            head.lines.append(line)
            try head.meaning.read(line, of: bytes)
        }
        guard try bytes.expect(.lineFeed, at: position + 1, "A line ends in a bare CR.") else { return nil }
        return position + 2
    }
}

extension FieldLine {
    /// Reads the line at `position` and moves it behind; `nil` if the line does not end in `bytes`.
    init?(_ bytes: Span<UInt8>, from position: inout Int) throws(RequestFault) {
        let nameEnd = bytes.end(of: .token, from: position)
        guard try bytes.expect(UInt8(ascii: ":"), at: nameEnd, "A field's name is not a token followed by a colon.")
        else { return nil }
        guard nameEnd > position else { throw .malformed("A field has no name.") }
        let lineEnd = bytes.endOfFieldValue(from: nameEnd + 1)
        guard try bytes.expect(.carriageReturn, at: lineEnd, "A field's value has a forbidden octet."),
            try bytes.expect(.lineFeed, at: lineEnd + 1, "A line ends in a bare CR.")
        else { return nil }
        self.init(name: position..<nameEnd, value: bytes.trimmed(nameEnd + 1..<lineEnd))
        position = lineEnd + 2
    }
}

extension RequestFault {
    fileprivate static func lineTooLong(_ limit: Int) -> RequestFault {
        RequestFault(.targetTooLong, "The request line is longer than \(limit) bytes.", limit: limit)
    }

    fileprivate static func fieldsTooLarge(_ limit: Int) -> RequestFault {
        RequestFault(.fieldsTooLarge, "The header fields are larger than \(limit) bytes.", limit: limit)
    }

    fileprivate static func tooManyFields(_ limit: Int) -> RequestFault {
        RequestFault(.fieldsTooLarge, "There are more than \(limit) header fields.", limit: limit)
    }
}
