import CAllocations
import Testing

@Suite("Counting what memory is asked for", .enabled(if: callocations_count() >= 0))
struct AllocationsTests {
    /// The least that one of many runs asks for: other tests ask at the same time, but not in every moment.
    private func least(_ run: () -> Int) -> Int64 {
        var (least, sum) = (Int64.max, 0)
        for _ in 0..<2_000 {
            let before = callocations_count()
            sum &+= run()
            least = min(least, callocations_count() - before)
        }
        return sum == .min ? -1 : least
    }

    @Test("an array is asked for once, and arithmetic never")
    func counting() {
        var number = 7
        let arithmetic = least {
            number = (number &* 31 &+ 5) & 0xFFFF
            return number
        }
        #expect(arithmetic == 0)
        let arrays = least {
            number = (number &* 31 &+ 5) & 0xFF
            return [UInt8](repeating: 1, count: 100 + number).count
        }
        #expect(arrays >= 1 && arrays < 10)
    }

    @Test("the count only grows")
    func growing() {
        let before = callocations_count()
        let text = String(repeating: "x", count: 1_000 + Int(before & 1))
        #expect(callocations_count() > before && text.count >= 1_000)
    }
}
