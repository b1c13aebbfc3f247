import Foundation
import Testing

@testable import SequenceModel

@Suite("How features spread")
struct HashingDistributionTests {
    /// How far counts are from even (chi squared, by the degrees of freedom: 1 for random ones).
    private func unevenness(_ features: some Sequence<UInt32>, bits: UInt32) -> Double {
        var rows = [Double](repeating: 0, count: 1 << Int(bits))
        var total = 0.0
        for feature in features {
            rows[Int(feature >> (32 - bits))] += 1
            total += 1
        }
        let expected = total / Double(rows.count)
        let sum = rows.reduce(0) { $0 + ($1 - expected) * ($1 - expected) / expected }
        return sum / Double(rows.count - 1)
    }

    @Test("neighbouring numbers under any template spread evenly", arguments: [1, 7, 57, 101, 157] as [UInt32])
    func numbers(template: UInt32) {
        let features = (0..<4_000).map { FeatureHash.of(template, UInt32($0)) }
        #expect((0.7...1.4).contains(unevenness(features, bits: 8)))
    }

    @Test("pairs of small numbers spread evenly, as those of tags are")
    func pairs() {
        let features = (0..<4_096).map { FeatureHash.of(13, UInt32($0) >> 6, UInt32($0) & 63) }
        #expect((0.7...1.4).contains(unevenness(features, bits: 8)))
        #expect(Set(features).count > 4_090)
    }

    @Test("so do three small numbers, and numbers that differ in their upper bits only")
    func triples() {
        let small = (0..<4_096).map { number in
            FeatureHash.of(19, UInt32(number) >> 8, UInt32(number) >> 4 & 15, UInt32(number) & 15)
        }
        #expect((0.7...1.4).contains(unevenness(small, bits: 8)))
        let upper = (0..<4_096).map { FeatureHash.of(4, UInt32($0) << 20) }
        #expect((0.7...1.4).contains(unevenness(upper, bits: 8)))
    }

    @Test("words that differ in a letter have different hashes")
    func words() {
        let letters = Array("abcdefghijklmnopqrstuvwxyz".utf8)
        var hashes = Set<UInt32>()
        for first in letters {
            for last in letters { hashes.insert(FeatureHash.of(bytes: [first, letters[0], last])) }
        }
        #expect(hashes.count == letters.count * letters.count)
    }

    @Test("one bit of a value changes about half of the feature's bits")
    func avalanche() {
        var changed = 0
        for value in 0..<200 {
            for bit in 0..<32 {
                let other = UInt32(value) ^ 1 << UInt32(bit)
                changed += (FeatureHash.of(3, UInt32(value)) ^ FeatureHash.of(3, other)).nonzeroBitCount
            }
        }
        let mean = Double(changed) / (200 * 32)
        #expect((13...19).contains(mean))
    }
}

@Suite("Required spans in random lattices")
struct RequiredSpanLatticeTests {
    @Test("the second pass with a fixed content finds the best source beside it", arguments: 1...16)
    func fixed(seed: UInt64) throws {
        let small = SmallLattice(seed: seed, count: 5)
        let memory = RequiredSpan(0, in: small.transitions)
        var lattice = Lattice()
        // Position 2 is content for sure.
        let emissions = small.lattice.emissions.enumerated().map { position, emission in
            position == 2 ? emission + SIMD8(-500, -500, -500, 0, -500, 0, 0, 0) : emission
        }
        for position in 0..<5 { lattice.append(memory.expand(emissions[position]), situation: UInt8(position % 2)) }
        let candidates = small.all.filter { $0.labels[2] == 3 && $0.labels.contains(1) }
        let best = try #require(candidates.max { $0.score < $1.score })
        let found = lattice.best(memory.transitions, end: memory.endScores)
        #expect(memory.labels(of: found.labels) == best.labels)
        #expect(abs(found.score - best.score) < 1e-3)
    }

    @Test("a chain of one kind can be required to have that", arguments: 1...8)
    func oneKind(seed: UInt64) {
        var random = RandomNumbers(seed: seed)
        let table = TransitionTable(scheme: LabelScheme(kinds: 1), situations: 1)
        let memory = RequiredSpan(0, in: table)
        var lattice = Lattice()
        for _ in 0..<7 {
            lattice.append(memory.expand(SIMD8(Float(random.next() % 9), 0, 0, 0, 0, 0, 0, 0)), situation: 0)
        }
        let labels = memory.labels(of: lattice.best(memory.transitions, end: memory.endScores).labels)
        #expect(LabelScheme.spans(of: labels).count >= 1)
        let share = lattice.findMarginals(memory.factors, end: memory.endFactors).share
        #expect(share > 0 && share < 1)
    }

    @Test("chances with and without the span add up", arguments: 1...10, [0, 1])
    func complement(seed: UInt64, kind: Int) {
        let small = SmallLattice(seed: seed, count: 6)
        let memory = RequiredSpan(kind, in: small.transitions)
        var lattice = Lattice()
        for position in 0..<6 {
            lattice.append(memory.expand(small.lattice.emissions[position]), situation: UInt8(position % 2))
        }
        let with = lattice.findMarginals(memory.factors, end: memory.endFactors).share
        let without = lattice.findMarginals(memory.factors, end: SIMD8(repeating: 1) - memory.endFactors).share
        #expect(abs(with + without - 1) < 1e-3)
    }

    @Test("expanding and folding are of the same labels")
    func folding() {
        let memory = RequiredSpan(1, in: TransitionTable(scheme: LabelScheme(kinds: 2), situations: 1))
        let expanded = memory.expand(SIMD8(10, 11, 12, 13, 14, 0, 0, 0))
        let labels = memory.labels(of: Array(0..<8))
        #expect(labels.indices.allSatisfy { expanded[$0] == Float(10 + labels[$0]) })
        let folded = memory.fold(SIMD8(repeating: 1))
        #expect(folded == SIMD8(2, 2, 2, 1, 1, 0, 0, 0))
    }
}
