import HTTPServer
import Testing

private let names = ["a", "b", "new", "{x}", "{y}"]

/// Patterns of one to three segments, no two of the same shape.
private func patterns(_ dice: inout Dice) -> [String] {
    var byShape: [String: String] = [:]
    for _ in 0..<6 {
        // A name stands for its place, so that no pattern has one twice.
        let segments = (0...dice.number(3)).map { place in
            dice.pick(names).replacing(/\{.\}/, with: "{n\(place)}")
        }
        byShape[segments.map { $0.hasPrefix("{") ? "{}" : $0 }.joined(separator: "/")] =
            "/" + segments.joined(separator: "/")
    }
    return byShape.values.sorted()
}

/// The pattern that a path falls to, by looking at all of them: at the first place where two differ, the literal wins.
private func plainMatch(_ path: String, _ patterns: [String]) -> String? {
    let segments = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    let fitting = patterns.filter { pattern in
        let parts = pattern.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
        return parts.count == segments.count
            && zip(parts, segments).allSatisfy { $0 == $1 || $0.hasPrefix("{") && !$1.isEmpty }
    }
    let rank = { (pattern: String) in
        pattern.split(separator: "/").map { $0.hasPrefix("{") ? "1" : "0" }.joined()
    }
    return fitting.min { rank($0) < rank($1) }
}

@Suite("The router beside a plain search")
struct RouterTwinTests {
    @Test("both find the same route, with the same values", arguments: 1...4 as ClosedRange<UInt64>)
    func agreement(seed: UInt64) throws {
        var dice = Dice(seed: seed)
        var found = 0
        for _ in 0..<Fuzzing.cases(60) {
            let patterns = patterns(&dice)
            let router = Router(
                patterns.map { pattern in
                    Route(pattern, [.get: { _ in .answer(Response(.ok, contentType: pattern)) }])
                }
            )
            for _ in 0..<20 {
                let path =
                    "/"
                    + (0...dice.number(3)).map { _ in dice.pick(["a", "b", "new", "c", "", "A"]) }.joined(
                        separator: "/"
                    )
                let expected = plainMatch(path, patterns)
                let request = Request(method: .get, path: path)
                guard case .decision(let decide, let parameters) = router.match(request) else {
                    #expect(expected == nil, "\(path) in \(patterns)")
                    continue
                }
                guard case .answer(let response) = decide(request) else { continue }
                #expect(response.fields["Content-Type"] == expected, "\(path) in \(patterns)")
                try check(parameters, path, #require(expected))
                found += 1
            }
        }
        #expect(found > 50)
    }

    private func check(_ parameters: [String: String], _ path: String, _ pattern: String) {
        let pairs = zip(
            pattern.split(separator: "/", omittingEmptySubsequences: false),
            path.split(separator: "/", omittingEmptySubsequences: false)
        )
        let named = pairs.filter { $0.0.hasPrefix("{") }.map { (String($0.0.dropFirst().dropLast()), String($0.1)) }
        #expect(parameters == Dictionary(uniqueKeysWithValues: named))
    }
}
