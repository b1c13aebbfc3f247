import NewsReading
import Testing

@Suite("Word count")
struct WordCountTests {
    @Test(
        "words are runs of letters and digits",
        arguments: [
            ("", 0), (" — ", 0), ("one", 1), ("one two", 2), ("one, two.", 2), ("one\n\ntwo", 2), ("don't", 1),
            ("don’t", 1),
            ("well-known", 1), ("one - two", 2), ("one--two", 2), ("'one'", 1), ("2019-11-06", 1), ("3.5 pct", 3),
            ("Əliyev dedi", 2), ("Дмитрий Иванов", 2), ("e\u{301}a", 1), ("@ada #tag", 2), ("a/b", 2),
            ("rock 'n' roll", 3),
        ]
    )
    func words(text: String, count: Int) {
        #expect(WordCount.words(in: text) == count)
    }

    @Test("two texts side by side have the words of both")
    func additive() {
        let texts = ["The wall fell.", "Nobody's hurt - she said.", "", "42 well-known towns"]
        let sum = texts.reduce(0) { $0 + WordCount.words(in: $1) }
        #expect(WordCount.words(in: texts.joined(separator: "\n\n")) == sum)
    }
}
