/// What the few fields that steer the protocol say, gathered while the head is read.
package struct FieldMeaning: Equatable {
    /// How the body ends; right once `conclude` has returned.
    package private(set) var framing = BodyFraming.none
    /// `Connection` names "close".
    package private(set) var asksToClose = false
    /// `Connection` names "keep-alive", which matters to HTTP/1.0 only.
    package private(set) var asksToKeep = false
    /// `Expect: 100-continue` is there.
    package private(set) var expectsContinue = false
    /// An `If-…` field is there.
    package private(set) var isConditional = false
    /// `X-Request-Id`, if there is one.
    package private(set) var requestID: Range<Int>?
    private var hosts = 0
    private var contentLength: Int?
    private var isChunked = false
    private var hasOtherExpectation = false

    /// Takes note of a line; the length of its name says which it may be.
    mutating func read(_ line: FieldLine, of bytes: Span<UInt8>) throws(RequestFault) {
        let name = line.name
        switch name.count {
        case 4 where bytes.equalIgnoringCase("host", in: name): try readHost(line, of: bytes)
        case 6 where bytes.equalIgnoringCase("expect", in: name):
            if bytes.equalIgnoringCase("100-continue", in: line.value) {
                expectsContinue = true
            } else {
                hasOtherExpectation = true
            }
        case 10 where bytes.equalIgnoringCase("connection", in: name): readConnection(line, of: bytes)
        case 12 where bytes.equalIgnoringCase("x-request-id", in: name): requestID = line.value
        case 14 where bytes.equalIgnoringCase("content-length", in: name): try readLength(line, of: bytes)
        case 17 where bytes.equalIgnoringCase("transfer-encoding", in: name): try readCoding(line, of: bytes)
        default: break
        }
        if name.count > 3, bytes.equalIgnoringCase("if-", in: name.lowerBound..<name.lowerBound + 3) {
            isConditional = true
        }
    }

    /// Checks what only the whole head shows.
    mutating func conclude(minorVersion: Int) throws(RequestFault) {
        // RFC 9112 §3.2: exactly one Host, which only HTTP/1.0 may leave out.
        guard hosts == 1 || hosts == 0 && minorVersion == 0 else {
            throw .malformed("The request needs exactly one Host field.")
        }
        if isChunked {
            // RFC 9112 §6.1: both lengths at once, or chunks from HTTP/1.0, are how requests are smuggled.
            guard contentLength == nil else {
                throw .malformed("Content-Length and Transfer-Encoding stand in one request.")
            }
            guard minorVersion > 0 else { throw .malformed("HTTP/1.0 has no Transfer-Encoding.") }
            framing = .chunked
        } else if let contentLength, contentLength > 0 {
            framing = .length(contentLength)
        }
        // RFC 9110 §10.1.1.
        guard !hasOtherExpectation || minorVersion == 0 else {
            throw RequestFault(.expectationFailed, "The only expectation met here is 100-continue.")
        }
    }

    // RFC 9112 §3.2: a Host that is no uri-host with an optional port gets 400.
    private mutating func readHost(_ line: FieldLine, of bytes: Span<UInt8>) throws(RequestFault) {
        hosts += 1
        guard Authority.isValid(bytes, line.value) else { throw .malformed("The Host is not a valid authority.") }
    }

    // RFC 9110 §7.6.1: a list of case-insensitive options, maybe in several lines.
    private mutating func readConnection(_ line: FieldLine, of bytes: Span<UInt8>) {
        var start = line.value.lowerBound
        while start < line.value.upperBound {
            let comma = bytes.firstIndex(of: UInt8(ascii: ","), from: start) ?? line.value.upperBound
            let option = bytes.trimmed(start..<min(comma, line.value.upperBound))
            if bytes.equalIgnoringCase("close", in: option) { asksToClose = true }
            if bytes.equalIgnoringCase("keep-alive", in: option) { asksToKeep = true }
            start = min(comma, line.value.upperBound) + 1
        }
    }

    // RFC 9110 §8.6: digits only. A second line or a list is refused even where the values agree.
    private mutating func readLength(_ line: FieldLine, of bytes: Span<UInt8>) throws(RequestFault) {
        guard contentLength == nil, !line.value.isEmpty else {
            throw .malformed("The request needs one Content-Length, made of digits.")
        }
        var length = 0
        for position in line.value {
            guard let digit = bytes[position].decimalDigit else {
                throw .malformed("The Content-Length is not made of digits.")
            }
            guard length < Int.max / 10 - 1 else {
                throw RequestFault(.contentTooLarge, "The Content-Length is beyond all measure.")
            }
            length = length * 10 + digit
        }
        contentLength = length
    }

    // RFC 9112 §6.1: "chunked" once is all that a request needs; what is a token, but unknown, gets 501.
    private mutating func readCoding(_ line: FieldLine, of bytes: Span<UInt8>) throws(RequestFault) {
        guard !isChunked else { throw .malformed("Transfer-Encoding stands in two lines.") }
        guard bytes.equalIgnoringCase("chunked", in: line.value) else {
            let isToken =
                !line.value.isEmpty
                && bytes.end(of: .token, from: line.value.lowerBound) == line.value.upperBound
            guard isToken else { throw .malformed("The Transfer-Encoding is not \"chunked\".") }
            throw RequestFault(.notImplemented, "The only transfer coding taken here is \"chunked\".")
        }
        isChunked = true
    }
}
