import HTTPServer
import Testing

private let pieces = [
    "/", "/", "/", ".", "..", "/./", "/../", "a", "b c".replacing(" ", with: "+"), "%2e", "%2E", "%2f", "%41", "%20",
    "%C3%A9",
    "%c3", "%00", "%", "%zz", "~", ":", "@", "index.html", "...", "%25",
]

private func read(_ text: String) -> RequestTarget? {
    let bytes = Array(text.utf8)
    return try? RequestTarget.read(bytes.span, 0..<bytes.count, method: .get)
}

@Suite("Request targets beside a plain reading")
struct RequestTargetTwinTests {
    @Test("paths come out alike, or not at all", arguments: 1...4 as ClosedRange<UInt64>)
    func paths(seed: UInt64) {
        var dice = Dice(seed: seed)
        var readable = 0
        for _ in 0..<Fuzzing.cases(500) {
            let raw = "/" + (0..<dice.number(9)).map { _ in dice.pick(pieces) }.joined()
            let target = read(raw)
            #expect(target?.path == PlainTargets.path(raw), "\(raw)")
            if let target {
                readable += 1
                #expect(target.path.hasPrefix("/"), "\(raw)")
                #expect(!target.path.split(separator: "/").contains("..") || raw.contains(/%2[fF]/), "\(raw)")
            }
        }
        #expect(readable > 60)
    }

    @Test("a path resolved once stays as it is", arguments: 5...6 as ClosedRange<UInt64>)
    func resolvedTwice(seed: UInt64) {
        var dice = Dice(seed: seed)
        for _ in 0..<Fuzzing.cases(400) {
            let raw = "/" + (0..<dice.number(9)).map { _ in dice.pick(pieces) }.joined()
            guard let once = read(raw) else { continue }
            let again = read(once.encodedPath ?? once.path)
            #expect(again?.path == once.path, "\(raw)")
        }
    }

    @Test("the query never changes the path, nor the path the query", arguments: 7...8 as ClosedRange<UInt64>)
    func queries(seed: UInt64) {
        var dice = Dice(seed: seed)
        for _ in 0..<Fuzzing.cases(400) {
            let raw = "/" + (0..<dice.number(6)).map { _ in dice.pick(pieces) }.joined()
            let query = (0..<dice.number(6)).map { _ in dice.pick(pieces + ["?", "&", "=", "x=1"]) }.joined()
            #expect(read(raw + "?" + query)?.path == read(raw)?.path, "\(raw)?\(query)")
            if read(raw) != nil { #expect(read(raw + "?" + query)?.query == query) }
            #expect(read("http://a.example:80" + raw + "?" + query) == read(raw + "?" + query), "\(raw)?\(query)")
        }
    }

    @Test("escapes are decoded alike", arguments: 9...12 as ClosedRange<UInt64>)
    func escapes(seed: UInt64) {
        var dice = Dice(seed: seed)
        let pieces = [
            "%", "%4", "%41", "%e2%82%ac", "%E2", "%82", "%F0%9F%98%80", "%ED%A0%80", "%C0%80", "a", "\u{E9}", "+",
            "%00",
        ]
        for _ in 0..<Fuzzing.cases(2_000) {
            let text = (0..<dice.number(6)).map { _ in dice.pick(pieces) }.joined()
            #expect(PercentEncoding.decode(text.utf8) == PlainTargets.decoded(text), "\(text)")
        }
    }

    @Test("every octet has one escape in capitals and one in small letters, and NUL has none that is taken")
    func everyOctet() {
        for octet in UInt8(0x01)...0x7F {
            let digits = (octet < 16 ? "0" : "") + String(octet, radix: 16)
            let expected = String(UnicodeScalar(octet))
            #expect(PercentEncoding.decode("%\(digits)".utf8) == expected)
            #expect(PercentEncoding.decode("%\(digits.uppercased())".utf8) == expected)
        }
        #expect(PercentEncoding.decode("%00".utf8) == nil)
    }
}
