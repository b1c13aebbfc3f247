import JSONText
import NewsModel
import Testing

@Suite("Words that nobody printed")
struct CorrectionTests {
    /// An archive with an article for each text.
    private static func client(_ texts: String...) -> Client {
        let client = Client()
        for (index, text) in texts.enumerated() {
            _ = client.put(Samples.article("t\(index)", day: 1 + index, text: text), to: "/articles/t\(index)")
        }
        return client
    }

    private static func understood(_ client: Client, _ target: String) -> String? {
        client.get(target).json["meta"]?["query"]?["understood"]?.string
    }

    @Test("an unknown word is looked for as a known one, and meta.query says so")
    func corrected() {
        let client = Self.client("The tariff rises.", "The river falls.")
        let answer = client.get("/search?q=tarriff%20rises")
        #expect(answer.ids == ["t0"])
        let query = answer.json["meta"]?["query"]
        #expect(query?["understood"]?.string == "tariff rises")
        #expect(query?["corrections"]?.text == #"[{"from":"tarriff","to":"tariff"}]"#)
        #expect(answer.json["meta"]?["suggestion"] == .null)
        #expect(answer.json["links"]?["self"]?.string == "/search?q=tarriff%20rises")
    }

    @Test(
        "words in marks, beginnings, exclusions and known words stay what they are",
        arguments: [
            "%22tarriff%20rises%22", "tarriff*", "-tarriff", "NEAR(tarriff rises, 3)", "tariff", "dozen", "q=",
        ]
    )
    func kept(query: String) {
        let client = Self.client("The tariff rises.")
        let answer = client.get("/search?q=" + query.replacing(" ", with: "+"))
        #expect(answer.status == 200)
        #expect(answer.json["meta"]?["query"]?["corrections"] == .array([]))
    }

    @Test("only match=auto corrects; else the corrected query is offered", arguments: ["all", "any"])
    func offered(match: String) {
        let answer = Self.client("The tariff rises.").get("/search?q=title:tarriff+-x&match=\(match)")
        #expect(answer.ids == [])
        #expect(answer.json["meta"]?["query"]?["corrections"] == .array([]))
        #expect(answer.json["meta"]?["suggestion"]?.string == "title:tariff -x")
    }

    @Test("a rare word is kept, and a much commoner one offered where that finds more")
    func rare() {
        let texts = (0..<10).map { _ in "The tariff rises." }
        let client = Client()
        for (index, text) in (texts + ["The tarriff."]).enumerated() {
            _ = client.put(Samples.article("t\(index)", day: 1 + index, text: text), to: "/articles/t\(index)")
        }
        let answer = client.get("/search?q=tarriff")
        #expect(answer.ids == ["t10"])
        #expect(answer.json["meta"]?["suggestion"]?.string == "tariff")
        #expect(client.get("/search?q=tariff").json["meta"]?["suggestion"] == .null)
        #expect(client.get("/search?q=tarriff+rises&match=all").json["meta"]?["suggestion"]?.string == "tariff rises")
        // Together with a word that is nowhere beside it, the commoner word finds no more.
        #expect(client.get("/search?q=tarriff+zebra&match=all").json["meta"]?["suggestion"] == .null)
    }

    @Test("quotes are searched so, too", arguments: ["/quotes?q=hodl", "/search?in=quotes&q=hodlt", "/quotes?q=comme"])
    func quotes(target: String) throws {
        let client = try Client(#"{"id":"a","text":"\"The levee holds,\" said Lin Wu."}"#)
        #expect(client.get("/quotes?q=leveee").ids == ["a-1"])
        #expect(Self.understood(client, "/search?in=quotes&q=levve") == "levee")
        #expect(client.get(target).ids == [])
    }

    @Test("the pages of a search look for the same words, even if the unknown one is printed meanwhile")
    func pages() throws {
        let client = Self.client("The tariff rises.", "A tariff falls.", "No tariff.")
        let first = client.get("/search?q=tarriff&limit=1")
        #expect(first.ids == ["t2"])
        _ = client.put(Samples.article("late", day: 20, text: "The tarriff."), to: "/articles/late")
        let second = client.get(try #require(first.next))
        #expect(second.ids == ["t1"])
        #expect(second.json["meta"]?["query"]?["understood"]?.string == "tariff")
        #expect(client.get(try #require(second.next)).ids == ["t0"])
        #expect(client.archive.now.search?.expression == .word("tariff"))
        #expect(client.get("/search?q=tarriff").ids == ["late"])
    }
}
