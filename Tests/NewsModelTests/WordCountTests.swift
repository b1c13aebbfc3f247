import NewsModel
import Testing

@Suite("Word count") struct WordCountTests {
    @Test(
        "words are counted as a newsroom counts them",
        arguments: [
            ("one", 1), ("one two", 2), ("  one \n\n two\tthree ", 3), ("mother-in-law", 1), ("a - b", 2), ("a – b", 2),
            ("a—b", 1), ("“Yes,” he said.", 3), ("3 per cent, 4.5%", 4), ("…", 0), ("! ? .", 0), ("Şahin Əliyev", 2),
            ("one\u{A0}two", 2), ("one\u{3000}two", 2), ("日本 海", 2), ("© 2019", 1), ("don’t", 1), ("é", 1),
        ]
    )
    func count(text: String, words: Int) {
        #expect(WordCount.words(in: text) == words)
    }

    @Test("two texts side by side have the words of both")
    func additive() {
        let texts = ["The wall fell.", "Nobody's hurt - she said.", "", "42 well-known towns"]
        let sum = texts.reduce(0) { $0 + WordCount.words(in: $1) }
        #expect(WordCount.words(in: texts.joined(separator: "\n\n")) == sum)
    }
}
