import NewsModel
import NewsReading
import Testing

@Suite("Crawl format")
struct CrawlTextReaderTests {
    private static let file = """
         date 2019-11-06 By Ada Brook

        BROOKVILLE, Nov. 6 (Harbour News) - The mayor of Brookville said on Monday that the wall is not safe.

        "We have to close it, and it will be closed for the whole of the winter," she said to the council.

        ---

        Ada Brook is Harbour News’ staff journalist, follow her on Twitter: @AdaBrook94

        Follow us on Twitter @HarbourNews
        """

    @Test("a whole file gives a whole article")
    func wholeFile() throws {
        let article = try Reading.text(Self.file)
        let paragraphs = Self.file.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
        #expect(
            article
                == ArticleContent(
                    authors: ["Ada Brook"],
                    published: NewsDate("2019-11-06"),
                    source: "Harbour News",
                    language: "en",
                    dateline: Dateline(place: "BROOKVILLE", agency: "Harbour News", date: "Nov. 6"),
                    text: paragraphs[1] + "\n\n" + paragraphs[2],
                    trailer: paragraphs[4] + "\n\n" + paragraphs[5],
                    handles: ["@AdaBrook94", "@HarbourNews"]
                )
        )
    }

    @Test(
        "the way a file was saved changes nothing",
        arguments: [
            { $0.replacing("\n", with: "\r\n") },
            { $0.replacing("\n", with: "\r") },
            { "\u{FEFF}" + $0 },
            { $0 + "\n\n\n" },
            { "\n\n" + $0 },
            { $0.replacing("\n\n", with: "  \n\t\n") },
            { $0.replacing("\n\n", with: "\n\n\n\n") },
            { $0.replacing("date 2019-11-06 ", with: "date\u{A0}2019-11-06\u{A0}") },
            { $0.replacing("By Ada Brook\n", with: "BY ADA BROOK\n") },
            { $0.replacing("date 2019-11-06", with: "Date: November 6, 2019 |") },
            { $0.replacing("Brook\n\nBROOK", with: "Brook\nBROOK") },
        ] as [@Sendable (String) -> String]
    )
    func savedOtherwise(change: @Sendable (String) -> String) throws {
        #expect(try Reading.text(change(Self.file)) == Reading.text(Self.file))
    }

    @Test("the same file gives the same id, another text another")
    func identity() throws {
        let bytes = Array(Self.file.utf8)
        let id = try NewsReader.article(fromCrawlText: bytes).id
        #expect(try NewsReader.article(fromCrawlText: bytes).id == id)
        #expect(try NewsReader.article(fromCrawlText: bytes + Array("!".utf8)).id == id)
        let changed = Self.file.replacing("winter", with: "summer")
        #expect(try NewsReader.article(fromCrawlText: Array(changed.utf8)).id != id)
    }

    @Test("a file cut anywhere is read or refused, and what is read is part of the file")
    func everyPrefix() throws {
        let bytes = Array(Self.file.utf8)
        for length in 0..<bytes.count {
            guard let article = try? NewsReader.article(fromCrawlText: Array(bytes.prefix(length))) else { continue }
            let firstWord = try #require(article.content.text.split(separator: " ").first)
            #expect(Self.file.contains(firstWord))
        }
    }

    @Test("nothing of a trailer is in the text, and nothing of the text in the trailer")
    func apart() throws {
        let article = try Reading.text(Self.file)
        #expect(!article.text.contains("@"))
        #expect(article.trailer?.contains("mayor") == false)
    }

    @Test("reading what was read changes nothing more")
    func idempotent() throws {
        let once = try Reading.text(Self.file)
        let twice = try Reading.text(once.text)
        #expect(twice.text == once.text)
        #expect(twice.dateline == once.dateline)
    }
}
