import HTTPServer
import JSONText
import Locking
import NewsModel
import Testing

@Suite("Requests that nobody should send")
struct MalformedTests {
    /// Bytes that look random and are the same in every run.
    private struct Noise: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return state
        }
    }

    private static let json = ["Content-Type": "application/json"]
    private static let lines = ["Content-Type": "application/x-ndjson"]

    @Test(
        "a body that is no JSON is told with its line",
        arguments: [
            "{", "}", "nul", "{\"text\":}", "{\"text\":\"a\",}", "{\"text\" \"a\"}", "{'text':'a'}",
            "{\"text\":\"a\"} x",
            "{\"text\":\"\\x\"}", "{\"text\":\"\\ud800\"}", "{\"text\":01}", "\u{FEFF}", "{\"a\":1e999999}", "\"text\"",
        ]
    )
    func notJSON(body: String) {
        let client = Client()
        let answer = client.post(body)
        #expect([400, 422].contains(answer.status), "\(answer.text)")
        #expect(answer.type == "application/problem+json")
        #expect(client.archive.now.records.isEmpty)
    }

    @Test("bytes that are no UTF-8 are refused in every form", arguments: ["application/json", "text/plain"])
    func notUTF8(type: String) {
        let client = Client()
        for bad in [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82]] as [[UInt8]] {
            let body =
                type == "text/plain"
                ? Array("A day. ".utf8) + bad : Array("{\"text\":\"a".utf8) + bad + Array("\"}".utf8)
            let answer = client.send(.post, "/articles", ["Content-Type": type], body)
            #expect(answer.status == 400, "\(bad): \(answer.text)")
        }
        #expect(client.archive.now.records.isEmpty)
    }

    @Test("brackets of any depth end in an answer")
    func depth() {
        for count in [10, 1_000, 100_000] {
            let body = String(repeating: "[", count: count) + String(repeating: "]", count: count)
            #expect([400, 422].contains(Client().post(body).status))
            #expect([400, 422].contains(Client().post("{\"text\":" + body + "}").status))
        }
    }

    @Test(
        "members of a wrong kind are told by their pointer",
        arguments: [
            (#"{"text":["a"]}"#, "/text"), (#"{"text":"a","title":7}"#, "/title"),
            (#"{"text":"a","authors":[1]}"#, "/authors"), (#"{"text":"a","published":true}"#, "/published"),
            (#"{"text":"a","url":[]}"#, "/url"), (#"{"text":"a","id":{}}"#, "/id"),
            (#"{"text":"a","source":3.5}"#, "/source"),
        ]
    )
    func pointers(body: String, pointer: String) {
        let answer = Client().post(body)
        #expect(answer.status == 422, "\(answer.text)")
        #expect(answer.fault?["pointer"]?.string?.hasPrefix(pointer) == true, "\(answer.text)")
    }

    @Test("noise in a body of many lines spoils only its own lines, however it is cut", arguments: [1, 7, 64, 100_000])
    func spoiltLines(pieceSize: Int) {
        var noise = Noise(state: 77)
        var body: [UInt8] = []
        for number in 0..<60 {
            if number % 3 == 0 {
                body += (0..<20).map { _ in UInt8.random(in: 0x80...0xFF, using: &noise) }
            } else {
                body += Array(Samples.article("a\(number)", day: 1 + number % 28).utf8)
            }
            body.append(0x0A)
        }
        let client = Client()
        let answer = client.send(.post, "/articles", Self.lines, body, pieceSize: pieceSize)
        #expect(answer.json["added"]?.integer == 40)
        let rejected = answer.json["rejected"]?.array ?? []
        #expect(rejected.compactMap { $0["line"]?.integer } == stride(from: 1, to: 60, by: 3).map { $0 })
        #expect(rejected.allSatisfy { $0["message"]?.string?.isEmpty == false })
        #expect(client.archive.now.records.count == 40)
    }

    @Test("any bytes as a body are answered, never with an inner error", arguments: 1...6 as ClosedRange<UInt64>)
    func randomBodies(seed: UInt64) {
        var noise = Noise(state: seed &* 0x9E37_79B9_7F4A_7C15)
        let seedBody = Array(Samples.dam.utf8)
        let client = Client()
        for _ in 0..<120 {
            var body = seedBody
            for _ in 0..<Int.random(in: 1...6, using: &noise) {
                let index = Int.random(in: 0..<body.count, using: &noise)
                body[index] = UInt8.random(in: 0...255, using: &noise)
            }
            for (target, fields) in [
                ("/articles", Self.json), ("/articles", Self.lines), ("/quotes/extract", Self.json),
            ] {
                let answer = client.send(.post, target, fields, body)
                #expect([200, 201, 400, 422].contains(answer.status), "\(answer.status)")
                #expect(answer.json.object != nil)
            }
        }
        #expect(client.log.withLock { $0.isEmpty })
    }

    @Test(
        "any query is answered, with 200 or with a problem that names what is wrong",
        arguments: 1...6 as ClosedRange<UInt64>
    )
    func randomQueries(seed: UInt64) throws {
        var noise = Noise(state: seed &* 0x9E37_79B9_7F4A_7C15)
        let names = [
            "q", "limit", "from", "to", "last", "source", "sort", "cursor", "fields", "kind", "speaker", "in", "xx",
        ]
        let values = [
            "", "1", "-1", "999999999999999999999", "2019", "2019-02-30", "7d", "a,b", "-a", "%22", "%", "%ff", "%00",
            "newest", "id", "direct", "articles", "((((", "AND", "NEAR(a b, 3)", "*", "+", "%F0%9F%99%82", "\"", "-",
        ]
        let client = try Samples.client()
        for _ in 0..<250 {
            let pairs = (0..<Int.random(in: 0...5, using: &noise)).map { _ in
                (names.randomElement(using: &noise) ?? "") + (Bool.random(using: &noise) ? "=" : "")
                    + (values.randomElement(using: &noise) ?? "")
            }
            let path = ["/articles", "/search", "/quotes", "/quotes/speakers", "/articles/dam"].randomElement(
                using: &noise
            )
            let answer = client.get((path ?? "") + "?" + pairs.joined(separator: "&"))
            #expect([200, 400].contains(answer.status), "\(pairs): \(answer.text)")
            #expect((answer.status == 200) == (answer.json["errors"] == nil))
            if answer.status == 400 { #expect(answer.json["errors"]?.array?.isEmpty == false) }
        }
        #expect(client.log.withLock { $0.isEmpty })
    }

    @Test("ids of any kind are looked up, never read as something else")
    func ids() throws {
        let client = try Samples.client()
        for id in [
            "..", "%2e%2e", "dam%2Fquotes", "dam-", "-1", "dam--1", "dam-01", "dam-1e0", "%00", "'%20OR%201=1", "💥",
        ] {
            #expect(client.get("/articles/\(id)").status == 404, "\(id)")
            #expect(client.get("/quotes/\(id)").status == 404, "\(id)")
            #expect(client.get("/quotes/speakers/\(id)").status == 404, "\(id)")
        }
    }
}
