import HTTPServer
import NewsAPI

extension FuzzTarget {
    /// Query strings as forms write them, and percent-encoding by itself.
    static let query = FuzzTarget(
        "query",
        seeds: [
            "q=tram+line&limit=20", "a=%C3%A9&b=%00&c=%zz&d", "=&&=x&a==b", "q=%f0%9f%9a%8b%22", "%61=%41",
            "a=%ED%A0%80",
            "q=%E9", "%",
        ],
        words: [
            "&", "=", "+", "%", "%4", "%41", "%00", "%c3%a9", "%C0%80", "%F4%90%80%80", "a", "\u{C3}\u{A9}", "\u{FF}",
        ]
    ) { bytes in
        let escapes = PlainEscapes.decoded(bytes)
        let decoded = PercentEncoding.decode(bytes)
        guard decoded == escapes else { return .disagreement("decoded it is \(decoded ?? "nil")") }
        // A query reaches its reader as text.
        guard let text = String(validating: bytes, as: UTF8.self) else { return .agreement("no text") }
        let query = QueryString(text)
        let (pairs, faults) = plainPairs(bytes)
        guard query.faultCount == faults else { return .disagreement("\(query.faultCount) faults, not \(faults)") }
        let ours = query.pairs.map { [$0.name, $0.value] }
        return .comparing(ours, pairs, as: faults > 0 ? "with faults" : "whole")
    }

    /// The pairs that can be decoded, and how many can't.
    private static func plainPairs(_ query: [UInt8]) -> (pairs: [[String]], faults: Int) {
        let halves = query.split(separator: UInt8(ascii: "&")).map { part in
            let end = part.firstIndex(of: UInt8(ascii: "=")) ?? part.endIndex
            return [Array(part[..<end]), Array(part[end...].dropFirst())]
        }
        let pairs = halves.map { pair in
            pair.compactMap { try? PlainEscapes.reading(of: $0, plusIsSpace: true).get() }
        }
        return (pairs.filter { $0.count == 2 }, pairs.count { $0.count < 2 })
    }
}
