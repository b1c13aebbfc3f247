import NewsModel
import Testing

@Suite struct WordAlignmentTests {
    private func similarity(_ asked: String, _ recorded: String) -> Double {
        WordAlignment(asked: ComparableText(asked), recorded: ComparableText(recorded)).similarity
    }

    private func diff(_ asked: String, _ recorded: String) -> String {
        let (asked, recorded) = (ComparableText(asked), ComparableText(recorded))
        let signs: [TextChange.Operation: String] = [.equal: "=", .delete: "-", .insert: "+"]
        return WordAlignment(asked: asked, recorded: recorded).changes(from: asked, to: recorded)
            .map { (signs[$0.operation] ?? "?") + $0.text }.joined(separator: " | ")
    }

    private static let said = "The old mill above Ketterby will grind flour again before the second harvest"

    @Test("only the same words are fully similar")
    func whole() {
        #expect(similarity("the OLD mill…", "“The old mill”") == 1)
        #expect(similarity(Self.said, Self.said + " is in") < 1)
        #expect(similarity("", "") == 0)
        #expect(similarity("", Self.said) == 0)
        #expect(similarity(Self.said, "") == 0)
    }

    @Test(
        "what is left of a quote keeps it close",
        arguments: [
            "The old mill above Ketterby will grind flour again", "above Ketterby will grind flour again before",
            "Old mill Ketterby grind flour before second harvest",
            "The old mill above Ketterby will bake bread again before the second harvest",
            "mill The old above will Ketterby grind flour again before second the harvest",
            "will grind flour again before the second harvest the old mill above Ketterby",
        ]
    )
    func close(asked: String) {
        let found = similarity(asked, Self.said)
        #expect(found >= 0.6, "\(found)")
        #expect(found < 1)
    }

    @Test(
        "another statement is not, even with the same function words or one name",
        arguments: [
            "The new road to Ashwick will cost the council more than before",
            "The people of Ketterby will have the last word before the vote", "again again again again",
        ]
    )
    func far(asked: String) {
        let found = similarity(asked, Self.said)
        #expect(found < 0.45, "\(found)")
    }

    @Test(
        "a misspelt word or another form of it counts nearly as the word itself, but is shown as different",
        arguments: ["Keterby", "Kettterby", "Ketetrby"]
    )
    func misspelt(word: String) {
        let asked = Self.said.replacing("Ketterby", with: word)
        let other = Self.said.replacing("Ketterby", with: "Ashwick")
        #expect(similarity(asked, Self.said) > similarity(other, Self.said))
        #expect(similarity(asked, Self.said) < 1)
        #expect(diff(asked, Self.said).contains("-\(word) | +Ketterby"))
    }

    @Test("the fewer words are changed, the more similar it stays")
    func monotone() {
        var words = Self.said.split(separator: " ").map(String.init)
        var last = 1.0
        for index in words.indices {
            words[index] = "zebra\(index)"
            let found = similarity(words.joined(separator: " "), Self.said)
            #expect(found < last)
            last = found
        }
        #expect(last == 0)
    }

    @Test(
        "the difference leads from the text asked for to the recorded one",
        arguments: [
            ("The mill is safe", "The mill is safe.", "=The mill is safe."),
            ("The mill was safe", "“The mill is safe”", "=“The mill | -was | +is | =safe”"),
            ("The mill is quite safe", "The mill is safe", "=The mill is | -quite | =safe"),
            ("mill is safe", "The mill is safe, now", "+The | =mill is safe, | +now"),
            ("Nothing", "The mill", "-Nothing | +The mill"), ("", "The mill", "+The mill"), ("Oh, yes", "", "-Oh, yes"),
        ]
    )
    func differences(asked: String, recorded: String, expected: String) {
        #expect(diff(asked, recorded) == expected)
    }

    @Test("equal and inserted words make up the recorded text, equal and deleted ones the other", arguments: 1...40)
    func complete(seed: Int) {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
        func text() -> ComparableText {
            let words = ["mill", "the", "flour", "river", "of", "dam"]
            let count = Int(state >> 60)
            return ComparableText(
                (0..<count).map { _ in
                    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                    return words[Int(state >> 33) % words.count]
                }.joined(separator: " ")
            )
        }
        state = state &* 6_364_136_223_846_793_005 &+ 1
        let (asked, recorded) = (text(), text())
        let alignment = WordAlignment(asked: asked, recorded: recorded)
        let changes = alignment.changes(from: asked, to: recorded)
        func side(_ kept: TextChange.Operation) -> [UInt64] {
            let parts = changes.filter { $0.operation == .equal || $0.operation == kept }.map(\.text)
            return ComparableText(parts.joined(separator: " ")).words.map(\.hash)
        }
        #expect(side(.insert) == recorded.words.map(\.hash))
        #expect(side(.delete) == asked.words.map(\.hash))
        #expect(zip(alignment.pairs, alignment.pairs.dropFirst()).allSatisfy { $0.asked < $1.asked })
        #expect((0...1).contains(alignment.similarity))
    }

    @Test(
        "the verdict goes by the similarity",
        arguments: [
            (1, Verdict.exact), (0.999, .close), (0.6, .close), (0.599, .partial), (0.45, .partial), (0.449, .none),
            (0, .none),
        ]
    )
    func verdicts(similarity: Double, verdict: Verdict) {
        #expect(Verdict(similarity: similarity) == verdict)
    }
}
