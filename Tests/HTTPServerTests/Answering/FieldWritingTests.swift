import HTTPServer
import Testing

/// The field that a handler sets, told by the request's number.
private func routes(_ fields: [(name: String, value: String)]) -> [Route] {
    [
        Route(
            "/{number}",
            [
                .get: { request in
                    var response = Sample.plain("content")
                    if let number = request.parameters["number"].flatMap({ Int($0) }) {
                        response.fields.append(name: fields[number].name, value: fields[number].value)
                    }
                    return .answer(response)
                }
            ]
        )
    ]
}

@Suite("Fields that handlers set")
struct FieldWritingTests {
    @Test("whatever a handler says, the answer stays one answer", arguments: 1...2 as ClosedRange<UInt64>)
    func hostileFields(seed: UInt64) throws {
        var dice = Dice(seed: seed)
        let pieces = [
            "X", "-", "\r\n", "\n", "\r", ":", " ", "Content-Length: 0", "HTTP/1.1 200 OK", "\0", "é", "Connection",
            "close", "\t",
        ]
        let fields = (0..<Fuzzing.cases(150)).map { _ in
            (
                name: (0..<dice.number(4)).map { _ in dice.pick(pieces) }.joined(),
                value: (0..<dice.number(6)).map { _ in dice.pick(pieces) }.joined()
            )
        }
        try served(routes(fields)) { server in
            let wire = Wire(port: server.port)
            for number in fields.indices {
                wire.send(Sample.request("/\(number)"))
                let answer = try #require(wire.answer(), "\(fields[number])")
                #expect(answer.status == 200)
                #expect(answer.text == "content")
                #expect(answer["Content-Length"] == "7")
                for line in answer.fields {
                    let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
                    #expect(
                        parts.count == 2 && parts[0].wholeMatch(of: /[!#$%&'*+\-.^_`|~0-9A-Za-z]+/) != nil,
                        "\(line)"
                    )
                    #expect(!line.utf8.contains { $0 < 0x20 && $0 != 0x09 }, "\(line.debugDescription)")
                }
            }
            #expect(server.statistics.reading.accepted == 1)
        }
    }

    @Test(
        "what the server knows better it says itself, once",
        arguments: ["Date", "DATE", "ETag", "Content-Length", "Transfer-Encoding", "Connection", "connection"]
    )
    func ownFields(name: String) throws {
        try served(routes([(name, "handler")])) { server in
            let answer = try #require(exchange(server, Sample.request("/0")))
            let lines = answer.fields.filter { $0.lowercased().hasPrefix(name.lowercased() + ":") }
            #expect(lines.count <= 1)
            // A tag is the handler's to choose; all the others are not.
            #expect(lines.contains { $0.hasSuffix("handler") } == (name == "ETag"))
        }
    }
}
