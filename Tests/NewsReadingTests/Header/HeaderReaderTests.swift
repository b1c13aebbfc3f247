import NewsModel
import NewsReading
import Testing

@Suite("Header reader")
struct HeaderReaderTests {
    private static let body = "The harbour wall fell on Monday."

    @Test(
        "date and byline stand in the first lines in many ways",
        arguments: [
            " date 2019-11-06 By Ada Brook",
            "date 2019-11-06 by Ada Brook",
            "date 2019-11-06 BY ADA BROOK",
            "date 2019-11-06 Ada Brook",
            "date 2019-11-06\tBy Ada Brook",
            "date\u{A0}2019-11-06\u{A0}By\u{A0}Ada Brook",
            "Date: 2019-11-06 | By Ada Brook",
            "DATE November 6, 2019 - By Ada Brook",
            "Published: 6 November 2019, by Ada Brook",
            "Published on Nov. 6, 2019 by Ada Brook",
            "Posted 2019-11-06 By Ada Brook",
            "2019-11-06 By Ada Brook",
            "November 6, 2019 | By Ada Brook",
            "Wednesday, November 6, 2019 By: Ada Brook",
            "date 2019-11-06\nBy Ada Brook",
            "date 2019-11-06\n\nBy Ada Brook",
            "date 2019-11-06\nAda Brook",
            "By Ada Brook\ndate 2019-11-06",
            "By Ada Brook\n\nNovember 6, 2019",
            "By Ada Brook, November 6, 2019",
            "By Ada Brook | 2019-11-06",
            "By Ada Brook - Published 6 Nov 2019",
            "By Ada Brook (6 November 2019)",
            "Author: Ada Brook\nDate: 2019-11-06",
            "Byline: By Ada Brook\nPublished: 2019-11-06",
            "Written by Ada Brook\nPublished 2019-11-06",
            "date 2019-11-06 By Ada Brook\nUpdated: 2019-11-07",
            "date 2019-11-06 Updated 2019-11-07 By Ada Brook",
            "\n\n   date 2019-11-06 By Ada Brook   ",
            "---\ndate: 2019-11-06\nauthor: Ada Brook\n---",
        ]
    )
    func variants(header: String) throws {
        let article = try Reading.text(header + "\n\n" + Self.body)
        #expect(article.published?.description == "2019-11-06")
        #expect(article.authors == ["Ada Brook"])
        #expect(article.text == Self.body)
        #expect(article.title == nil)
    }

    @Test(
        "the text may begin right below the header",
        arguments: [" date 2019-11-06 By Ada Brook", "date 2019-11-06\nBy Ada Brook"]
    )
    func noBlankLine(header: String) throws {
        let article = try Reading.text(header + "\n" + Self.body)
        #expect(article.authors == ["Ada Brook"])
        #expect(article.text == Self.body)
    }

    @Test("the text may begin on the line of the date")
    func textBehindDate() throws {
        let article = try Reading.text("date 2019-11-06 " + Self.body)
        #expect(article.published?.description == "2019-11-06")
        #expect(article.text == Self.body)
    }

    @Test(
        "prose that begins like a header stays in the text",
        arguments: [
            "Date palms in the valley have failed.",
            "Date night is over, a study says.",
            "Date 5 May 2020 was set for the vote.",
            "Dated furniture sells well.",
            "By nightfall the river had risen by two metres.",
            "By 2025 two in five will be without access.",
            "By any measure, Dick Marlow is loved - a winner.",
            "By Monday",
            "By the numbers",
            "By contrast",
            "By and large, nothing changed in Brookville.",
            "Published reports say otherwise.",
            "Posted guards watched the gate.",
            "Updated maps were handed out.",
            "November 6, 2019 was a cold day in Brookville.",
            "2019 saw more rain than ever.",
            "2019-11-06 figures show a loss.",
            "In November 2019 the bridge closed.",
            "Title fights are rare here.",
            "Source code was stolen, the company said.",
            "May 2019 be remembered for its rain.",
        ]
    )
    func prose(line: String) throws {
        let article = try Reading.text(line + "\n\n" + Self.body)
        #expect(article.text == line + "\n\n" + Self.body)
        #expect(article.authors.isEmpty)
        #expect(article.published == nil)
    }

    @Test("no header at all is fine")
    func none() throws {
        let article = try Reading.text(Self.body)
        #expect(article == ArticleContent(text: Self.body))
    }

    @Test("a later paragraph that is prose with By at its start stays")
    func secondParagraph() throws {
        let text = "By noon the fire was out, Ada Brook said.\n\nBy then two houses had burnt."
        #expect(try Reading.text("date 2019-11-06\n\n" + text).text == text)
    }

    @Test("a headline above the header is the title")
    func headline() throws {
        let article = try Reading.text(
            "Harbour wall falls into the sea\n\nBy Ada Brook\n27 February 2020\n\n" + Self.body
        )
        #expect(article.title == "Harbour wall falls into the sea")
        #expect(article.authors == ["Ada Brook"])
        #expect(article.published?.description == "2020-02-27")
        #expect(article.text == Self.body)
    }

    @Test("a first paragraph that is a sentence is no title")
    func noHeadline() throws {
        let article = try Reading.text("The wall fell.\n\nBy Ada Brook\n\n" + Self.body)
        #expect(article.title == nil)
        #expect(article.text.hasPrefix("The wall fell."))
    }

    @Test("labelled lines give every part")
    func labels() throws {
        let header = """
            Title: Harbour wall falls
            Author: Ada Brook
            Source: Harbour News
            Section: Local
            Date: 2019-11-06T14:03:00+04:00
            URL: https://harbour.example/wall
            """
        let article = try Reading.header(header)
        #expect(article.title == "Harbour wall falls")
        #expect(article.authors == ["Ada Brook"])
        #expect(article.source == "Harbour News")
        #expect(article.section == "Local")
        #expect(article.published?.description == "2019-11-06T14:03:00+04:00")
        #expect(article.url == "https://harbour.example/wall")
    }

    @Test("the date of the last change stands in where there is no other")
    func updated() throws {
        #expect(try Reading.header("Updated: 7 November 2019").published?.description == "2019-11-07")
        #expect(try Reading.header("Updated 2019-11-07\nPublished 2019-11-06").published?.description == "2019-11-06")
    }

    @Test("the word date may stand alone", arguments: ["date", "date:", "Date: unknown", "date: n/a"])
    func noDate(header: String) throws {
        let article = try Reading.header(header)
        #expect(article.published == nil)
        #expect(article.text == Self.body)
    }

    @Test("the word date may stand before a byline alone")
    func dateWithoutDate() throws {
        #expect(try Reading.header(" date  By Ada Brook").authors == ["Ada Brook"])
    }

    @Test("a URL that is none is left out")
    func badURL() throws {
        #expect(try Reading.header("Date: 2019-11-06\nURL: ftp://harbour.example").url == nil)
    }

    @Test(
        "a day that no calendar holds is refused",
        arguments: ["2019-02-30", "February 30, 2019", "2019-13-01", "31 April 2019"]
    )
    func impossible(date: String) throws {
        let error = try #require(throws: ReadingError.self) { try Reading.header("date \(date) By Ada Brook") }
        #expect(error.kind == .notAnArticle)
        #expect(error.message.contains(date))
    }

    @Test("a date that may be two days is refused, not guessed")
    func ambiguous() {
        #expect(throws: ReadingError.ambiguousDate(field: "date", value: "03/04/2019", pointer: nil)) {
            try Reading.header("date 03/04/2019 By Ada Brook")
        }
    }

    @Test(
        "a header without text is no article",
        arguments: ["", " ", "\n\n", " date 2019-11-06 By Ada Brook\n\n", "---\n"]
    )
    func noText(text: String) {
        #expect(throws: ReadingError.noText(pointer: nil)) { try Reading.text(text) }
    }
}
