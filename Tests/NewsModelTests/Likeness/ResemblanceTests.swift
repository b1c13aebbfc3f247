import NewsModel
import Testing

@Suite struct ResemblanceTests {
    /// A text of `count` words; words from `changed` on are others.
    private func text(_ count: Int, changed: Int = .max, name: String = "word") -> ComparableText {
        ComparableText((0..<count).map { $0 >= changed ? "other\($0)" : "\(name)\($0)" }.joined(separator: " "))
    }

    private func resemblance(_ left: ComparableText, _ right: ComparableText) -> Double {
        TextShingles(left).resemblance(to: TextShingles(right))
    }

    private func sharedBands(_ left: ComparableText, _ right: ComparableText) -> Int {
        let numbers = [left, right].map { Set(ResemblanceBands.numbers(of: TextShingles($0))) }
        return numbers[0].intersection(numbers[1]).count
    }

    @Test("resemblance is the share of common runs of five words")
    func jaccard() {
        #expect(resemblance(text(104), text(104)) == 1)
        #expect(resemblance(text(104), text(104, name: "thing")) == 0)
        // 50 of 100 runs are in both, 150 in either.
        #expect(resemblance(text(104), text(104, changed: 54)) == 1.0 / 3)
        #expect(resemblance(text(3), text(3)) == 1)
        #expect(resemblance(text(0), text(0)) == 0)
        #expect(resemblance(text(0), text(9)) == 0)
    }

    @Test("it is the same from both sides", arguments: [10, 30, 60, 90])
    func symmetric(changed: Int) {
        let (left, right) = (text(100), text(80, changed: changed))
        #expect(resemblance(left, right) == resemblance(right, left))
    }

    @Test("copies share all numbers, near ones some, strangers none")
    func bands() {
        #expect(sharedBands(text(300), text(300)) == ResemblanceBands.numbers(of: TextShingles(text(300))).count)
        #expect(sharedBands(text(300), text(300, changed: 240)) > 1)
        #expect(sharedBands(text(300), text(300, name: "thing")) == 0)
        #expect(sharedBands(text(4), text(4)) > 0)
    }

    @Test("of texts that resemble one another by a half, nine in ten share a number")
    func recall() {
        let found = (0..<100).filter { number in
            let name = "n\(number)x"
            return sharedBands(text(304, name: name), text(304, changed: 204, name: name)) > 0
        }
        // 200 of 400 runs are in both.
        #expect(resemblance(text(304), text(304, changed: 204)) == 0.5)
        #expect(found.count >= 85, "\(found.count)")
    }

    @Test("numbers have at most twenty bits and ascend; a text without words has none")
    func numbers() {
        let numbers = ResemblanceBands.numbers(of: TextShingles(text(300)))
        #expect(numbers.count == 10)
        #expect(numbers.allSatisfy { $0 < 1 << 20 })
        #expect(numbers == numbers.sorted())
        #expect(ResemblanceBands.numbers(of: TextShingles(text(0))).isEmpty)
    }

    @Test(
        "the relation goes by the resemblance",
        arguments: [(1, ArticleRelation.copy), (0.8, .copy), (0.79, .edited), (0.5, .edited), (0.49, nil), (0, nil)]
    )
    func relations(resemblance: Double, relation: ArticleRelation?) {
        #expect(ArticleRelation(resemblance: resemblance) == relation)
    }
}
