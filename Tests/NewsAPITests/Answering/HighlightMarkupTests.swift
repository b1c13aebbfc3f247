import NewsAPI
import NewsModel
import Testing

@Suite("Passages as HTML")
struct HighlightMarkupTests {
    @Test(
        "what matched stands within marks, everything is escaped",
        arguments: [
            ("dam", [], "dam"),
            ("dam", [0..<3], "<mark>dam</mark>"),
            ("the dam holds", [4..<7], "the <mark>dam</mark> holds"),
            ("dam dam", [0..<3, 4..<7], "<mark>dam</mark> <mark>dam</mark>"),
            ("Ünï x", [0..<5], "<mark>Ünï</mark> x"),
            ("<script>", [1..<7], "&lt;<mark>script</mark>&gt;"),
            ("a & b", [2..<3], "a <mark>&amp;</mark> b"),
            ("\"it's\"", [], "&quot;it&#39;s&quot;"),
            ("", [], ""),
        ]
    )
    func html(text: String, matches: [Range<Int>], html: String) {
        #expect(HighlightMarkup.html(Passage(text: text, matches: matches)) == html)
    }

    @Test(
        "matches that overlap or lie outside of the text are passed over",
        arguments: [[0..<3, 2..<5], [0..<3, 4..<99]]
    )
    func wrongMatches(matches: [Range<Int>]) {
        #expect(HighlightMarkup.html(Passage(text: "dam x", matches: matches)) == "<mark>dam</mark> x")
    }
}
