import Foundation
import Testing

@testable import SequenceModel

/// A lattice with random scores, and what all its labellings score.
struct SmallLattice {
    let scheme = LabelScheme(kinds: 2)
    var lattice = Lattice()
    var transitions: TransitionTable
    let count: Int

    init(seed: UInt64, count: Int) {
        var random = RandomNumbers(seed: seed)
        self.count = count
        transitions = TransitionTable(scheme: scheme, situations: 2)
        for row in transitions.rows.indices {
            for label in 0..<scheme.count { transitions.set(label, row: row, to: Self.score(&random)) }
        }
        for position in 0..<count {
            var emission = SIMD8<Float>()
            for label in 0..<scheme.count { emission[label] = Self.score(&random) }
            lattice.append(emission, situation: UInt8(position % 2))
        }
    }

    /// Every labelling that the scheme allows, with its score.
    var all: [(labels: [UInt8], score: Float)] {
        var paths: [(labels: [UInt8], score: Float)] = [([], 0)]
        for position in 0..<count {
            paths = paths.flatMap { path in
                (0..<scheme.count).compactMap { next in
                    let before = path.labels.last.map(Int.init)
                    guard scheme.allows(next, after: before) else { return nil }
                    let step = transitions.score(of: next, after: before, in: position % 2)
                    return (path.labels + [UInt8(next)], path.score + step + lattice.emissions[position][next])
                }
            }
        }
        return paths
    }

    private static func score(_ random: inout RandomNumbers) -> Float {
        Float(random.next() % 4_000) / 1_000 - 2
    }
}

@Suite("Lattices")
struct LatticeTests {
    @Test("the best labelling is the best of all", arguments: 1...24)
    func viterbi(seed: UInt64) throws {
        var small = SmallLattice(seed: seed, count: 1 + Int(seed) % 6)
        let best = try #require(small.all.max { $0.score < $1.score })
        let found = small.lattice.best(small.transitions)
        #expect(found.labels == best.labels)
        #expect(abs(found.score - best.score) < 1e-3)
    }

    @Test("a bias counts at every position", arguments: 1...6)
    func bias(seed: UInt64) throws {
        var small = SmallLattice(seed: seed, count: 5)
        let biased = small.lattice.best(small.transitions, bias: SIMD8(0, 50, 0, 0, 0, 0, 0, 0))
        #expect(biased.labels == [1, 1, 1, 1, 1])
    }

    @Test("the sum over all labellings is the sum over all labellings", arguments: 1...12)
    func total(seed: UInt64) {
        var small = SmallLattice(seed: seed, count: 1 + Int(seed) % 5)
        let sum = small.all.reduce(0) { $0 + exp(Double($1.score)) }
        let total = small.lattice.findMarginals(Lattice.Factors(small.transitions))
        #expect(abs(Double(total.total) - log(sum)) < 1e-3)
    }

    @Test("likelihoods are shares of all labellings", arguments: 1...12)
    func marginals(seed: UInt64) {
        var small = SmallLattice(seed: seed, count: 1 + Int(seed) % 5)
        let all = small.all
        let sum = all.reduce(0) { $0 + exp(Double($1.score)) }
        small.lattice.findMarginals(Lattice.Factors(small.transitions))
        for position in 0..<small.count {
            for label in 0..<small.scheme.count {
                let share = all.filter { $0.labels[position] == label }.reduce(0) { $0 + exp(Double($1.score)) } / sum
                #expect(abs(Double(small.lattice.marginals[position][label]) - share) < 1e-3)
            }
        }
    }

    @Test("likelihoods stay finite and add up to 1 under scores far apart")
    func extremes() {
        var lattice = Lattice()
        for position in 0..<2_000 {
            var emission = SIMD8<Float>(repeating: 0)
            emission[position % 5] = position.isMultiple(of: 3) ? 500 : -500
            lattice.append(emission, situation: 0)
        }
        let table = TransitionTable(scheme: LabelScheme(kinds: 2), situations: 1)
        let total = lattice.findMarginals(Lattice.Factors(table))
        #expect(total.total.isFinite)
        #expect(lattice.marginals.allSatisfy { abs($0.sum() - 1) < 1e-2 })
    }

    @Test("an empty lattice has an empty labelling")
    func empty() {
        var lattice = Lattice()
        let table = TransitionTable(scheme: LabelScheme(kinds: 1), situations: 1)
        #expect(lattice.best(table).labels.isEmpty)
        #expect(lattice.findMarginals(Lattice.Factors(table)) == (0, 1))
    }

    @Test("memory of a longer sequence leaves no trace in a shorter one")
    func reuse() {
        var long = SmallLattice(seed: 3, count: 6)
        let short = SmallLattice(seed: 4, count: 3)
        var fresh = short.lattice
        _ = long.lattice.best(long.transitions)
        long.lattice.removeAll()
        for position in 0..<3 { long.lattice.append(short.lattice.emissions[position], situation: UInt8(position % 2)) }
        #expect(long.lattice.best(short.transitions).labels == fresh.best(short.transitions).labels)
        long.lattice.findMarginals(Lattice.Factors(short.transitions))
        fresh.findMarginals(Lattice.Factors(short.transitions))
        #expect(long.lattice.marginals == fresh.marginals)
    }
}
