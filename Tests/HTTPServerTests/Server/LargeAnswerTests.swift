import HTTPServer
import Testing

/// Contents of many sizes, some of which the server keeps as files once they have been asked for often enough.
private let sizes = [0, 1, 2_047, 2_048, 16_383, 32_767, 32_768, 65_000, 262_144, 262_145, 700_000]

private func content(of size: Int) -> [UInt8] {
    (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 7) }
}

private let route = Route(
    "/{size}",
    [
        .get: { request in
            let size = request.parameters["size"].flatMap { Int($0) } ?? 0
            var response = Response(.ok, contentType: "x/y", body: content(of: size))
            response.validity = .lasting
            return .answer(response)
        }
    ]
)

@Suite("Answers of all sizes")
struct LargeAnswerTests {
    @Test("every repetition has every byte", arguments: sizes)
    func repeated(size: Int) throws {
        let expected = content(of: size)
        try served([route], configure: { $0.loops = 1 }) { server in
            let wire = Wire(port: server.port)
            for _ in 0..<20 {
                wire.send(Sample.request("/\(size)"))
                #expect(wire.answer()?.body == expected)
            }
            wire.send("HEAD /\(size) HTTP/1.1\r\nHost: a\r\n\r\n" + Sample.request("/\(size)"))
            #expect(wire.answer(toHead: true)?["Content-Length"] == "\(size)")
            #expect(wire.answer()?.body == expected)
        }
    }

    @Test("a client that reads late gets every byte", arguments: sizes)
    func late(size: Int) throws {
        let expected = content(of: size)
        try served([route], configure: { $0.loops = 1 }) { server in
            for _ in 0..<10 { _ = exchange(server, Sample.request("/\(size)")) }
            let wire = Wire(port: server.port, receiveBuffer: 4_096)
            for _ in 0..<4 { wire.send(Sample.request("/\(size)")) }
            for _ in 0..<4 { #expect(wire.answer()?.body == expected) }
        }
    }

    @Test("the last answer of a connection is whole, though its client has sent more", arguments: sizes)
    func last(size: Int) throws {
        let expected = content(of: size)
        try served([route], configure: { $0.loops = 1 }) { server in
            for round in 0..<12 {
                let wire = Wire(port: server.port, receiveBuffer: round % 2 == 0 ? nil : 4_096)
                let more = round > 6 ? Sample.request("/\(size)") : ""
                wire.send(Sample.request("/\(size)", "Connection: close") + more)
                #expect(wire.answer()?.body == expected)
                #expect(wire.hasClosed())
            }
        }
    }

    @Test("clients that go away amid an answer do no harm")
    func vanishing() throws {
        try served([route], configure: { $0.loops = 1 }) { server in
            for round in 0..<60 {
                let wire = Wire(port: server.port, receiveBuffer: 4_096)
                wire.send(String(repeating: Sample.request("/65000"), count: 1 + round % 3))
                if round % 2 == 0 { wire.reset() }
            }
            #expect(exchange(server, Sample.request("/1"))?.body == content(of: 1))
            #expect(eventually { server.statistics.reading.open <= 1 })
        }
    }
}
