/// Writes the head of an answer (RFC 9112 §4, §5) as bytes.
struct AnswerWriter {
    private(set) var bytes: [UInt8]

    /// Writes behind `bytes`, whose storage is taken over.
    init(after bytes: consuming [UInt8]) {
        self.bytes = bytes
    }

    /// Writes the status line, every field and the empty line.
    mutating func writeHead(_ answer: Answer, date: [UInt8], connection: ConnectionOption) {
        writeStatusLine(answer.response.status)
        bytes.append(contentsOf: date)
        answer.response.fields.forEach { name, value in
            if !Self.isServers(name) { field(name, value) }
        }
        if let length = answer.contentLength {
            bytes.append(contentsOf: "Content-Length: ".utf8)
            write(length)
            bytes.append(contentsOf: "\r\n".utf8)
        }
        if answer.isGzip { bytes.append(contentsOf: "Content-Encoding: gzip\r\n".utf8) }
        if let tag = answer.entityTag { field("ETag", tag) }
        if let vary = answer.vary { field("Vary", vary) }
        writeExtras(answer)
        switch connection {
        case .unsaid: break
        case .close: bytes.append(contentsOf: "Connection: close\r\n".utf8)
        case .keepAlive: bytes.append(contentsOf: "Connection: keep-alive\r\n".utf8)
        }
        bytes.append(contentsOf: "\r\n".utf8)
    }

    /// Writes content that is small enough to be copied.
    mutating func write(_ content: [UInt8]) {
        bytes.append(contentsOf: content)
    }

    private mutating func writeStatusLine(_ status: Status) {
        bytes.append(contentsOf: "HTTP/1.1 ".utf8)
        write(status.code)
        bytes.append(.space)
        bytes.append(contentsOf: status.reason.utf8)
        bytes.append(contentsOf: "\r\n".utf8)
    }

    private mutating func writeExtras(_ answer: Answer) {
        bytes.append(contentsOf: "X-Content-Type-Options: nosniff\r\n".utf8)
        if let origin = answer.allowedOrigin {
            field("Access-Control-Allow-Origin", origin)
            field("Access-Control-Expose-Headers", answer.exposedFields)
        }
        if let id = answer.requestID { field("X-Request-Id", id) }
        guard let microseconds = answer.microseconds else { return }
        bytes.append(contentsOf: "Server-Timing: app;dur=".utf8)
        write(microseconds / 1_000)
        bytes.append(UInt8(ascii: "."))
        for scale in [100, 10, 1] { bytes.append(UInt8(ascii: "0") + UInt8(microseconds / scale % 10)) }
        bytes.append(contentsOf: "\r\n".utf8)
    }

    /// Writes a field; an octet that would end the line (RFC 9110 §5.5) becomes a space, an unfit name is left out.
    private mutating func field(_ name: String, _ value: String) {
        guard !name.isEmpty else { return }
        let (allowed, token) = (OctetSet.fieldValue, OctetSet.token)
        let line = bytes.count
        bytes.append(contentsOf: name.utf8)
        for position in line..<bytes.count where !token.contains(bytes[position]) {
            bytes.removeSubrange(line...)
            return
        }
        bytes.append(contentsOf: ": ".utf8)
        let start = bytes.count
        bytes.append(contentsOf: value.utf8)
        for position in start..<bytes.count where !allowed.contains(bytes[position]) { bytes[position] = .space }
        bytes.append(contentsOf: "\r\n".utf8)
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
    private static func isServers(_ name: String) -> Bool {
        switch name.utf8.count {
        case 4: ["date", "etag", "vary"].contains(name.lowercased())
        case 10, 14, 17: ["connection", "content-length", "transfer-encoding"].contains(name.lowercased())
        default: false
        }
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
}
