import HTTPServer

extension FuzzTarget {
    private static let trailerLimit = 60

    /// Chunked bodies, whole and cut, and taken in small portions.
    static let chunks = FuzzTarget(
        "chunks",
        seeds: [
            "5\r\nhello\r\n0\r\n\r\nGET / HTTP/1.1\r\n",
            "3;a=b;c=\"d\\\"e\"\r\nabc\r\n0A;x\r\n0123456789\r\n000\r\nT: v\r\nU:\r\n\r\n",
            "ff\r\n" + String(repeating: "x", count: 255) + "\r\n0\r\n\r\n",
            "0\r\n" + String(repeating: "T: v\r\n", count: 9) + "\r\n",
            "1;" + String(repeating: "e", count: 4_095) + "\r\na\r\n0;f\r\n\r\n",
            "3fffffffffffffff\r\nabc",
        ],
        words: [
            "0\r\n\r\n", "\r\n", "1\r\na\r\n", ";", ";a", "=\"", "\\", "\"", "=b", "0", "F", "g", "ffffffffffffffff",
            "4000000000000000", "T: v\r\n", ":", "\n", "\r", " ", "\t", "\u{0}", "\u{FF}",
        ]
    ) { bytes in
        var plain = PlainChunks(bytes, trailerLimit: trailerLimit)
        var dice = Dice(for: bytes)
        let whole = reading(of: [bytes], most: .max)
        let pieces = reading(of: bytes.cut(at: dice.cuts(of: bytes.count)), most: 1 + dice.number(9))
        guard pieces == whole else { return .disagreement("cut it is \(pieces), whole it is \(whole)") }
        return .comparing(whole, plain.reading(), as: whole.name)
    }

    /// What the decoder makes of a body that comes in `pieces` and is taken in portions of at most `most`.
    private static func reading(of pieces: [[UInt8]], most: Int) -> PlainChunks.Reading {
        var decoder = ChunkedDecoder(trailerLimit: trailerLimit)
        var content: [UInt8] = []
        var before = 0
        do throws(RequestFault) {
            for piece in pieces {
                var position = 0
                var step = ChunkedDecoder.Step.data(0..<0)
                while step != .needMore {
                    step = try decoder.next(piece.span, at: &position, most: most)
                    if case .data(let range) = step { content += piece[range] }
                    if step == .ended { return .whole(content: content, length: before + position) }
                }
                before += piece.count
            }
            return .unfinished
        } catch {
            return .refused(error.status.code)
        }
    }
}

extension [UInt8] {
    /// The bytes in pieces that end at `ends`, some of them empty.
    fileprivate func cut(at ends: [Int]) -> [[UInt8]] {
        zip([0] + ends, ends).map { Array(self[$0..<$1]) }
    }
}

extension PlainChunks.Reading {
    fileprivate var name: String {
        switch self {
        case .unfinished: "unfinished"
        case .refused(let status): "\(status)"
        case .whole: "whole"
        }
    }
}
