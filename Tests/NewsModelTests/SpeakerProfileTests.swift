import NewsModel
import Testing

@Suite("Months of a profile")
struct SpeakerProfileTests {
    @Test("the months between the first and the last are there, empty or not, in order")
    func filled() {
        let months = SpeakerProfile.Month.filled([2_019 * 12 + 10: 3, 2_020 * 12 + 1: 1])
        let starts = ["2019-11-01", "2019-12-01", "2020-01-01", "2020-02-01"]
        #expect(months.map(\.start.description) == starts)
        #expect(months.map(\.count) == [3, 0, 0, 1])
    }

    @Test("no month is no list, and one is one")
    func few() {
        #expect(SpeakerProfile.Month.filled([:]).isEmpty)
        #expect(SpeakerProfile.Month.filled([0: 2]).map(\.start.description) == ["0000-01-01"])
    }
}
