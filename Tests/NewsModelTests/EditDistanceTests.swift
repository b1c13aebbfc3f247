import NewsModel
import Testing

@Suite("Edit distance")
struct EditDistanceTests {
    @Test(
        "insertions, omissions, changes and swaps of neighbours count one each",
        arguments: [
            ("solvang", "solvang", 0), ("solvang", "solvag", 1), ("solvang", "solvvang", 1), ("solvang", "salvang", 1),
            ("solvang", "slovang", 1), ("brekke", "berke", 2), ("", "ab", 2), ("ab", "ba", 1), ("abc", "cab", 2),
        ]
    )
    func distance(left: String, right: String, expected: Int) {
        #expect(EditDistance.distance(Array(left), Array(right), limit: 3) == expected)
        #expect(EditDistance.distance(Array(right), Array(left), limit: 3) == expected)
        #expect(EditDistance.distance(Array(left), Array(right), limit: expected - 1) == nil)
    }

    @Test("short words are spared", arguments: [(4, 0), (5, 1), (8, 1), (9, 2)])
    func tolerance(length: Int, slips: Int) {
        #expect(EditDistance.tolerance(forLength: length) == slips)
    }
}
