import NewsModel
import Testing

@Suite struct WordPairsTests {
    private static let said = "The old mill above Ketterby will grind flour again before the second harvest comes in"

    private func shared(_ asked: String, _ recorded: String = Self.said) -> Int {
        Set(WordPairs.asked(ComparableText(asked))).intersection(WordPairs.recorded(ComparableText(recorded))).count
    }

    @Test(
        "a misquotation shares pairs with what was said",
        arguments: [
            Self.said, "the OLD mills above Ketterby would grind flour", "mill at Ketterby grinds the flour again",
            "second harvest", "Ketterby will be grinding the flour",
        ]
    )
    func found(asked: String) {
        #expect(shared(asked) > 0)
    }

    @Test("another statement shares none", arguments: ["The council meets on Monday in the new town hall", "the will"])
    func unfound(asked: String) {
        #expect(shared(asked) == 0)
    }

    @Test("short quotes are found by what little there is of them")
    func short() {
        #expect(shared("not us", "Not us.") > 0)
        #expect(shared("He said: rubbish", "Rubbish!") > 0)
        #expect(shared("That is who we really are", "That is who we are") > 0)
        #expect(WordPairs.recorded(ComparableText("—")).isEmpty)
        #expect(WordPairs.asked(ComparableText("")).isEmpty)
    }

    @Test("numbers have at most eighteen bits, each stands once, the recorded ones ascend")
    func numbers() {
        let recorded = WordPairs.recorded(ComparableText(Self.said + " " + Self.said))
        #expect(recorded == Set(recorded).sorted())
        #expect(recorded.allSatisfy { $0 < 1 << 18 })
        let asked = WordPairs.asked(ComparableText(Self.said + " " + Self.said))
        #expect(Set(asked).count == asked.count)
    }

    @Test("the record is the same in every run: it stands in files")
    func stable() {
        #expect(WordPairs.recorded(ComparableText("Grind flour again")) == [26_491, 59_468, 196_342])
    }
}
