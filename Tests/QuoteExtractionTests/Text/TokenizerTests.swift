import QuoteExtraction
import Testing

@Suite("Tokens")
struct TokenizerTests {
    static let words: [(String, [String])] = [
        ("The mayor left.", ["The", "mayor", "left", "."]),
        ("She didn't know.", ["She", "didn't", "know", "."]),
        ("Ruiz's plan", ["Ruiz", "'s", "plan"]),
        ("Ruiz’s plan", ["Ruiz", "’s", "plan"]),
        ("O'Neil’ve", ["O'Neil’ve"]),
        ("a well-known man", ["a", "well-known", "man"]),
        ("$1,250.50 or 3.5%", ["$", "1,250.50", "or", "3.5", "%"]),
        ("the U.S. fleet", ["the", "U.S.", "fleet"]),
        ("Mr. Hale", ["Mr.", "Hale"]),
        ("J. R. Hale", ["J.", "R.", "Hale"]),
        ("P&G and AT&T", ["P&G", "and", "AT&T"]),
        ("wait -- now", ["wait", "--", "now"]),
        ("wait—now", ["wait", "—", "now"]),
        ("so ... on", ["so", "...", "on"]),
        ("the '90s", ["the", "'90s"]),
        ("get 'em", ["get", "'em"]),
        ("(yes)", ["(", "yes", ")"]),
        ("''Yes,''", ["''", "Yes", ",", "''"]),
        ("“Yes”", ["“", "Yes", "”"]),
        ("Мария сказала", ["Мария", "сказала"]),
        ("café naïve", ["café", "naïve"]),
        ("東京 is big", ["東京", "is", "big"]),
        ("news.example.org", ["news.example.org"]),
        ("He was ill. She left.", ["He", "was", "ill", ".", "She", "left", "."]),
        ("at 5 p.m. sharp", ["at", "5", "p.m.", "sharp"]),
    ]

    @Test("words, numbers and signs are cut as a reader would", arguments: words)
    func cut(text: String, expected: [String]) {
        #expect(StageReport(text).words == expected)
    }

    @Test(
        "white space of any kind parts words and belongs to none",
        arguments: [" ", "\u{a0}", "\t", "\n", "\u{2028}", "\u{3000}", "\u{200b}", "\r\n", "\u{feff}"]
    )
    func space(separator: String) {
        #expect(StageReport("one" + separator + "two").words == ["one", "two"])
    }

    @Test("every sign but white space is in exactly one token")
    func complete() {
        let text = "“A 6\" pipe,” she's said — 3.5% (or $4)… ’tis ‘so’; «oui»: no!"
        let kept = text.filter { !$0.isWhitespace }
        #expect(StageReport(text).words.joined() == kept)
    }
}
