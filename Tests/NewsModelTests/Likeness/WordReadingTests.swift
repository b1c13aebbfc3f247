import NewsModel
import Testing

@Suite("How a text falls into words")
struct WordReadingTests {
    private func pieces(_ text: String) -> [String] {
        let read = ComparableText(text)
        return read.words.map { String(decoding: read.bytes[$0.range], as: UTF8.self) }
    }

    @Test(
        "words are cut at spaces, dashes and marks, never at apostrophes",
        arguments: [
            ("The mill’s re-opening", ["The", "mill’s", "re", "opening"]), ("don't", ["don't"]), ("'tis", ["tis"]),
            ("clerks' oil", ["clerks", "oil"]), ("3.5 per cent", ["3", "5", "per", "cent"]), ("a/b", ["a", "b"]),
            ("Əliyev—Şahin", ["Əliyev", "Şahin"]), ("co\u{AD}op", ["co\u{AD}op"]), ("x_y", ["x", "y"]),
            ("Дом дома", ["Дом", "дома"]), ("水位A上", ["水", "位", "A", "上"]), ("½ mill", ["½", "mill"]),
            ("e\u{301}t", ["e\u{301}t"]), ("a\u{200B}b", ["a\u{200B}b"]), ("mill…dam", ["mill", "dam"]),
            ("👍 mill", ["mill"]), ("a\u{A0}b", ["a", "b"]),
        ]
    )
    func words(text: String, expected: [String]) {
        #expect(pieces(text) == expected)
    }

    @Test("the words stand in order, apart from one another and within the text", arguments: 1...10)
    func ranges(seed: Int) {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
        let signs = ["m", "É", "水", " ", "’", "-", "🜂", "\n", "7", "\u{301}", "”"]
        var text = ""
        for _ in 0..<200 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            text += signs[Int(state >> 33) % signs.count]
        }
        let read = ComparableText(text)
        #expect(zip(read.words, read.words.dropFirst()).allSatisfy { $0.range.upperBound <= $1.range.lowerBound })
        #expect(read.words.allSatisfy { !$0.range.isEmpty && $0.range.upperBound <= text.utf8.count })
        for word in read.words {
            #expect(String(validating: read.bytes[word.range], as: UTF8.self) != nil, "a letter was cut")
        }
        let all = read.printed(0..<read.words.count)
        #expect(ComparableText(all).hasSameWords(as: read))
        #expect(ComparableText(pieces(text).joined(separator: " ")).hasSameWords(as: read))
    }

    @Test(
        "weights go by the length of a word, function words weigh least",
        arguments: [
            ("ox", 82), ("mill", 94), ("harbour", 112), ("grandmother", 130), ("unquestionably", 130), ("the", 30),
            ("THE", 30), ("don’t", 30), ("was", 30), ("é", 76), ("水", 76),
        ]
    )
    func weights(word: String, weight: Int) {
        #expect(ComparableText(word).words.map(\.weight) == [weight])
    }

    @Test(
        "forms of a word begin alike from five letters on",
        arguments: [
            ("harbour", "harbours", true), ("elected", "election", true), ("mill", "mills", false),
            ("Éluard", "eluards", true), ("barrels", "barrow", false), ("tariff1", "tariff2", false),
            ("tariffs", "tariff", true),
        ]
    )
    func beginnings(one: String, two: String, isSame: Bool) throws {
        let words = ComparableText("\(one) \(two)").words
        try #require(words.count == 2)
        #expect((words[0].beginning == words[1].beginning) == isSame)
        #expect(words[0].hash != words[1].hash)
    }
}
