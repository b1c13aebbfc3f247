/// Writes the head of an answer (RFC 9112 §4, §5) as bytes.
struct AnswerWriter {
    private(set) var bytes: [UInt8]

    /// Writes behind `bytes`, whose storage is taken over.
    init(after bytes: consuming [UInt8]) {
        self.bytes = bytes
    }

    /// Puts what is written in its place; the storage changes hands uncopied.
    mutating func handOver(to place: inout [UInt8]) {
        swap(&bytes, &place)
    }

    /// Writes the status line, every field and the empty line.
    mutating func writeHead(_ answer: Answer, date: [UInt8], connection: ConnectionOption) {
        writeStatusLine(answer.response.status)
        bytes.append(contentsOf: date)
        writeFields(answer)
        writeExtras(answer)
        writeEnd(connection)
    }

    /// Writes the lines that depend on neither the moment nor the connection.
    mutating func writeFields(_ answer: Answer) {
        writeFields(answer.response.fields)
        if let length = answer.contentLength {
            write("Content-Length: ")
            write(length)
            write("\r\n")
        }
        if answer.isGzip { write("Content-Encoding: gzip\r\n") }
        if let tag = answer.entityTag { writeOwn("ETag: ", tag) }
        if let vary = answer.vary { writeOwn("Vary: ", vary) }
        if answer.isToBeValidated { write("Cache-Control: no-cache\r\n") }
        if answer.response.status != .notModified { write("X-Content-Type-Options: nosniff\r\n") }
        bytes.append(contentsOf: answer.sharing)
    }

    /// Writes what the answer says about its connection, and the empty line.
    mutating func writeEnd(_ connection: ConnectionOption) {
        switch connection {
        case .unsaid: write("\r\n")
        case .close: write("Connection: close\r\n\r\n")
        case .keepAlive: write("Connection: keep-alive\r\n\r\n")
        }
    }

    /// Takes back what was written last.
    mutating func removeLast(_ count: Int) {
        bytes.removeLast(count)
    }

    /// Writes bytes as they are.
    mutating func write(_ content: [UInt8]) {
        write(content.span)
    }

    /// Writes bytes as they are.
    mutating func write(_ content: Span<UInt8>) {
        content.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    }

    /// Writes a field; an octet that would end the line (RFC 9110 §5.5) becomes a space, an unfit name is left out.
    mutating func writeField(_ name: String, _ value: String) {
        let token = OctetSet.token
        guard !name.isEmpty, name.utf8.allSatisfy({ token.contains($0) }) else { return }
        bytes.append(contentsOf: name.utf8)
        writeOwn(": ", value)
    }

    /// Writes what needs no check.
    mutating func write(_ text: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Writes the status line.
    mutating func writeStatusLine(_ status: Status) {
        guard status != .ok else { return write("HTTP/1.1 200 OK\r\n") }
        write("HTTP/1.1 ")
        write(status.code)
        bytes.append(.space)
        bytes.append(contentsOf: status.reason.utf8)
        write("\r\n")
    }

    private mutating func writeFields(_ fields: HeaderFields) {
        fields.forEachReceived { line, name in
            guard !Self.isServers(name) else { return }
            bytes.append(contentsOf: line)
            write("\r\n")
        }
        fields.forEachAdded { name, value in
            if !Self.isServers(name.utf8) { writeField(name, value) }
        }
    }

    private mutating func writeExtras(_ answer: Answer) {
        if let id = answer.requestID { writeOwn("X-Request-Id: ", id) }
        guard let microseconds = answer.microseconds else { return }
        write("Server-Timing: app;dur=")
        write(microseconds / 1_000)
        bytes.append(UInt8(ascii: "."))
        let fraction = microseconds % 1_000
        bytes.append(UInt8(ascii: "0") + UInt8(fraction / 100))
        bytes.append(UInt8(ascii: "0") + UInt8(fraction / 10 % 10))
        bytes.append(UInt8(ascii: "0") + UInt8(fraction % 10))
        write("\r\n")
    }

    /// Writes a field whose name needs no check, and the end of its line.
    private mutating func writeOwn(_ begin: StaticString, _ value: String) {
        write(begin)
        let (start, allowed) = (bytes.count, OctetSet.fieldValue)
        bytes.append(contentsOf: value.utf8)
        for position in start..<bytes.count where !allowed.contains(bytes[position]) { bytes[position] = .space }
        write("\r\n")
    }

    private mutating func write(_ number: Int) {
        guard number >= 10 else {
            bytes.append(UInt8(ascii: "0") + UInt8(max(0, number)))
            return
        }
        write(number / 10)
        bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
    }

    /// Whether the server alone sets `name`, in spite of a handler.
    private static func isServers(_ name: some Collection<UInt8>) -> Bool {
        switch name.count {
        case 4: equal(name, "date") || equal(name, "etag") || equal(name, "vary")
        case 10: equal(name, "connection")
        case 14: equal(name, "content-length")
        case 17: equal(name, "transfer-encoding")
        default: false
        }
    }

    /// Whether `name` is `text`, which is as long and lower-case, without regard to case.
    private static func equal(_ name: some Collection<UInt8>, _ text: StaticString) -> Bool {
        var offset = 0
        for octet in name {
            guard octet.asciiLowercased == text.utf8Start[offset] else { return false }
            offset += 1
        }
        return true
    }
}

/// What an answer says about its connection (RFC 9112 §9.3).
enum ConnectionOption {
    /// Nothing: HTTP/1.1 goes on by default.
    case unsaid
    /// This answer is the last.
    case close
    /// To HTTP/1.0, which closes by default.
    case keepAlive

    /// What to say to a client of HTTP/1.1 or, with `isVersionZero`, of HTTP/1.0.
    init(persists: Bool, isVersionZero: Bool) {
        self = !persists ? .close : isVersionZero ? .keepAlive : .unsaid
    }
}

/// Takes the bytes out of their place: their storage changes hands uncopied.
func taken(from place: inout [UInt8]) -> [UInt8] {
    var taken: [UInt8] = []
    swap(&place, &taken)
    return taken
}
