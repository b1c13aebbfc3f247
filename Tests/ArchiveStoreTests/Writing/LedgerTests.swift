import ArchiveStore
import NewsModel
import Testing

@Suite struct LedgerTests {
    static let names = ["Mira Halvorsen", "MIRA HALVORSEN", "Teo Brandt", "Åsa Öberg", "Asa Oberg"]

    private func article(_ id: String, _ dice: inout Dice) -> PreparedArticle {
        let words = (0...dice.roll(6)).map { _ in dice.pick(["calm", "sea", "wind", "pier"]) }
        let said = (0..<dice.roll(4)).map { _ in
            Sample.Said(words[0], by: dice.roll(4) == 0 ? nil : dice.pick(Self.names))
        }
        let date = dice.pick([nil, "2018", "2019-05-05", "2020"])
        return Sample.article(
            id,
            title: dice.pick([nil, "Calm", "Wind"]),
            text: words.joined(separator: " "),
            published: date,
            said: said,
            extractor: 1 + dice.roll(3)
        )
    }

    @Test("after any row of writes and removals the archive agrees with itself", arguments: 1...6)
    func randomWrites(seed: Int) throws {
        var dice = Dice(seed: seed)
        let folder = try TemporaryFolder()
        let archive = try folder.archive()
        var texts: [String: String] = [:]
        for _ in 0..<60 {
            let id = "a\(dice.roll(12))"
            if dice.roll(4) == 0 {
                #expect(try archive.remove(articleID: id, expecting: nil) == (texts.removeValue(forKey: id) != nil))
            } else {
                let prepared = article(id, &dice)
                _ = try archive.store([prepared])
                texts[id] = prepared.draft.content.text
            }
        }
        #expect(try archive.check() == [])
        #expect(try archive.counts().articles == texts.count)
        for (id, text) in texts { #expect(try archive.article(id: id)?.content.text == text) }
        for word in ["calm", "sea", "wind", "pier"] {
            let expected = texts.filter { $0.value.split(separator: " ").contains { $0 == word } }.map(\.key)
            let titled = try archive.found(.field(.title, .word(word)))
            #expect(Set(try archive.found(.word(word))) == Set(expected).union(titled))
        }
    }

    @Test("the name printed most often is the speaker's, of equals the longest")
    func names() throws {
        let folder = try TemporaryFolder()
        let archive = try folder.archive()
        let say = { (id: String, name: String) in
            Sample.article(id, text: "Calm.", said: [Sample.Said("Calm", by: name)])
        }
        _ = try archive.store([say("a", "TEO BRANDT")])
        #expect(try archive.speaker(id: "teo-brandt")?.speaker.name == "TEO BRANDT")
        _ = try archive.store([say("b", "Teo  Brandt")])
        #expect(try archive.speaker(id: "teo-brandt")?.speaker.name == "Teo  Brandt")
        _ = try archive.store([say("c", "TEO BRANDT")])
        #expect(try archive.speaker(id: "teo-brandt")?.speaker.name == "TEO BRANDT")
        _ = try archive.remove(articleID: "a", expecting: nil)
        _ = try archive.remove(articleID: "c", expecting: nil)
        #expect(try archive.speaker(id: "teo-brandt")?.speaker.name == "Teo  Brandt")
        #expect(try archive.speaker(id: "teo-brandt")?.quotes == 1)
    }
}
