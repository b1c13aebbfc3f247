import NewsModel
import Testing

@Suite("Runs of five words")
struct ShinglesTests {
    private func shingles(_ text: String) -> TextShingles { TextShingles(ComparableText(text)) }

    /// The resemblance by its definition: sets of runs of five words.
    private func plain(_ left: [String], _ right: [String]) -> Double {
        func runs(_ words: [String]) -> Set<[String]> {
            guard words.count > 5 else { return words.isEmpty ? [] : [words] }
            return Set((0...words.count - 5).map { Array(words[$0..<$0 + 5]) })
        }
        let (one, two) = (runs(left), runs(right))
        let all = one.union(two).count
        return all == 0 ? 0 : Double(one.intersection(two).count) / Double(all)
    }

    @Test("any two texts resemble one another as sets of runs do", arguments: 1...20)
    func reference(seed: Int) {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
        func roll(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % count
        }
        let left = (0..<roll(60)).map { _ in ["mill", "dam", "ferry"][roll(3)] }
        var right = left
        for _ in 0..<roll(4) where !right.isEmpty { right[roll(right.count)] = "tram" }
        right.removeFirst(min(right.count, roll(5)))
        let found = shingles(left.joined(separator: " ")).resemblance(to: shingles(right.joined(separator: " ")))
        #expect(abs(found - plain(left, right)) < 1e-12)
    }

    @Test(
        "short texts are one run, and marks and capitals make no other",
        arguments: [
            ("Rubbish", "rubbish!", 1), ("the old mill", "THE OLD, mill", 1), ("old mill", "mill old", 0),
            ("a b c d e", "a b c d", 0), ("a b c d e f", "a b c d e", 0.5), ("a b c d e f", "b c d e f", 0.5),
            ("— …", "— …", 0), ("a a a a a a a a", "a a a a a", 1), ("a b c d e f g", "a b c d e x g", 0.2),
        ]
    )
    func short(left: String, right: String, resemblance: Double) {
        #expect(shingles(left).resemblance(to: shingles(right)) == resemblance)
        #expect(shingles(right).resemblance(to: shingles(left)) == resemblance)
    }

    @Test("the numbers of a text do not change with its marks, its capitals or a run that is repeated")
    func bands() {
        let text = "The council of Ketterby voted to mend the old dam before the winter comes"
        let numbers = ResemblanceBands.numbers(of: shingles(text))
        #expect(ResemblanceBands.numbers(of: shingles("“\(text.uppercased())!”")) == numbers)
        #expect(ResemblanceBands.numbers(of: shingles(text + " at last")) != numbers)
        let once = ResemblanceBands.numbers(of: shingles("a b c d e a b c d e a b c d e"))
        #expect(ResemblanceBands.numbers(of: shingles("a b c d e a b c d e a b c d e a b c d e")) == once)
        #expect(Set(numbers).count == numbers.count)
    }

    @Test("even a text of a single word has its numbers")
    func single() {
        let numbers = ResemblanceBands.numbers(of: shingles("Rubbish"))
        #expect((1...20).contains(numbers.count))
        #expect(ResemblanceBands.numbers(of: shingles("rubbish!")) == numbers)
        #expect(ResemblanceBands.numbers(of: shingles("Nonsense")) != numbers)
    }

    @Test(
        "a relation has the name that answers give it",
        arguments: [(ArticleRelation.copy, "copy"), (.edited, "edited"), (.related, "related")]
    )
    func names(relation: ArticleRelation, name: String) {
        #expect(relation.rawValue == name)
        #expect(ArticleRelation(rawValue: name) == relation)
    }
}
