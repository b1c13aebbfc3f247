import HTTPServer
import JSONText
import Locking
import NewsAPI
import NewsModel
import Testing

/// Answers put together from stored texts, against those that are written word for word.
@Suite("Answers put together")
struct AssembledAnswerTests {
    private static let long = String(repeating: "The gates of the dam were opened on Sunday. ", count: 60)
    private static let targets = [
        "/articles", "/articles?limit=1", "/articles?sort=oldest&source=Harbour%20Mail", "/articles?source=nobody",
        "/articles/dam", "/articles/long", "/articles/odd", "/articles/undated",
    ]

    /// A client of an archive that packs its texts so.
    private func client(_ packing: any TextPacking) throws -> Client {
        let client = try Client(
            Samples.dam,
            Samples.bridge,
            Samples.undated,
            Samples.article("long", day: 3, text: Self.long),
            #"{"id":"odd","title":"\"text\":\"\"\u0001","source":"\\","text":"a \"b\" \\ \n\n c 🜂 \u0001"}"#
        )
        client.archive.packing.withLock { $0 = packing }
        return client
    }

    @Test("they are the same, byte by byte, for those who take no gzip", arguments: targets)
    func plain(target: String) throws {
        let written = try client(PlainTexts()).get(target)
        let assembled = try client(DeflatedTexts()).get(target)
        #expect(written.status == 200)
        #expect(assembled.text == written.text)
        for name in ["Link", "Content-Type", "Vary"] { #expect(assembled.field(name) == written.field(name)) }
        #expect(assembled.place == written.place)
    }

    @Test("they are the same once unpacked for those who do", arguments: targets)
    func gzip(target: String) throws {
        let written = try client(PlainTexts()).get(target)
        let assembled = try client(DeflatedTexts()).get(target, ["Accept-Encoding": "gzip"])
        #expect(assembled.response.unpacked.body == written.response.body)
        let isLarge = written.response.body.count >= 1_024
        #expect(assembled.response.isPackedOnly == isLarge)
        #expect((assembled.response.gzipBody != nil) == isLarge)
        if isLarge { #expect(assembled.response.gzipBody?.count ?? .max < written.response.body.count) }
    }

    @Test("what was chosen or added is written word for word", arguments: ["fields=id,text", "include=quotes"])
    func sparse(query: String) throws {
        let answer = try client(DeflatedTexts()).get("/articles?" + query, ["Accept-Encoding": "gzip"])
        #expect(answer.response.gzipBody == nil)
        #expect(answer.items.count == 5)
    }

    @Test("an article has one tag, however it is made", arguments: ["dam", "long", "odd"])
    func tags(id: String) throws {
        let written = try client(PlainTexts()).get("/articles/" + id).field("ETag")
        #expect(written != nil)
        for fields in [[:], ["Accept-Encoding": "gzip"]] {
            #expect(try client(DeflatedTexts()).get("/articles/" + id, fields).field("ETag") == written)
        }
    }

    @Test("a list keeps its tag until something in it changes")
    func listTags() throws {
        let client = try client(DeflatedTexts())
        let first = client.get("/articles").field("ETag")
        client.api.answers.forget()
        #expect(client.get("/articles", ["Accept-Encoding": "gzip"]).field("ETag") == first)
        _ = client.put(Samples.article("long", day: 3, text: "Shorter."), to: "/articles/long")
        #expect(client.get("/articles").field("ETag") != first)
    }

    @Test("one that was stored in another form has its page written word for word")
    func otherForm() throws {
        let client = try client(MixedTexts())
        let answer = client.get("/articles", ["Accept-Encoding": "gzip"])
        #expect(answer.response.gzipBody == nil)
        #expect(answer.items.count == 5)
    }

    @Test("kept ones are unpacked once for those who take no gzip, and packed as a whole for those who do")
    func kept() throws {
        let client = try client(DeflatedTexts())
        let accepting = ["Accept-Encoding": "gzip"]
        let first = client.get("/articles", accepting)
        #expect(first.response.isPackedOnly)
        let plain = client.get("/articles")
        #expect(plain.text == String(decoding: first.response.unpacked.body, as: UTF8.self))
        #expect(plain.field("ETag") == first.field("ETag"))
        let packed = client.get("/articles", accepting)
        #expect(packed.place == .worker)
        #expect(packed.response.gzipBody?.count ?? .max < first.response.gzipBody?.count ?? 0)
        #expect(packed.text == plain.text)
        #expect(client.get("/articles", accepting).place != .worker)
        #expect(client.api.answers.reading.hits == 3)
    }

    @Test("a change that needs a state names it by the tag of the packed article")
    func preconditions() throws {
        let client = try client(DeflatedTexts())
        let tag = try #require(client.get("/articles/long", ["Accept-Encoding": "gzip"]).field("ETag"))
        let changed = Samples.article("long", day: 4, text: "Changed.")
        #expect(client.put(changed, to: "/articles/long", ["If-Match": "\"other\""]).status == 412)
        #expect(client.put(changed, to: "/articles/long", ["If-Match": tag]).status == 200)
        #expect(client.put(changed, to: "/articles/long", ["If-Match": tag]).status == 412)
    }
}

/// Packs long texts plainly and all others as segments.
private struct MixedTexts: TextPacking {
    func pack(_ text: String) -> PackedText {
        text.utf8.count > 1_000 ? PlainTexts().pack(text) : DeflatedTexts().pack(text)
    }

    func unpack(_ packed: PackedText) -> String? { DeflatedTexts().unpack(packed) }
}
