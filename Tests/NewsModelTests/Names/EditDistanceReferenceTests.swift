import NewsModel
import Testing

@Suite("Edit distance by hand")
struct EditDistanceReferenceTests {
    /// The distance by its definition, the slow way.
    private func plain(_ left: ArraySlice<Int>, _ right: ArraySlice<Int>) -> Int {
        guard let one = left.last, let two = right.last else { return left.count + right.count }
        let (shortLeft, shortRight) = (left.dropLast(), right.dropLast())
        var best = min(plain(shortLeft, right), plain(left, shortRight)) + 1
        best = min(best, plain(shortLeft, shortRight) + (one == two ? 0 : 1))
        if shortLeft.last == two, shortRight.last == one {
            best = min(best, plain(shortLeft.dropLast(), shortRight.dropLast()) + 1)
        }
        return best
    }

    @Test("any two words are as far apart as their definition says", arguments: 1...6)
    func reference(seed: Int) {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
        func roll(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % count
        }
        for _ in 0..<30 {
            let left = (0..<roll(6)).map { _ in roll(3) }
            let right = (0..<roll(6)).map { _ in roll(3) }
            let expected = plain(left[...], right[...])
            for limit in 0...6 {
                let found = EditDistance.distance(left, right, limit: limit)
                #expect(found == (expected <= limit ? expected : nil), "\(left) \(right)")
            }
        }
    }

    @Test("a slip of any kind at any place is one apart", arguments: 0..<8)
    func slips(place: Int) {
        let word = Array("ketterby")
        var (changed, omitted, inserted) = (word, word, word)
        changed[place] = "x"
        omitted.remove(at: place)
        inserted.insert("x", at: place)
        for slip in [changed, omitted, inserted] {
            #expect(EditDistance.distance(word, slip, limit: 1) == 1)
            #expect(EditDistance.distance(slip, word, limit: 0) == nil)
        }
    }

    @Test("longer words are never spared more")
    func tolerances() {
        let slips = (0...40).map { EditDistance.tolerance(forLength: $0) }
        #expect(slips == slips.sorted())
        #expect(slips.first == 0)
        #expect(slips.last == 2)
    }
}
