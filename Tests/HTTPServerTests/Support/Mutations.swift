/// Requests damaged at random, the same ones in every run.
struct Mutations: Sequence, IteratorProtocol {
    private var state: UInt64
    private var left: Int

    /// What damage is made of: octets and pieces that parsers have stumbled over.
    private static let odd: [[UInt8]] = [
        [0], [13], [10], [13, 10], [13, 10, 13, 10], [32], [9], [0x3A], [0x25], [0xFF], [0x30], [0x3B], [0x2C], [0x22],
        Array("99999999999999999999".utf8), Array("HTTP/1.1".utf8), Array("chunked".utf8), Array("-1".utf8),
        Array("\r\n ".utf8), Array("Transfer-Encoding: chunked\r\n".utf8), Array("Content-Length: 5\r\n".utf8),
        Array("Host: b\r\n".utf8), Array("Connection: close\r\n".utf8), [UInt8](repeating: 0x41, count: 9_000),
    ]

    private static let seeds: [String] = [
        Sample.request("/short"), Sample.request("HEAD", "/text"), Sample.request("OPTIONS", "*"),
        Sample.post("/echo", "{\"a\": 1}", "Content-Type: application/json"),
        "POST /slow-echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
            + "3;x=y\r\nabc\r\n2\r\nde\r\n0\r\nT: v\r\n\r\n",
        Sample.request("/items/a%20b?q=1", "Accept-Encoding: gzip;q=0.5, *;q=0", "If-None-Match: \"a\", W/\"b\""),
        "GET http://a.example:80/short HTTP/1.1\r\nHost: a.example:80\r\nConnection: keep-alive\r\n\r\n",
    ]

    /// `count` requests that depend on `seed` alone.
    init(seed: UInt64, count: Int) {
        state = seed
        left = count
    }

    mutating func next() -> [UInt8]? {
        guard left > 0 else { return nil }
        left -= 1
        var bytes = Array(Self.seeds[random(Self.seeds.count)].utf8)
        for _ in 0...random(4) { damage(&bytes) }
        return bytes
    }

    private mutating func damage(_ bytes: inout [UInt8]) {
        let place = random(bytes.count + 1)
        switch random(5) {
        case 0 where place < bytes.count: bytes[place] = UInt8(random(256))
        case 1: bytes.insert(contentsOf: Self.odd[random(Self.odd.count)], at: place)
        case 2: bytes.removeSubrange(place..<Swift.min(bytes.count, place + random(12)))
        case 3: bytes.insert(contentsOf: bytes[place..<Swift.min(bytes.count, place + 40)], at: random(bytes.count + 1))
        default: bytes += Array(Self.seeds[random(Self.seeds.count)].utf8)
        }
    }

    private mutating func random(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % bound
    }
}
