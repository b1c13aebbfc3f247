import NewsModel
import NewsReading
import Testing

@Suite("Datelines")
struct DatelineReaderTests {
    @Test(
        "place, agency and date are found at the start of the text",
        arguments: [
            (
                "BAKU, Nov. 4 (Reuters) - The minister spoke.",
                Dateline(place: "BAKU", agency: "Reuters", date: "Nov. 4")
            ),
            ("WASHINGTON (AP) — The mayor spoke.", Dateline(place: "WASHINGTON", agency: "AP", date: nil)),
            ("LONDON/PARIS, May 2 - The dollar fell.", Dateline(place: "LONDON/PARIS", agency: nil, date: "May 2")),
            ("NEW YORK, March 3 - The dollar fell.", Dateline(place: "NEW YORK", agency: nil, date: "March 3")),
            ("ST. LOUIS, Mo. (AP) -- A dam broke.", Dateline(place: "ST. LOUIS, Mo.", agency: "AP", date: nil)),
            ("BAKU, Azerbaijan (AP) — A dam broke.", Dateline(place: "BAKU, Azerbaijan", agency: "AP", date: nil)),
            ("Paris (AFP) - A dam broke.", Dateline(place: "Paris", agency: "AFP", date: nil)),
            ("Rio de Janeiro (AFP) – A dam broke.", Dateline(place: "Rio de Janeiro", agency: "AFP", date: nil)),
            ("WASHINGTON — A dam broke.", Dateline(place: "WASHINGTON", agency: nil, date: nil)),
            ("MOSCOW, 4 November (TASS). ", nil),
            ("MOSCOW, November 4. /TASS/. A dam broke.", nil),
            ("BERLIN (dpa): Ein Damm brach.", Dateline(place: "BERLIN", agency: "dpa", date: nil)),
            ("BAKU (Reuters) - \"No,\" she said.", Dateline(place: "BAKU", agency: "Reuters", date: nil)),
            (
                "BAKU, 4 November 2019 (Harbour News) - Rain.",
                Dateline(place: "BAKU", agency: "Harbour News", date: "4 November 2019")
            ),
            (
                "Baku, November 4, AZERTAC\n\nA dam broke.",
                Dateline(place: "Baku", agency: "AZERTAC", date: "November 4")
            ),
        ] as [(String, Dateline?)]
    )
    func found(text: String, expected: Dateline?) throws {
        let article = try Reading.text(text)
        #expect(article.dateline == expected)
        #expect(article.text.hasPrefix(text.prefix(8)))
    }

    @Test(
        "what only looks alike is none",
        arguments: [
            "The minister (Reuters) - a rare guest - spoke.",
            "NASA — the agency — said no.",
            "NATO - The alliance met.",
            "US - China trade talks ended.",
            "UPDATE 1-Dam breaks in Brookville",
            "EXCLUSIVE - Dam breaks in Brookville",
            "COVID-19 — A new wave is here.",
            "Brookville - a small town - has a new mayor.",
            "BAKU-based firms grew.",
            "\"NO - NEVER,\" she said.",
            "WASHINGTON said on Monday that it would not.",
            "Ada Brook (left) and Lin Wu met.",
            "A (B) C",
            "-",
            "(",
            "BAKU, Nov. 4",
        ]
    )
    func none(text: String) throws {
        #expect(try Reading.text(text).dateline == nil)
    }

    @Test("JSON articles have their datelines found, too")
    func json() throws {
        let article = try Reading.json(#"{"text":"BAKU (Reuters) - Rain fell."}"#).content
        #expect(article.dateline == Dateline(place: "BAKU", agency: "Reuters", date: nil))
        #expect(article.text == "BAKU (Reuters) - Rain fell.")
    }
}
