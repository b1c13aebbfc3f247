import ArchiveStore
import NewsModel
import Testing

/// Whatever a search finds is marked, though most words of a text are not looked at twice.
@Suite struct LikelyWordsTests {
    private static let endings = [
        "", "s", "es", "ed", "ing", "y", "ies", "ied", "ation", "ations", "ator", "ate", "ational", "ization", "izer",
        "ize", "ical", "icate", "ful", "fulness", "ness", "ible", "ibility", "ably", "bly", "ously", "ousness", "ive",
        "ivity", "alism", "ality", "ement", "ment", "ent", "ency", "ance", "er", "eli", "ee", "eed", "logy", "ll",
    ]

    /// Made-up words of which many share a stem.
    private static let words = ["trem", "vasp", "klob", "hill", "orat", "siz", "conf", "y", "be"].flatMap { start in
        endings.map { start + $0 }
    }

    @Test("a word is marked in every article that a search for it finds", arguments: [false, true])
    func found(isBeginning: Bool) throws {
        let folder = try TemporaryFolder()
        let archive = try folder.archive()
        _ = try archive.store(Self.words.map { Sample.article($0, text: "Xx (\($0.uppercased())) “\($0)”—zz.") })
        for word in Self.words {
            var question = SearchQuestion()
            question.expression = isBeginning ? .prefix(word) : .word(word)
            (question.match, question.limit) = (.all, 200)
            let hits = try archive.search(question).items
            #expect(hits.contains { $0.item.id == word } || isBeginning)
            for hit in hits {
                let marks = hit.passages.flatMap(\.matches).map(\.count)
                #expect(marks == [hit.item.id.utf8.count, hit.item.id.utf8.count], "\(word) in \(hit.item.id)")
            }
        }
    }

    @Test(
        "phrases are marked whatever signs stand between their words",
        arguments: [
            ("old pier", "old pier"), ("old — ¿ … pier", "old — ¿ … pier"), ("old—pier", "old—pier"),
            ("The (OLD) “piers” close", "OLD) “piers"),
            ("old ··· ··· ··· ··· ··· pier.", "old ··· ··· ··· ··· ··· pier"),
        ]
    )
    func phrases(text: String, marked: String) throws {
        let folder = try TemporaryFolder()
        let archive = try folder.archive()
        let filling = String(repeating: " and a long way over the quiet water", count: 20)
        _ = try archive.store([Sample.article("a", text: text + "." + filling)])
        var question = SearchQuestion()
        question.expression = .phrase(["old", "pier"])
        let passage = try #require(try archive.search(question).items.first?.passages.first)
        let match = try #require(passage.matches.first)
        #expect(String(decoding: Array(passage.text.utf8)[match], as: UTF8.self) == marked)
    }
}
