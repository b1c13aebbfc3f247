import HTTPServer

extension FuzzTarget {
    /// Small enough that damaged inputs pass them in every direction.
    private static let limits: Limits = {
        var limits = Limits()
        (limits.requestLine, limits.fields, limits.fieldCount) = (80, 300, 8)
        return limits
    }()

    /// Request heads, whole and cut: what was said of a beginning must hold for the whole.
    static let head = FuzzTarget(
        "head",
        seeds: [
            "GET /articles?limit=1 HTTP/1.1\r\nHost: a.example:80\r\nAccept-Encoding: gzip\r\n\r\n",
            "\r\n\r\nHEAD / HTTP/1.0\r\nConnection: close, keep-alive\r\n\r\n",
            "POST /a HTTP/1.1\r\nhost:[::1]:8080\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\nhello",
            "POST /a HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nX: \u{E9}\t \r\n\r\n0\r\n\r\n",
            "OPTIONS * HTTP/1.1\r\nHost:\r\nIf-Match: \"a\"\r\nX-Request-Id: 7\r\n\r\n",
            // A line, and fields, of exactly the limit: once refused where the last octet came alone.
            "GET /" + String(repeating: "a", count: 66) + " HTTP/1.1\r\nHost: a\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: a\r\nX: " + String(repeating: "v", count: 286) + "\r\n\r\n",
        ],
        words: [
            "GET ", " HTTP/1.1\r\n", " HTTP/2.0\r\n", "\r\n", "\r\n\r\n", "\n", "\r", "Host: b\r\n",
            "Content-Length: 7\r\n",
            "Content-Length: 99999999999999999999\r\n", "Transfer-Encoding: chunked\r\n", "Transfer-Encoding: gzip\r\n",
            "Expect: x\r\n", "Connection: close\r\n", "Connection: Keep-Alive, x\r\n", "a:b\r\n", ": ", " :", "\t",
            "%zz",
            "[::1", "65536", "\u{0}", "\u{FF}",
        ]
    ) { bytes in
        let whole = reading(of: bytes)
        var dice = Dice(for: bytes)
        for cut in dice.cuts(of: bytes.count).dropLast() {
            let part = reading(of: Array(bytes[..<cut]))
            guard part == .incomplete || part == whole else {
                return .disagreement("cut at \(cut) it is \(part), whole it is \(whole)")
            }
        }
        return .comparing(whole, PlainHead(limits: limits).reading(of: bytes), as: whole.name)
    }

    private static func reading(of bytes: [UInt8]) -> PlainHead.Reading {
        do throws(RequestFault) {
            guard let head = try HeadParser(limits: limits).parse(bytes.span) else { return .incomplete }
            return .accepted(PlainHead.Facts(head, of: bytes))
        } catch {
            return .refused(error.status.code)
        }
    }
}

extension PlainHead.Facts {
    /// What the server's parser took from `bytes`.
    init(_ head: RequestHead, of bytes: [UInt8]) {
        method = head.method.token
        target = bytes[head.target].latin1
        minorVersion = head.minorVersion
        fields = head.lines.map { "\(bytes[$0.name].latin1.lowercased()): \(bytes[$0.value].latin1)" }
        framing = head.framing
        persists = head.persists
        waitsForContinue = head.waitsForContinue
        length = head.length
    }
}

extension PlainHead.Reading {
    fileprivate var name: String {
        switch self {
        case .incomplete: "incomplete"
        case .refused(let status): "\(status)"
        case .accepted: "accepted"
        }
    }
}
