import JSONText
import Testing

@Suite("Lists as CSV")
struct CSVTests {
    private static func table(_ target: String, _ articles: String...) throws -> String {
        let client = Client()
        let answer = client.post(articles.joined(separator: "\n"), as: "application/x-ndjson")
        try #require(answer.json["added"]?.integer == articles.count)
        return client.get(target).text
    }

    @Test("a header row and a row for each item, ended by CR LF")
    func rows() throws {
        let text = try Samples.client().get("/articles?format=csv&fields=id,published,authors,quoteCount&limit=2").text
        #expect(text == "id,authors,published,quoteCount\r\nfair,,2026-03-09,1\r\nbridge,Staff,2026-03-05,1\r\n")
    }

    @Test("an empty list still has its header")
    func empty() {
        #expect(
            Client().get("/articles?format=csv&fields=id,dateline").text
                == "id,datelinePlace,datelineAgency,datelineDate\r\n"
        )
        #expect(
            Client().get("/quotes?format=csv&fields=id,speaker,article,context,spans").text
                == "id,speakerId,speakerName,speakerRole,prefix,suffix,articleId,articleTitle,"
                + "articlePublished,articleSource,articleUrl\r\n"
        )
    }

    @Test("quotes have their speaker and article beside them")
    func quotes() throws {
        let text = try Samples.client().get("/quotes?format=csv&fields=id,text,speaker,confidence&article=dam").text
        #expect(
            text == "id,text,speakerId,speakerName,speakerRole,confidence\r\n"
                + "dam-1,\"The dam will hold,\",lin-wu,Lin Wu,Mayor,0.877\r\n"
        )
    }

    @Test(
        "what parts cells and rows stands in marks, marks are doubled",
        arguments: [
            (#"a,b"#, #""a,b""#), (#"say \"yes\""#, #""say ""yes""""#), (#"two\nlines"#, "\"two\nlines\""),
            (#"ä – ü"#, "ä – ü"), (#"plain; 1.5"#, "plain; 1.5"),
        ]
    )
    func escaping(title: String, cell: String) throws {
        let text = try Self.table("/articles?format=csv&fields=title", #"{"title":"\#(title)","text":"x"}"#)
        #expect(text == "title\r\n\(cell)\r\n")
    }

    @Test("nothing is taken for a formula", arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(0)"])
    func formulas(title: String) throws {
        let text = try Self.table("/articles?format=csv&fields=title", #"{"title":"\#(title)","text":"x"}"#)
        #expect(text == "title\r\n'\(title)\r\n")
    }

    @Test("a search adds the score, and leaves the text out unless it is asked for")
    func search() throws {
        let client = try Samples.client()
        let header = client.get("/search?q=bridge&format=csv").text.prefix { $0 != "\r\n" }
        #expect(header.split(separator: ",").last == "score")
        #expect(!header.contains("text"))
        #expect(client.get("/search?q=bridge&format=csv&fields=id,score").text == "id,score\r\nbridge,1.2346\r\n")
    }
}
