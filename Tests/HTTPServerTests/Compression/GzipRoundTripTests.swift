import HTTPServer
import Testing

/// Contents of every kind: empty, runs, text, noise.
private func content(_ dice: inout Dice) -> [UInt8] {
    let size = dice.pick([0, 1, 7, 1_023, 1_024, 5_000, 40_000])
    switch dice.number(3) {
    case 0: return [UInt8](repeating: UInt8(dice.number(256)), count: size)
    case 1: return Array(String(repeating: Sample.text, count: 1 + size / Sample.text.utf8.count).utf8.prefix(size))
    default: return (0..<size).map { _ in UInt8(dice.number(256)) }
    }
}

/// `pieces` of a gzip body, unpacked.
private func unpacked(_ pieces: [[UInt8]], length: Int) throws(RequestFault) -> (content: [UInt8], isWhole: Bool) {
    var decoder = BodyDecoder(.length(length), gzip: true, limits: Limits())
    var content: [UInt8] = []
    var isWhole = false
    for piece in pieces {
        var position = 0
        isWhole = try decoder.decode(piece.span, at: &position, into: &content, enough: .max)
    }
    // The end may show only in a call of its own.
    var position = 0
    let nothing: [UInt8] = []
    if !isWhole { isWhole = try decoder.decode(nothing.span, at: &position, into: &content, enough: .max) }
    return (content, isWhole)
}

@Suite("gzip both ways")
struct GzipRoundTripTests {
    @Test("what is packed is unpacked as it was, however it is cut", arguments: 1...3 as ClosedRange<UInt64>)
    func roundTrip(seed: UInt64) throws {
        var dice = Dice(seed: seed)
        for _ in 0..<Fuzzing.cases(30) {
            let level = Int32(1 + dice.number(9))
            let bytes = content(&dice)
            let member = try #require(Compressor(level: level).gzip(bytes))
            guard bytes.count <= member.count * Limits().inflation else { continue }
            let (content, isWhole) = try unpacked(dice.cut(member), length: member.count)
            #expect(content == bytes)
            #expect(isWhole)
        }
    }

    @Test("a damaged member is refused, or was not damaged where it matters", arguments: 4...6 as ClosedRange<UInt64>)
    func damage(seed: UInt64) throws {
        var dice = Dice(seed: seed)
        let bytes = Array(Sample.text.utf8)
        let whole = try #require(Compressor().gzip(bytes))
        for _ in 0..<Fuzzing.cases(150) {
            var member = whole
            let place = dice.number(member.count)
            member[place] ^= UInt8(1 << dice.number(8))
            // What is taken in spite of its damage says the same in other words, or when and where it was packed.
            guard let result = try? unpacked([member], length: member.count), result.isWhole else { continue }
            #expect(result.content == bytes, "octet \(place)")
        }
    }

    @Test("a member that is cut short is never whole", arguments: [1, 8, 9, 40])
    func cutShort(missing: Int) throws {
        let whole = try #require(Compressor().gzip(Array(Sample.text.utf8)))
        let member = Array(whole.dropLast(missing))
        #expect(throws: RequestFault.self) { try unpacked([member], length: member.count) }
    }

    @Test(
        "what a server sends packed is what it sends plain, under another strong tag",
        arguments: ["/text", "/slow-text"]
    )
    func answers(target: String) throws {
        try served { server in
            let plain = try #require(exchange(server, Sample.request(target)))
            let packed = try #require(exchange(server, Sample.request(target, "Accept-Encoding: br, gzip;q=0.5")))
            #expect(packed["Content-Encoding"] == "gzip")
            #expect(packed["Vary"] == "Accept-Encoding")
            #expect(try unpacked([packed.body], length: packed.body.count).content == plain.body)
            #expect(packed["ETag"] != plain["ETag"])
            // Either tag tells the server that the client has it.
            for tag in [plain["ETag"], packed["ETag"]].compactMap({ $0 }) {
                #expect(exchange(server, Sample.request(target, "If-None-Match: \(tag)"))?.status == 304)
            }
        }
    }

    @Test("a packed body comes back packed", arguments: [0, 1, 500, 1_000])
    func bothWays(size: Int) throws {
        var dice = Dice(seed: UInt64(size))
        let bytes = (0..<size).map { _ in dice.pick(Array("etaoin shrdlu".utf8)) }
        let member = try #require(Compressor(level: 9).gzip(bytes))
        try served { server in
            let wire = Wire(port: server.port)
            wire.send(
                "POST /echo HTTP/1.1\r\nHost: a\r\nAccept-Encoding: gzip, identity;q=0\r\nContent-Encoding: gzip\r\n"
                    + "Content-Length: \(member.count)\r\n\r\n"
            )
            for piece in dice.cut(member) { wire.send(piece) }
            let answer = try #require(wire.answer())
            #expect(answer.status == 200)
            let isPacked = answer["Content-Encoding"] == "gzip"
            #expect(isPacked == (size > 0))
            #expect(try isPacked ? unpacked([answer.body], length: answer.body.count).content == bytes : bytes.isEmpty)
        }
    }
}
