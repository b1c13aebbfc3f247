import NewsModel
import Testing

@Suite struct ComparableTextTests {
    private func hashes(_ text: String) -> [UInt64] { ComparableText(text).words.map(\.hash) }

    @Test(
        "case, diacritics, quotation marks, apostrophes and dashes make no difference",
        arguments: [
            ("The mill is safe", "the MILL is safe"), ("“The mill” is ‘safe’.", "The mill is safe"),
            ("Don’t re-elect Şahin Əliyev!", "dont re elect sahin aliyev"), ("a – b — c", "a b c"),
            ("Strasse", "Straße"), ("so\u{AD}lid", "solid"), ("caf\u{65}\u{301}", "café"), ("  x\n\ny\t", "x y"),
        ]
    )
    func same(left: String, right: String) {
        #expect(hashes(left) == hashes(right))
        #expect(ComparableText(left).hasSameWords(as: ComparableText(right)))
    }

    @Test(
        "other words, another order, one word more or none are not the same",
        arguments: ["the mill was safe", "mill the is safe", "the mill is safe now", "the mill is", ""]
    )
    func different(other: String) {
        #expect(!ComparableText("the mill is safe").hasSameWords(as: ComparableText(other)))
    }

    @Test("signs alone are no words", arguments: ["", " ", "—", "“…”", "'’'", "$ % §"])
    func none(text: String) {
        #expect(ComparableText(text).words.isEmpty)
    }

    @Test("every letter of a script without spaces is a word")
    func ideographs() {
        #expect(ComparableText("水位上昇, said 王 Li").words.count == 7)
        #expect(hashes("水位") == hashes("水 位"))
    }

    @Test("forms of one word begin alike, numbers only where they are the same")
    func beginnings() {
        let words = ComparableText("elected electing elbow 1234567 1234568").words
        #expect(words[0].beginning == words[1].beginning)
        #expect(words[0].beginning != words[2].beginning)
        #expect(words[3].beginning != words[4].beginning)
    }

    @Test("function words weigh less than any other, long words more than short ones")
    func weights() {
        let words = ComparableText("The harbour of Ox doesn’t").words
        #expect(words.map(\.isFunctionWord) == [true, false, true, false, true])
        #expect(words[1].weight > words[3].weight)
        #expect(words[3].weight > words[0].weight)
    }

    @Test("no more words are read than asked for", arguments: [0, 1, 3, 4, 9])
    func limit(count: Int) {
        #expect(ComparableText("one, two three four", limit: count).words.count == min(4, count))
    }

    @Test(
        "words are printed with the marks that touch them",
        arguments: [
            (0..<2, "“The mill,"), (1..<2, "mill,"), (2..<4, "she re-"), (4..<6, "opened”, (then)"), (3..<4, "re-"),
            (0..<6, "“The mill, she re-opened”, (then)"), (2..<2, ""),
        ]
    )
    func printed(part: Range<Int>, text: String) {
        #expect(ComparableText("“The mill, she re-opened”, (then)").printed(part) == text)
    }
}
