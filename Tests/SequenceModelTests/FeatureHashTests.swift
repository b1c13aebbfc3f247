import SequenceModel
import Testing

@Suite("Feature hashing")
struct FeatureHashTests {
    @Test("the same values give the same feature, whenever and wherever")
    func stable() {
        #expect(FeatureHash.of(1, 2) == FeatureHash.of(1, 2))
        // Fixed for good: a stored model is useless once this changes.
        #expect(FeatureHash.of(1, 2) == 3_485_867_295)
        #expect(FeatureHash.of(1, 2, 3) == 3_516_582_154)
    }

    @Test("templates, values and their order all matter")
    func distinct() {
        let features: Set<UInt32> = [
            FeatureHash.of(1, 2), FeatureHash.of(2, 1), FeatureHash.of(1, 2, 0), FeatureHash.of(1, 0, 2),
            FeatureHash.of(1, 2, 3), FeatureHash.of(1, 3, 2), FeatureHash.of(1, 2, 3, 0), FeatureHash.of(1, 2, 0, 3),
        ]
        #expect(features.count == 8)
    }

    @Test("features spread over the rows of a small table, and so do the upper bits that choose them")
    func spread() {
        var rows = [Int](repeating: 0, count: 256)
        for value in 0..<25_600 { rows[Int(FeatureHash.of(7, UInt32(value)) >> 24)] += 1 }
        #expect(rows.allSatisfy { (50...160).contains($0) })
    }

    @Test("bytes are hashed one by one")
    func bytes() {
        #expect(FeatureHash.of(bytes: "said".utf8) == FeatureHash.of(bytes: Array("said".utf8)))
        #expect(FeatureHash.of(bytes: "said".utf8) != FeatureHash.of(bytes: "dais".utf8))
    }
}

@Suite("Feature lists")
struct FeatureListTests {
    @Test("positions keep their own features, none included")
    func positions() {
        var list = FeatureList()
        list.add(5)
        list.add(6)
        list.endPosition()
        list.endPosition()
        list.add(7)
        list.endPosition()
        #expect(list.count == 3)
        #expect(Array(list[0]) == [5, 6])
        #expect(list[1].isEmpty)
        #expect(Array(list[2]) == [7])
        list.removeAll()
        #expect(list.count == 0)
    }
}
