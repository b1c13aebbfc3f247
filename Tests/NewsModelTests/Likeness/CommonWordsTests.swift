import NewsModel
import Testing

@Suite("Words that two texts have in common")
struct CommonWordsTests {
    private func alignment(_ asked: String, _ recorded: String) -> WordAlignment {
        WordAlignment(asked: ComparableText(asked), recorded: ComparableText(recorded))
    }

    private func pairs(_ asked: String, _ recorded: String) -> String {
        alignment(asked, recorded).pairs.map { "\($0.asked)=\($0.recorded)" }.joined(separator: " ")
    }

    @Test(
        "the words that answer to each other are found in both texts",
        arguments: [
            ("mill dam", "mill dam", "0=0 1=1"), ("mill", "ferry mill dam", "0=1"), ("ferry mill dam", "mill", "1=0"),
            ("mill dam", "mill ferry dam", "0=0 1=2"), ("mill ferry dam", "mill dam", "0=0 2=1"),
            ("mill", "dam", ""), ("", "dam", ""), ("mill", "", ""), ("", "", ""),
            ("mill mill mill", "mill", "0=0"), ("tram mill ferry dam", "boat mill chapel dam", "1=1 3=3"),
            ("MILL, dam!", "“Mill – dam”", "0=0 1=1"),
        ]
    )
    func places(asked: String, recorded: String, expected: String) {
        #expect(pairs(asked, recorded) == expected)
    }

    @Test("of two orders that exclude one another the one that tells more is kept")
    func heavier() {
        #expect(pairs("grandmother the", "the grandmother") == "0=1")
        #expect(pairs("the grandmother", "grandmother the") == "1=0")
        #expect(pairs("orchard it is", "it is orchard") == "0=2")
    }

    @Test("the common words are as many as a plain table of lengths says, where all weigh the same", arguments: 1...20)
    func reference(seed: Int) {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
        func words() -> [String] {
            (0..<12).map { _ in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return ["mill", "boat", "tram", "roof"][Int(state >> 33) % 4]
            }
        }
        let (left, right) = (words(), words())
        var lengths = [[Int]](repeating: [Int](repeating: 0, count: 13), count: 13)
        for row in 1...12 {
            for column in 1...12 {
                lengths[row][column] =
                    left[row - 1] == right[column - 1]
                    ? lengths[row - 1][column - 1] + 1 : max(lengths[row - 1][column], lengths[row][column - 1])
            }
        }
        let found = alignment(left.joined(separator: " "), right.joined(separator: " ")).pairs
        #expect(found.count == lengths[12][12])
        #expect(found.allSatisfy { left[$0.asked] == right[$0.recorded] })
        #expect(zip(found, found.dropFirst()).allSatisfy { $0.asked < $1.asked && $0.recorded < $1.recorded })
    }

    @Test(
        "what is nearer to what was said is more similar to it",
        arguments: [
            ("two clerks signed for the oil", "two clerks signed for the barrels", "two clerks paid for the barrels"),
            ("two clerks signed for the oil", "two clerk signed for the oil", "two bakers signed for the oil"),
            ("two clerks signed for the oil", "clerks signed the oil", "clerks signed"),
            ("two clerks signed for the oil", "oil the for signed clerks two", "oil and water"),
        ]
    )
    func nearer(said: String, near: String, far: String) {
        let (one, two) = (alignment(near, said).similarity, alignment(far, said).similarity)
        #expect(one > two, "\(one) \(two)")
        #expect(one < 1)
    }

    @Test("words before and after the part that was asked for cost little, words within it more")
    func parts() {
        let asked = "fourteen barrels of lamp oil"
        let around = alignment(asked, "clerks signed for the same fourteen barrels of lamp oil yesterday").similarity
        let within = alignment(asked, "fourteen clerks signed barrels for the same of lamp yesterday oil").similarity
        #expect(around > within)
        #expect(Verdict(similarity: around) == .close)
    }

    @Test("an answer without matches is none, and otherwise goes by the first")
    func verification() {
        let nothing = SearchedExtent(quotes: 0, articles: 0, from: nil, to: nil)
        #expect(Verification(matches: [], searched: nothing).verdict == .none)
        #expect(Verdict.allCases.map(\.rawValue) == ["exact", "close", "partial", "none"])
        #expect(TextChange.Operation.allCases.map(\.rawValue) == ["equal", "delete", "insert"])
        #expect(VerifyQuestion("x").limit == 20)
    }
}
