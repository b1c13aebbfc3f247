import HTTPServer
import JSONText
import Testing

@Suite("Quotes of a text that is not stored")
struct ExtractTests {
    @Test("an article comes back with its quotes, without ids and links, and nothing is stored")
    func json() throws {
        let client = Client()
        let body = #"{"id":"x","title":"T","text":"\"We go,\" said Ada Brook."}"#
        let answer = client.post(body, to: "/quotes/extract")
        #expect(answer.status == 200)
        #expect(answer.place == .worker)
        let article = try #require(answer.json["article"])
        for name in ["id", "links", "version", "created", "updated"] { #expect(article[name] == .null, "\(name)") }
        #expect(article["title"]?.string == "T")
        #expect(article["wordCount"]?.integer == 5)
        #expect(article["quoteCount"]?.integer == 1)
        let quote = try #require(answer.items.first)
        #expect(quote["id"] == .null)
        #expect(quote["links"] == .null)
        #expect(quote["article"]?["id"] == .null)
        #expect(quote["speaker"]?.text == #"{"id":null,"name":"Ada Brook","role":"Mayor"}"#)
        #expect(quote["text"]?.string == "We go,")
        #expect(client.archive.now.records.isEmpty)
    }

    @Test("spans and context count code points of the text as it was given")
    func codePoints() throws {
        let text = "Über 🙂 alles.\r\n  \\\"Ça va,\\\" said Zoe. Naïve end.\\nNext."
        let answer = Client().post(#"{"text":"\#(text.replacingFirst("\r\n", "\\r\\n"))"}"#, to: "/quotes/extract")
        let quote = try #require(answer.items.first)
        let scalars = Array(try #require(answer.json["article"]?["text"]?.string).unicodeScalars)
        let spans = try #require(quote["spans"])
        #expect(cut(spans["content"], scalars) == "Ça va,")
        #expect(cut(spans["source"], scalars) == "Zoe")
        #expect(cut(spans["cue"], scalars) == "said")
        #expect(quote["text"]?.string == "Ça va,")
        #expect(quote["context"]?["prefix"]?.string == "  \"")
        #expect(quote["context"]?["suffix"]?.string == "\" said Zoe. Naïve end.")
        #expect(scalars.contains("\r"))
    }

    @Test("the context is at most 120 code points on either side")
    func longContext() throws {
        let filler = String(repeating: "é", count: 200)
        let answer = Client().post(#"{"text":"\#(filler)\"Yes\"\#(filler)"}"#, to: "/quotes/extract")
        let context = try #require(answer.items.first?["context"])
        #expect(context["prefix"]?.string == String(repeating: "é", count: 119) + "\"")
        #expect(context["suffix"]?.string == "\"" + String(repeating: "é", count: 119))
    }

    @Test("plain text is taken; what is not is a 415, what can't be read a 400, what is no article a 422")
    func bodies() {
        let client = Client()
        let plain = client.post("\"We go,\" said Ada Brook.", to: "/quotes/extract", as: "text/plain")
        #expect(plain.items.first?["source"]?.string == "Ada Brook")
        let page = client.post("<p>x</p>", to: "/quotes/extract", as: "text/html")
        #expect(page.status == 415)
        #expect(page.field("Accept") == "application/json, text/plain")
        #expect(client.post("{", to: "/quotes/extract").status == 400)
        #expect(client.post("{}", to: "/quotes/extract").status == 422)
        #expect(client.post(#"{"text":"a"}"#, to: "/quotes/extract?lang=en").faultyParameters == ["lang"])
    }

    private func cut(_ spans: JSONValue?, _ scalars: [Unicode.Scalar]) -> String? {
        guard let span = spans?.array?.first?.array, let start = span.first?.integer, let end = span.last?.integer
        else {
            return nil
        }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[start..<end])
        return String(text)
    }
}
