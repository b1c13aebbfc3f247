import ArchiveStore
import NewsModel
import Testing

#if canImport(Glibc)
import Glibc
#endif

@Suite struct ScoreTests {
    /// Texts that differ in length, in how often they hold the words, and in how far from their beginning.
    static let texts = [
        "comet", "comet wind", "wind calm wind calm", "calm sea and comet over wind", "calm calm calm",
        "comet calm comet calm comet calm comet", "sea sea sea sea sea sea sea wind sea sea sea",
        String(repeating: "calm ", count: 14) + "comet wind",
        String(repeating: "calm ", count: 29) + "comet wind",
        String(repeating: "calm ", count: 30) + "comet wind comet",
    ]

    /// BM25 with k1 1.2 and b 0.5, a word among the first thirty weighing one more, a pair of neighbours a tenth of a
    /// word; a text that opens with all the words scores as much more as two or one and a half of them are worth.
    private func score(_ text: String, _ words: [String]) -> Double {
        let documents = Self.texts.map { $0.split(separator: " ").map(String.init) }
        let count = Double(documents.count)
        let average = Double(documents.reduce(0) { $0 + $1.count }) / count
        let document = text.split(separator: " ").map(String.init)
        let pull = 1.2 * (0.5 + 0.5 * Double(document.count) / average)
        let idf = words.map { word in
            let frequency = Double(documents.filter { $0.contains(word) }.count)
            return log(1 + (count - frequency + 0.5) / (frequency + 0.5))
        }
        let part = { (times: Double, idf: Double) in times == 0 ? 0 : idf * times * 2.2 / (times + pull) }
        let mean = idf.reduce(0, +) / Double(words.count)
        var score = 0.0
        for (word, idf) in zip(words, idf) {
            let times = Double(document.filter { $0 == word }.count)
            score += part(times + (document.prefix(30).contains(word) ? 1 : 0), idf)
            let opening = document.prefix(15).contains(word) ? 2 : document.prefix(30).contains(word) ? 1.5 : 0
            score += opening * mean / Double(words.count)
        }
        if words.count == 2 {
            let pairs = zip(document, document.dropFirst()).filter { $0 == (words[0], words[1]) }.count
            score += 0.1 * part(Double(pairs), idf[0] + idf[1])
        }
        return score
    }

    @Test("scores are BM25's", arguments: [["comet"], ["wind"], ["comet", "wind"], ["sea", "comet"]])
    func formula(words: [String]) throws {
        let folder = try TemporaryFolder()
        let archive = try folder.archive()
        _ = try archive.store(Self.texts.enumerated().map { Sample.article("a\($0)", text: $1) })
        var question = SearchQuestion()
        question.expression = .words(words.map { .word($0) })
        question.match = .any
        let hits = try archive.search(question).items
        #expect(!hits.isEmpty)
        for hit in hits {
            let expected = score(hit.item.content.text, words)
            #expect(abs((hit.score ?? 0) - expected) < 1e-9, "\(hit.item.content.text)")
        }
    }

    @Test(
        "beside words that tell more a function word counts a quarter, alone or as a name it counts whole",
        arguments: [("over", 0.25, true), ("OVER", 1, true), ("over", 1, false)]
    )
    func functionWord(word: String, share: Double, isBesideAnother: Bool) throws {
        let folder = try TemporaryFolder()
        let archive = try folder.archive()
        _ = try archive.store(Self.texts.enumerated().map { Sample.article("a\($0)", text: $1) })
        var question = SearchQuestion()
        question.expression = .words([.word(word)] + (isBesideAnother ? [.word("zebra")] : []))
        question.match = .any
        let hit = try #require(try archive.search(question).items.first)
        let text = hit.item.content.text
        #expect(text == "calm sea and comet over wind")
        #expect(abs((hit.score ?? 0) - share * score(text, ["over"])) < 1e-9)
    }

    @Test("later pages keep to the statistics of the first, however the archive has changed")
    func frozen() throws {
        let folder = try TemporaryFolder()
        let archive = try folder.archive()
        _ = try archive.store(Self.texts.enumerated().map { Sample.article("a\($0)", text: $1) })
        var question = SearchQuestion()
        question.expression = .words([.word("comet"), .word("wind")])
        question.match = .any
        let whole = try archive.search(question).items
        question.limit = 2
        question.cursor = try archive.search(question).next
        // Now "comet" is everywhere, and texts are long.
        let long = String(repeating: "comet calm ", count: 50)
        _ = try archive.store((0..<40).map { Sample.article("new\($0)", text: long) })
        question.limit = 50
        let rest = try archive.search(question).items
        #expect(rest.map(\.item.id) == whole.dropFirst(2).map(\.item.id))
        #expect(rest.map(\.score) == whole.dropFirst(2).map(\.score))
    }
}
