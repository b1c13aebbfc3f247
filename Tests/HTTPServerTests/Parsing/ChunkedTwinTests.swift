import HTTPServer
import Testing

/// What the decoder makes of the body that begins in `pieces`, however those are cut.
private func decoded(_ pieces: [[UInt8]], most: Int = .max) -> (verdict: PlainChunks.Verdict, isRefused: Bool) {
    var decoder = ChunkedDecoder(trailerLimit: 100_000)
    var content: [UInt8] = []
    var used = 0
    do throws(RequestFault) {
        for piece in pieces {
            var position = 0
            var step = ChunkedDecoder.Step.data(0..<0)
            while step != .needMore {
                step = try decoder.next(piece.span, at: &position, most: most)
                if case .data(let range) = step { content += piece[range] }
                if step == .ended { return (.whole(content: content, length: used + position), false) }
            }
            used += piece.count
        }
    } catch {
        return (.unfinished, true)
    }
    return (.unfinished, false)
}

private let pieces = [
    "0", "1", "2", "5", "a", "F", "00", "10", "\r\n", "\r\n", "\r\n", "\r", "\n", ";", "=", "\"", "\\", " ", "x",
    "abcde",
    "0\r\n\r\n", "1\r\na\r\n", "5\r\nhello\r\n", "3;k=v\r\nabc\r\n", "2;q=\"\\\"\"\r\nok\r\n", "0\r\nT: v\r\n\r\n",
    "X:\t1\r\n",
    "ffffffffffffffff", "-1", "0x2", "\u{E9}", "\0",
]

@Suite("The chunked decoder beside a plain one")
struct ChunkedTwinTests {
    @Test("both take the same bodies, with the same content and the same end", arguments: 1...4 as ClosedRange<UInt64>)
    func agreement(seed: UInt64) {
        var dice = Dice(seed: seed)
        let plain = PlainChunks()
        var whole = 0
        for _ in 0..<Fuzzing.cases(1_500) {
            let bytes = dice.text(of: pieces, most: 9)
            let expected = plain.verdict(bytes)
            #expect(decoded([bytes]).verdict == expected, "\(bytes.latin1.debugDescription)")
            if expected != .unfinished { whole += 1 }
        }
        #expect(whole > 50)
    }

    @Test("any cut gives what one piece gives, refusals among it", arguments: 5...8 as ClosedRange<UInt64>)
    func cuts(seed: UInt64) {
        var dice = Dice(seed: seed)
        for _ in 0..<Fuzzing.cases(1_500) {
            let bytes = dice.text(of: pieces, most: 12)
            let one = decoded([bytes])
            let many = decoded(dice.cut(bytes), most: 1 + dice.number(9))
            #expect(many.verdict == one.verdict, "\(bytes.latin1.debugDescription)")
            #expect(many.isRefused == one.isRefused, "\(bytes.latin1.debugDescription)")
        }
    }

    @Test("every cut of a body with everything in it gives the same content", arguments: [1, 2, 3, 1_000])
    func everyCut(most: Int) {
        let body = Array("4;a;b=c;d=\"\\\"e;\"\r\nwiki\r\n00A\r\n0123456789\r\n000;z\r\nX: \u{FC}\r\nY:\r\n\r\n".utf8)
        let expected = PlainChunks.Verdict.whole(content: Array("wiki0123456789".utf8), length: body.count)
        for first in 0...body.count {
            for second in stride(from: first, through: body.count, by: 5) {
                let cut = [Array(body[..<first]), Array(body[first..<second]), Array(body[second...])]
                #expect(decoded(cut, most: most).verdict == expected)
            }
        }
    }

    @Test("sizes are taken up to the largest that a number holds, and refused beyond")
    func hugeSizes() {
        #expect(!decoded([Array("3ffffffffffffff\r\nabc".utf8)]).isRefused)
        #expect(decoded([Array("ffffffffffffffff1\r\nabc".utf8)]).isRefused)
        #expect(decoded([Array("00000000000000001\r\na".utf8)]).isRefused)
        #expect(decoded([Array("0000000000000001\r\na\r\n0\r\n\r\n".utf8)]).verdict != .unfinished)
    }
}
