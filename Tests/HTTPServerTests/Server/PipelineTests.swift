import HTTPServer
import Testing

/// A request among others on one connection, and what must come back at its turn.
private struct Turn {
    let request: [UInt8]
    let status: Int
    let text: String?
    var isHead = false
}

/// Requests of every kind, each with content of its own, so that a mix-up shows.
private func turn(_ number: Int, _ dice: inout Dice) -> Turn {
    let word = String(repeating: "\(number).", count: 1 + dice.number(120))
    switch dice.number(10) {
    case 0: return Turn(request: Array(Sample.request("/items/\(number)").utf8), status: 200, text: "\(number)")
    case 1: return Turn(request: Array(Sample.request("/slow-text").utf8), status: 200, text: Sample.text)
    case 2: return Turn(request: Array(Sample.post("/echo", word).utf8), status: 200, text: word)
    case 3: return Turn(request: Array(Sample.post("/slow-echo", word).utf8), status: 200, text: word)
    case 4: return Turn(request: chunked("/echo", word, &dice), status: 200, text: word)
    case 5: return Turn(request: chunked("/slow-echo", word, &dice), status: 200, text: word)
    case 6: return Turn(request: Array(Sample.request("HEAD", "/text").utf8), status: 200, text: "", isHead: true)
    case 7: return Turn(request: Array(Sample.request("/short", "If-None-Match: *").utf8), status: 304, text: "")
    case 8: return Turn(request: Array(Sample.post("/nowhere", word).utf8), status: 404, text: nil)
    default: return Turn(request: Array(Sample.request("DELETE", "/text").utf8), status: 405, text: nil)
    }
}

private func chunked(_ target: String, _ text: String, _ dice: inout Dice) -> [UInt8] {
    let chunks = dice.cut(Array(text.utf8)).flatMap { chunk -> [UInt8] in
        Array((String(chunk.count, radix: 16) + "\r\n").utf8) + chunk + [13, 10]
    }
    return Array("POST \(target) HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n".utf8) + chunks
        + Array("0\r\n\r\n".utf8)
}

@Suite("Pipelining")
struct PipelineTests {
    @Test(
        "whatever is mixed and however it is cut, answers come whole and in turn",
        arguments: 1...4 as ClosedRange<UInt64>
    )
    func mixes(seed: UInt64) throws {
        var dice = Dice(seed: seed)
        try served { server in
            for _ in 0..<Fuzzing.cases(6) {
                let turns = (0..<60).map { turn($0, &dice) }
                let wire = Wire(port: server.port)
                for piece in dice.cut(turns.flatMap(\.request)) { wire.send(piece) }
                for (index, turn) in turns.enumerated() {
                    let answer = wire.answer(toHead: turn.isHead)
                    #expect(answer?.status == turn.status, "turn \(index)")
                    if let text = turn.text { #expect(answer?.text == text, "turn \(index)") }
                }
                wire.endSending()
                #expect(wire.hasClosed())
            }
        }
    }

    @Test("what stands behind a request that closes is never answered", arguments: 5...6 as ClosedRange<UInt64>)
    func behindTheLast(seed: UInt64) throws {
        var dice = Dice(seed: seed)
        try served { server in
            for _ in 0..<Fuzzing.cases(10) {
                let before = (0..<dice.number(6)).map { turn($0, &dice) }
                let last = Sample.request("/short", "Connection: close")
                let wire = Wire(port: server.port)
                wire.send(before.flatMap(\.request) + Array((last + Sample.request("/text")).utf8))
                for turn in before { #expect(wire.answer(toHead: turn.isHead)?.status == turn.status) }
                #expect(wire.answer()?["Connection"] == "close")
                wire.endSending()
                #expect(wire.everything().isEmpty)
            }
        }
    }

    @Test("a thousand short requests in one write are a thousand answers, sent together")
    func joined() throws {
        try served(configure: { $0.loops = 1 }) { server in
            let wire = Wire(port: server.port)
            wire.send(String(repeating: Sample.request("/short"), count: 1_000))
            for _ in 0..<1_000 { #expect(wire.answer()?.text == "short") }
            #expect(server.statistics.reading.byClass[2] == 1_000)
        }
    }
}
