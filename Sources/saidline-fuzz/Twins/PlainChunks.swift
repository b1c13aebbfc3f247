/// A second reading of chunked bodies: RFC 9112 §7.1 rule by rule, each rule a function.
struct PlainChunks {
    /// What it finds.
    enum Reading: Equatable {
        case unfinished
        case refused(Int)
        case whole(content: [UInt8], length: Int)
    }

    let trailerLimit: Int
    private var cursor: PlainCursor
    private var extensionOctets = 0
    private var trailerOctets = 0

    init(_ bytes: [UInt8], trailerLimit: Int) {
        cursor = PlainCursor(bytes)
        self.trailerLimit = trailerLimit
    }

    /// The body that begins the bytes.
    mutating func reading() -> Reading {
        do throws(PlainCursor.Stop) {
            var content: [UInt8] = []
            while let chunk = try chunk() { content += chunk }
            try trailers()
            return .whole(content: content, length: cursor.index)
        } catch {
            switch error {
            case .end: return .unfinished
            case .fault(let status): return .refused(status)
            }
        }
    }

    // chunk = chunk-size [ chunk-ext ] CRLF chunk-data CRLF; nil for the last one.
    private mutating func chunk() throws(PlainCursor.Stop) -> [UInt8]? {
        let size = try size()
        var octet = try cursor.take()
        while octet == UInt8(ascii: ";") { octet = try self.extension() }
        guard octet == 13 else { throw .fault(400) }
        try cursor.expect("\n")
        if size == 0 { return nil }
        var data: [UInt8] = []
        while data.count < size { data.append(try cursor.take()) }
        try cursor.expect("\r\n")
        return data
    }

    private mutating func size() throws(PlainCursor.Stop) -> Int {
        var digits: [UInt8] = []
        while PlainOctets.hexDigits.contains(try cursor.peek()) {
            digits.append(try cursor.take())
            guard digits.count <= 16, UInt64(digits.latin1, radix: 16) ?? .max < 1 << 62 else { throw .fault(413) }
        }
        guard !digits.isEmpty else { throw .fault(400) }
        return Int(digits.latin1, radix: 16) ?? 0
    }

    // chunk-ext = *( ";" token [ "=" ( token / quoted-string ) ] ), its first semicolon taken; the octet behind it.
    private mutating func `extension`() throws(PlainCursor.Stop) -> UInt8 {
        var octet = try token()
        if octet == UInt8(ascii: "=") {
            octet = try counted()
            if octet == UInt8(ascii: "\"") {
                try quoted()
                octet = try counted()
            } else {
                octet = try token(from: octet)
            }
        }
        guard octet == 13 || octet == UInt8(ascii: ";") else { throw .fault(400) }
        return octet
    }

    /// Takes a token; the octet behind it.
    private mutating func token(from first: UInt8? = nil) throws(PlainCursor.Stop) -> UInt8 {
        var octet: UInt8
        if let first { octet = first } else { octet = try counted() }
        guard PlainOctets.token.contains(octet) else { throw .fault(400) }
        while PlainOctets.token.contains(octet) { octet = try counted() }
        return octet
    }

    private mutating func quoted() throws(PlainCursor.Stop) {
        while true {
            let octet = try counted()
            if octet == UInt8(ascii: "\"") { return }
            let isPair = octet == UInt8(ascii: "\\")
            let isRight = isPair ? PlainOctets.value.contains(try counted()) : PlainOctets.quoted.contains(octet)
            guard isRight else { throw .fault(400) }
        }
    }

    private mutating func counted() throws(PlainCursor.Stop) -> UInt8 {
        let octet = try cursor.take()
        extensionOctets += 1
        if extensionOctets > 4_096 { throw .fault(413) }
        return octet
    }

    // trailer-section = *( field-line CRLF ), and the empty line.
    private mutating func trailers() throws(PlainCursor.Stop) {
        while true {
            var octet = try trailerOctet()
            if octet == 13 { break }
            guard PlainOctets.token.contains(octet) else { throw .fault(400) }
            while PlainOctets.token.contains(octet) { octet = try trailerOctet() }
            guard octet == UInt8(ascii: ":") else { throw .fault(400) }
            repeat { octet = try trailerOctet() } while PlainOctets.value.contains(octet)
            guard octet == 13 else { throw .fault(400) }
            guard try trailerOctet() == 10 else { throw .fault(400) }
        }
        guard try trailerOctet() == 10 else { throw .fault(400) }
    }

    private mutating func trailerOctet() throws(PlainCursor.Stop) -> UInt8 {
        let octet = try cursor.take()
        trailerOctets += 1
        if trailerOctets > trailerLimit { throw .fault(431) }
        return octet
    }
}
