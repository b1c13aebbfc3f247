import Foundation
import Testing

@testable import SequenceModel

@Suite("Chains that must have a span")
struct RequiredSpanTests {
    /// The same sequence with states that remember whether a span of `kind` has begun.
    private func remembering(_ small: SmallLattice, _ kind: Int) -> (memory: RequiredSpan, lattice: Lattice) {
        let memory = RequiredSpan(kind, in: small.transitions)
        var lattice = Lattice()
        for position in 0..<small.count {
            lattice.append(memory.expand(small.lattice.emissions[position]), situation: UInt8(position % 2))
        }
        return (memory, lattice)
    }

    private func has(_ kind: Int, _ labels: [UInt8]) -> Bool {
        labels.contains(LabelScheme.beginning(of: kind))
    }

    @Test("the best labelling is the best of those with the span", arguments: 1...12, [0, 1])
    func best(seed: UInt64, kind: Int) throws {
        let small = SmallLattice(seed: seed, count: 1 + Int(seed) % 5)
        var (memory, lattice) = remembering(small, kind)
        let best = try #require(small.all.filter { has(kind, $0.labels) }.max { $0.score < $1.score })
        let found = lattice.best(memory.transitions, end: memory.endScores)
        #expect(memory.labels(of: found.labels) == best.labels)
        #expect(abs(found.score - best.score) < 1e-3)
    }

    @Test("the share is how likely any span is", arguments: 1...12, [0, 1])
    func share(seed: UInt64, kind: Int) {
        let small = SmallLattice(seed: seed, count: 1 + Int(seed) % 5)
        var (memory, lattice) = remembering(small, kind)
        let all = small.all.reduce(0) { $0 + exp(Double($1.score)) }
        let some = small.all.filter { has(kind, $0.labels) }.reduce(0) { $0 + exp(Double($1.score)) }
        let found = lattice.findMarginals(memory.factors, end: memory.endFactors)
        #expect(abs(Double(found.share) - some / all) < 1e-3)
        #expect(abs(Double(found.total) - log(all)) < 1e-3)
    }

    @Test("likelihoods are shares of the labellings with the span", arguments: 1...6, [0, 1])
    func marginals(seed: UInt64, kind: Int) {
        let small = SmallLattice(seed: seed, count: 4)
        var (memory, lattice) = remembering(small, kind)
        let some = small.all.filter { has(kind, $0.labels) }
        let sum = some.reduce(0) { $0 + exp(Double($1.score)) }
        lattice.findMarginals(memory.factors, end: memory.endFactors)
        for position in 0..<small.count {
            let folded = memory.fold(lattice.marginals[position])
            for label in 0..<small.scheme.count {
                let share = some.filter { $0.labels[position] == label }.reduce(0) { $0 + exp(Double($1.score)) } / sum
                #expect(abs(Double(folded[label]) - share) < 1e-3)
            }
        }
    }

    @Test("a labelling without the span is kept out however likely it is")
    func forced() {
        var lattice = Lattice()
        let memory = RequiredSpan(1, in: TransitionTable(scheme: LabelScheme(kinds: 2), situations: 1))
        let emission = SIMD8<Float>(50, 0, 0, 0, 0, 0, 0, 0)
        for _ in 0..<3 { lattice.append(memory.expand(emission), situation: 0) }
        let labels = memory.labels(of: lattice.best(memory.transitions, end: memory.endScores).labels)
        #expect(labels.count { $0 == 3 } == 1)
        #expect(labels.count { $0 == 0 } == 2)
    }
}
