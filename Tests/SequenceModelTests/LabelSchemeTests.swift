import SequenceModel
import Testing

@Suite("Labels of spans")
struct LabelSchemeTests {
    private let scheme = LabelScheme(kinds: 2)

    @Test("an inside follows only its own beginning or inside")
    func steps() {
        #expect(scheme.allows(2, after: 1))
        #expect(scheme.allows(2, after: 2))
        #expect(!scheme.allows(2, after: 0))
        #expect(!scheme.allows(2, after: 3))
        #expect(!scheme.allows(2, after: nil))
        #expect(!scheme.allows(4, after: 1))
    }

    @Test("outside and beginnings follow anything", arguments: [0, 1, 3], [nil, 0, 1, 2, 3, 4] as [Int?])
    func free(next: Int, before: Int?) {
        #expect(scheme.allows(next, after: before))
    }

    @Test("labels beyond the last are no labels")
    func bounds() {
        #expect(scheme.count == 5)
        #expect(!scheme.allows(5, after: 0))
        #expect(!scheme.allows(0, after: 5))
    }

    @Test("spans become labels and labels spans again")
    func roundTrip() {
        let labels = scheme.labels(count: 7, spans: [(0, 0..<2), (1, 2..<3), (1, 3..<6)])
        #expect(labels == [1, 2, 3, 3, 4, 4, 0])
        let spans = LabelScheme.spans(of: labels)
        #expect(spans.map(\.kind) == [0, 1, 1])
        #expect(spans.map(\.range) == [0..<2, 2..<3, 3..<6])
    }

    @Test("a span cut by a later one goes on as a span of its own")
    func overlap() {
        #expect(scheme.labels(count: 6, spans: [(1, 0..<6), (0, 2..<4)]) == [3, 4, 1, 2, 3, 4])
    }

    @Test("spans that reach beyond the sequence are cut")
    func clamped() {
        #expect(scheme.labels(count: 3, spans: [(0, 1..<9)]) == [0, 1, 2])
        #expect(scheme.labels(count: 2, spans: [(0, 5..<9)]) == [0, 0])
    }

    @Test("an inside without a beginning still makes a span")
    func orphan() {
        #expect(LabelScheme.spans(of: [0, 2, 2, 4]).map(\.range) == [1..<3, 3..<4])
    }
}
