import HTTPServer
import Testing

/// Contents of sizes around the one from which they are no longer copied, by number.
private func routes(repeatable: Bool) -> [Route] {
    [
        Route(
            "/{number}",
            [
                .get: { request in
                    let number = request.parameters["number"].flatMap { Int($0) } ?? 0
                    let wish = request.fields["Accept"].map { " for \($0)" } ?? ""
                    let size = [0, 1, 700, 2_047, 2_048, 9_000, 70_000][number % 7]
                    let text = "\(number)\(wish).".padded(to: size)
                    var response = Response(.ok, contentType: "x/y", body: Array(text.utf8))
                    if repeatable { response.validity = .lasting }
                    if number % 2 == 0 { return .answer(response) }
                    return .collect(limit: 0, place: .worker) { [response] _ in response }
                }
            ]
        )
    ]
}

extension String {
    fileprivate func padded(to size: Int) -> String {
        self + String(repeating: "-", count: max(0, size - utf8.count))
    }
}

@Suite("A server that repeats answers beside one that does not")
struct RepeatingTwinTests {
    @Test("whatever is asked, in whatever order, both say the same", arguments: 1...3 as ClosedRange<UInt64>)
    func same(seed: UInt64) throws {
        var dice = Dice(seed: seed)
        try served(routes(repeatable: true), configure: configure) { repeating in
            try served(routes(repeatable: false), configure: configure) { plain in
                let wires = (Wire(port: repeating.port), Wire(port: plain.port))
                for _ in 0..<Fuzzing.cases(12) {
                    let requests = (0..<40).map { _ in request(&dice) }
                    let bytes = Array(requests.map(\.text).joined().utf8)
                    for piece in dice.cut(bytes) { wires.0.send(piece) }
                    wires.1.send(bytes)
                    for request in requests {
                        let isHead = request.isHead
                        let answers = (wires.0.answer(toHead: isHead), wires.1.answer(toHead: isHead))
                        try #require(answers.0 != nil && answers.1 != nil, "\(request.text)")
                        #expect(answers.0.map(comparable) == answers.1.map(comparable), "\(request.text)")
                    }
                }
            }
        }
    }

    private func configure(_ configuration: inout ServerConfiguration) {
        configuration.loops = 1
        configuration.crossOrigin.reads = .only(["https://one.example"])
    }

    private func request(_ dice: inout Dice) -> (text: String, isHead: Bool) {
        let isHead = dice.number(5) == 0
        let fields = [
            "Accept: */*", "Accept: text/plain", "accept: text/plain", "Accept-Encoding: gzip", "Accept-Encoding: br",
            "Origin: https://one.example", "Origin: https://two.example", "If-None-Match: *", "If-None-Match: \"x\"",
            "If-Match: \"x\"", "Range: bytes=0-1", "X-Request-Id: abc", "User-Agent: one", "User-Agent: two",
        ]
        var lines = ["\(isHead ? "HEAD" : "GET") /\(dice.number(7)) HTTP/1.1", "Host: localhost"]
        for _ in 0..<dice.number(3) { lines.append(dice.pick(fields)) }
        return (lines.joined(separator: "\r\n") + "\r\n\r\n", isHead)
    }

    /// The answer without what may differ from one to the next.
    private func comparable(_ answer: Wire.Answer) -> Wire.Answer {
        var answer = answer
        let own = ["Date:", "Server-Timing:"] + (answer["X-Request-Id"] == "abc" ? [] : ["X-Request-Id:"])
        answer.fields = answer.fields.filter { line in !own.contains { line.hasPrefix($0) } }.sorted()
        return answer
    }
}
