import Foundation
import Testing

@Suite("saidline serve")
struct ServeTests {
    private let folder: TemporaryFolder
    private var archive: String { folder.path("archive.sqlite") }

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test("an article posted as crawl text is listed, searched and quoted")
    func wholeWay() throws {
        let server = try RunningServer(archive: archive)
        let posted = try server.send(
            "POST",
            "/articles",
            fields: ["Content-Type": "text/plain"],
            body: Samples.crawlText
        )
        #expect(posted.status == 201, "\(posted.text)")
        let location = try #require(posted.fields["location"])
        let article = try server.send("GET", location).object()
        #expect(article["authors"] as? [String] == ["Petra Vance"])
        #expect(article["source"] as? String == "Ostmark Gazette")
        #expect(article["handles"] as? [String] == ["@PetraVance", "@OstmarkGazette"])
        #expect(article["quoteCount"] as? Int == 5)
        #expect(try server.send("GET", "/search?q=harvests").data().count == 1)
        let quotes = try server.send("GET", "/quotes?speaker=ilkay-demirov").data()
        #expect(quotes.count == 5)
        #expect(
            try server.send("POST", "/articles", fields: ["Content-Type": "text/plain"], body: Samples.crawlText).status
                == 200
        )
    }

    @Test("spans count code points of the text and reproduce the quote")
    func spans() throws {
        let server = try RunningServer(archive: archive)
        let text = "🦊 Ümit 𝄞.\\n\\n“Naïve — but fair,” said Zoë Ångström, a 🦊 keeper."
        let body = "{\"id\": \"fox\", \"text\": \"\(text)\"}"
        #expect(
            try server.send("POST", "/articles", fields: ["Content-Type": "application/json"], body: body).status == 201
        )
        let article = try server.send("GET", "/articles/fox").object()
        let scalars = Array(try #require(article["text"] as? String).unicodeScalars)
        let quote = try #require(try server.send("GET", "/articles/fox/quotes").data().first)
        let spans = try #require((quote["spans"] as? [String: Any])?["content"] as? [[Int]])
        let words = spans.map { String(String.UnicodeScalarView(scalars[$0[0]..<$0[1]])) }.joined(separator: " ")
        #expect(words == quote["text"] as? String)
        #expect(words == "Naïve — but fair")
    }

    @Test("many articles come as lines, and what is none is told by its line")
    func lines() throws {
        let server = try RunningServer(archive: archive)
        let answer = try server.send(
            "POST",
            "/articles",
            fields: ["Content-Type": "application/x-ndjson"],
            body: Samples.lines
        )
        #expect(answer.status == 200)
        let report = try answer.object()
        #expect(report["added"] as? Int == 2)
        #expect((report["rejected"] as? [[String: Any]])?.first?["line"] as? Int == 3)
    }

    @Test("what was acknowledged is there after the process was killed")
    func killed() throws {
        let server = try RunningServer(archive: archive)
        for number in 1...20 {
            let body = "{\"id\": \"k-\(number)\", \"text\": \"Article \(number).\"}"
            #expect(
                try server.send(
                    "PUT",
                    "/articles/k-\(number)",
                    fields: ["Content-Type": "application/json"],
                    body: body
                ).status == 201
            )
        }
        server.kill()
        let again = try RunningServer(archive: archive)
        #expect(try again.send("GET", "/articles?limit=200").data().count == 20)
        #expect(try Program.run("check", "--archive", archive).output.hasSuffix("ok\n"))
    }

    @Test("SIGTERM ends it with exit code 0 and leaves one file")
    func terminated() throws {
        let server = try RunningServer(archive: archive)
        _ = try server.send("GET", "/articles")
        #expect(server.terminate() == 0)
        let left = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
        #expect(left == ["archive.sqlite"])
    }

    @Test("a new archive is filled with the sample, an old one is left as it is")
    func sample() throws {
        try folder.write(Samples.crawlText, to: "sample/one.txt")
        let server = try RunningServer(archive: archive, "--sample", folder.path("sample"))
        let id = try #require(try server.send("GET", "/articles").data().first?["id"] as? String)
        #expect(try server.send("DELETE", "/articles/\(id)").status == 204)
        #expect(server.terminate() == 0)
        let again = try RunningServer(archive: archive, "--sample", folder.path("sample"))
        #expect(try again.send("GET", "/articles").data().isEmpty)
    }

    @Test("a port that is taken is told in a sentence")
    func portTaken() throws {
        let server = try RunningServer(archive: archive)
        let second = try Program.run("serve", "--archive", folder.path("other.sqlite"), "--port", String(server.port))
        #expect(second.exitCode == 1)
        #expect(second.complaints.contains("already listening"), "\(second.complaints)")
    }

    @Test("browsers get the page where scripts get JSON")
    func page() throws {
        let server = try RunningServer(archive: archive)
        _ = try server.send(
            "PUT",
            "/articles/a",
            fields: ["Content-Type": "application/json"],
            body: "{\"text\": \"A day.\"}"
        )
        let html = try server.send("GET", "/articles/a", fields: ["Accept": "text/html,*/*;q=0.8"])
        #expect(html.fields["content-type"]?.hasPrefix("text/html") == true)
        #expect(html.fields["content-security-policy"] != nil)
        #expect(html.fields["vary"]?.lowercased().contains("accept") == true)
        let json = try server.send("GET", "/articles/a", fields: ["Accept": "*/*"])
        #expect(json.fields["content-type"]?.hasPrefix("application/json") == true)
        #expect(try server.send("GET", "/").text.contains("<title>Saidline</title>"))
    }

    @Test("the built-in pages are as old as the program, and a client that knows them so need not have them again")
    func builtInDate() throws {
        let server = try RunningServer(archive: archive)
        let date = try #require(try server.send("GET", "/").fields["last-modified"])
        #expect(try server.send("GET", "/style.css").fields["last-modified"] == date)
        #expect(try server.send("GET", "/", fields: ["If-Modified-Since": date]).status == 304)
        let before = "Thu, 01 Jan 1970 00:00:00 GMT"
        #expect(try server.send("GET", "/", fields: ["If-Modified-Since": before]).status == 200)
    }
}
