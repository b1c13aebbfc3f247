import HTTPServer
import Testing

@Suite("Gzip put together")
struct GzipAssemblyTests {
    private static let coder = SegmentCoder(streams: 2)

    /// What a member holds, read by the decoder of request bodies.
    private func content(of member: [UInt8]) throws -> [UInt8] {
        var limits = Limits()
        limits.inflation = 2_000
        var decoder = BodyDecoder(.length(member.count), gzip: true, limits: limits)
        var content: [UInt8] = []
        var position = 0
        let isWhole = try decoder.decode(member.span, at: &position, into: &content, enough: .max)
        let nothing: [UInt8] = []
        position = 0
        let ends = isWhole ? true : try decoder.decode(nothing.span, at: &position, into: &content, enough: .max)
        #expect(ends)
        return content
    }

    /// A piece as it stands between texts, like others before it, or anything at all.
    private func piece(_ dice: inout Dice) -> [UInt8] {
        let title = String(repeating: "Harbour ", count: dice.number(4)) + String(dice.number(1_000))
        switch dice.number(4) {
        case 0: return (0..<dice.pick([0, 1, 3, 4, 300, 40_000])).map { _ in UInt8(dice.number(256)) }
        case 1: return [UInt8](repeating: UInt8(dice.number(256)), count: dice.pick([1, 5, 257, 258, 259, 70_000]))
        default: return Array(#"","trailer":null},{"id":"é\#(dice.number(9))","title":"\#(title)","text":""#.utf8)
        }
    }

    @Test("what is put together unpacks to its pieces in their order", arguments: 1...6 as ClosedRange<UInt64>)
    func order(seed: UInt64) throws {
        var dice = Dice(seed: seed)
        for _ in 0..<Fuzzing.cases(12) {
            var assembly = GzipAssembly(capacity: 100)
            var expected: [UInt8] = []
            for _ in 0..<dice.number(12) {
                let between = piece(&dice)
                assembly.append(between[...])
                let text = piece(&dice)
                assembly.append(try #require(Self.coder.pack(text)))
                expected += between + text
            }
            #expect(assembly.contentLength == expected.count)
            #expect(try content(of: assembly.finish()) == expected)
        }
    }

    @Test("a member without content is one")
    func empty() throws {
        #expect(try content(of: GzipAssembly(capacity: 0).finish()).isEmpty)
    }

    @Test("pieces far apart refer to nothing beyond the reach of deflate")
    func distance() throws {
        let piece = Array("the same words stand between all of the texts, again and again".utf8)
        for gap in [32_000, 32_700, 32_768, 40_000] {
            let text = (0..<gap).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 7) }
            var assembly = GzipAssembly(capacity: 100)
            for _ in 0..<3 {
                assembly.append(piece[...])
                assembly.append(try #require(Self.coder.pack(text)))
            }
            #expect(try content(of: assembly.finish()) == piece + text + piece + text + piece + text)
        }
    }

    @Test("what repeats between the texts takes little room")
    func size() throws {
        var assembly = GzipAssembly(capacity: 100)
        let text = try #require(Self.coder.pack(Array("x".utf8)))
        var length = 0
        for number in 0..<50 {
            let piece = Array(#"{"id":"a\#(number)","url":null,"title":null,"source":"Harbour Mail","text":""#.utf8)
            assembly.append(piece[...])
            assembly.append(text)
            length += piece.count
        }
        #expect(assembly.finish().count < length / 2)
    }

    @Test("a segment is the same after being stored, and one cut off is none")
    func stored() throws {
        let segment = try #require(Self.coder.pack(Array(String(repeating: "calm sea ", count: 900).utf8)))
        let bytes = segment.stored
        let read = try #require(DeflateSegment(stored: bytes))
        #expect(read == segment)
        for count in 0..<10 { #expect(DeflateSegment(stored: Array(bytes.prefix(count))) == nil) }
        #expect(DeflateSegment(stored: [UInt8](repeating: 0xFF, count: 30)) == nil)
    }

    @Test("a damaged segment is found out", arguments: 1...3 as ClosedRange<UInt64>)
    func damage(seed: UInt64) throws {
        var dice = Dice(seed: seed)
        let text = Array(Sample.text.utf8)
        let whole = try #require(Self.coder.pack(text)).stored
        for _ in 0..<Fuzzing.cases(200) {
            var bytes = whole
            bytes[dice.number(bytes.count)] ^= UInt8(1 << dice.number(8))
            let content = DeflateSegment(stored: bytes).flatMap { Self.coder.unpack($0) }
            // Only the operator can be wrong without the text being so.
            #expect(content == nil || content == text)
        }
        for count in 13..<whole.count {
            #expect(DeflateSegment(stored: Array(whole.prefix(count))).flatMap { Self.coder.unpack($0) } == nil)
        }
    }

    @Test("segments of every size come back", arguments: [0, 1, 2, 1_000, 65_535, 65_536, 3_000_000])
    func sizes(count: Int) throws {
        let text = (0..<count).map { UInt8(truncatingIfNeeded: ($0 &* 2_654_435_761) >> 22) }
        #expect(Self.coder.unpack(try #require(Self.coder.pack(text))) == text)
    }
}
