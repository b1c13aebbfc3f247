import Testing

@testable import SequenceModel

@Suite("Counting features")
struct FeatureCensusTests {
    private func list(_ features: [UInt32]) -> FeatureList {
        var list = FeatureList()
        for feature in features { list.add(feature) }
        list.endPosition()
        return list
    }

    @Test("a feature is counted every time, up to 255")
    func counts() {
        var census = FeatureCensus()
        census.add(list([1 << 20, 1 << 20, 5 << 20]))
        census.add(list(Array(repeating: 9 << 20, count: 300)))
        #expect(census.count(of: 1 << 20) == 2)
        #expect(census.count(of: 5 << 20) == 1)
        #expect(census.count(of: 9 << 20) == 255)
        #expect(census.count(of: 7 << 20) == 0)
    }

    @Test("features seen too seldom are not learnt")
    func cutoff() {
        let lessons = Lesson.sequences(40)
        let nothing = Lesson.train(Array(lessons.prefix(1)), Lesson.options { $0.leastCount = 200 }).0
        let something = Lesson.train(lessons, Lesson.options { $0.leastCount = 2 }).0
        #expect(nothing.weights.allSatisfy { $0 == 0 })
        #expect(something.weights.contains { $0 != 0 })
    }
}
