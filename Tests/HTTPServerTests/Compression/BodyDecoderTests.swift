import HTTPServer
import Testing

/// Decodes a body in pieces of `size` bytes.
private func decode(
    _ body: [UInt8],
    _ framing: BodyFraming,
    gzip: Bool = false,
    inPiecesOf size: Int = 1_000_000
) throws(RequestFault) -> (content: [UInt8], isWhole: Bool) {
    var decoder = BodyDecoder(framing, gzip: gzip, limits: Limits())
    var content: [UInt8] = []
    var start = 0
    while start < body.count {
        let piece = Array(body[start..<min(body.count, start + size)])
        var position = 0
        if try decoder.decode(piece.span, at: &position, into: &content, enough: .max) { return (content, true) }
        start += piece.count
    }
    return (content, false)
}

@Suite("The body decoder and its inflater")
struct BodyDecoderTests {
    let text = Array(Sample.text.utf8)

    @Test("a body of known length is whole with its last byte", arguments: [1, 7, 4_096])
    func knownLength(size: Int) throws {
        let whole = try decode(text + [0x47], .length(text.count), inPiecesOf: size)
        #expect(whole.isWhole)
        #expect(whole.content == text)
        #expect(try !decode(Array(text.dropLast()), .length(text.count), inPiecesOf: size).isWhole)
    }

    @Test("it stops when there is enough, and goes on where it stopped")
    func enough() throws {
        var decoder = BodyDecoder(.length(text.count), gzip: false, limits: Limits())
        var pieces: [[UInt8]] = []
        var position = 0
        var isWhole = false
        while !isWhole {
            var piece: [UInt8] = []
            isWhole = try decoder.decode(text.span, at: &position, into: &piece, enough: 1_000)
            #expect(piece.count <= 1_000)
            pieces.append(piece)
        }
        #expect(Array(pieces.joined()) == text)
    }

    @Test("gzip comes out as it went in, however it is cut", arguments: [1, 2, 3, 10, 100, 100_000])
    func gzip(size: Int) throws {
        let member = try #require(Compressor().gzip(text))
        let decoded = try decode(member, .length(member.count), gzip: true, inPiecesOf: size)
        #expect(decoded.content == text)
        #expect(decoded.isWhole)
    }

    @Test("one compressor makes member after member, and members may follow one another")
    func members() throws {
        let compressor = Compressor()
        let two = try #require(compressor.gzip(text)) + #require(compressor.gzip(Array("and more".utf8)))
        #expect(try decode(two, .length(two.count), gzip: true).content == text + Array("and more".utf8))
    }

    @Test("content that fills the inflater's buffer to the last byte is whole", arguments: [32_767, 32_768, 65_536])
    func bufferBoundary(size: Int) throws {
        var state: UInt32 = 7
        let noise = (0..<size).map { _ -> UInt8 in
            state = state &* 1_664_525 &+ 1_013_904_223
            return UInt8(state >> 24)
        }
        let member = try #require(Compressor().gzip(noise))
        let decoded = try decode(member, .length(member.count), gzip: true)
        #expect(decoded.content == noise)
        #expect(decoded.isWhole)
    }

    @Test("a body that inflates more than 200-fold gets 413")
    func bomb() throws {
        let bomb = try #require(Compressor(level: 9).gzip([UInt8](repeating: 0, count: 10_000_000)))
        let fault = #expect(throws: RequestFault.self) { try decode(bomb, .length(bomb.count), gzip: true) }
        #expect(fault?.status == .contentTooLarge)
    }

    @Test("gzip that is broken, cut short or followed by something else gets 400")
    func brokenGzip() throws {
        let member = try #require(Compressor().gzip(text))
        var flipped = member
        flipped[flipped.count - 6] ^= 1
        for body in [Array("not gzip at all".utf8), Array(member.dropLast(4)), flipped, member + Array("junk".utf8)] {
            let fault = #expect(throws: RequestFault.self) { try decode(body, .length(body.count), gzip: true) }
            #expect(fault?.status == .badRequest)
        }
    }
}
