import HTTPServer
import Testing

@Suite("A repetition without a socket")
struct RepetitionTests {
    private static let request = Array(Sample.request("/text", "X-Request-Id: mine").utf8)

    private static var settled: Response {
        var response = Sample.plain(Sample.text)
        response.validity = .lasting
        return response
    }

    @Test("it makes as many bytes as the server sends")
    func sameSize() throws {
        var repetition = try #require(Repetition(of: Self.request, response: Self.settled))
        let count = repetition.run(Self.request.span)
        // By then the head is familiar.
        for _ in 0..<4 { #expect(repetition.run(Self.request.span) == count) }
        #expect(repetition.run(Self.request.span, isReadAnew: true) == count)
        let route = Route("/text", [.get: { _ in .answer(Self.settled) }])
        try served([route], configure: { $0.loops = 1 }) { server in
            _ = exchange(server, String(decoding: Self.request, as: UTF8.self))
            let wire = Wire(port: server.port)
            wire.send(Self.request)
            wire.endSending()
            #expect(wire.everything().count == count)
        }
    }

    @Test("it knows no other request, and no answer that is not to be repeated")
    func others() throws {
        var repetition = try #require(Repetition(of: Self.request, response: Self.settled))
        #expect(repetition.run(Array(Sample.request("/other").utf8).span) == 0)
        #expect(repetition.run(Array("GET /te".utf8).span) == 0)
        #expect(Repetition(of: Self.request, response: Sample.plain("text")) == nil)
        #expect(Repetition(of: Array(Sample.post("/text", "x").utf8), response: Self.settled) == nil)
    }
}
