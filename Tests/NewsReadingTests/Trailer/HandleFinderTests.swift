import NewsModel
import NewsReading
import Testing

@Suite("Handles")
struct HandleFinderTests {
    private func handles(_ trailer: String) throws -> [String] {
        let json = #"{"text":"Rain.","trailer":"\#(trailer)"}"#
        return try Reading.json(json).content.handles
    }

    @Test(
        "handles are found wherever they stand",
        arguments: [
            ("@ada", ["@ada"]),
            ("Twitter:@ada", ["@ada"]),
            ("X @ada, Instagram @ada.brook, Telegram @ada_tv", ["@ada", "@ada.brook", "@ada_tv"]),
            ("on Twitter at @ada.", ["@ada"]),
            ("“@ada”", ["@ada"]),
            ("@ada/@lin", ["@ada"]),
            ("x.com/ada", ["@ada"]),
            ("https://www.instagram.com/ada.brook/", ["@ada.brook"]),
            ("(https://t.me/ada_tv)", ["@ada_tv"]),
            ("https://twitter.com/@ada?lang=en", ["@ada"]),
        ]
    )
    func found(trailer: String, expected: [String]) throws {
        #expect(try handles(trailer) == expected)
    }

    @Test(
        "what only looks alike is none",
        arguments: [
            "ada@harbour.example", "ada.brook+news@harbour.example", "@", "@ ada", "@@", "@-", "@.", "twitter.com/",
            "https://harbour.example/ada", "five @ ten dollars",
        ]
    )
    func none(trailer: String) throws {
        #expect(try handles(trailer).isEmpty)
    }
}
