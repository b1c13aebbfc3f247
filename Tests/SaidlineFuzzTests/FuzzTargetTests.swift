import Glibc
import Testing

@testable import saidline_fuzz

extension FuzzTarget: CustomTestStringConvertible {
    package var testDescription: String { name }
}

/// How many damaged inputs each target gets: a few each time, as many as `FUZZ_RUNS` says where somebody has the time.
private let runs = getenv("FUZZ_RUNS").flatMap { Int(String(cString: $0)) } ?? 3_000

@Suite("Every parser beside its plain twin")
struct FuzzTargetTests {
    @Test("seeds and damaged inputs are read alike, whole and cut", arguments: FuzzTarget.all)
    func agreement(target: FuzzTarget) {
        var run = FuzzRun(target, seed: 7)
        run.run(runs / target.weight)
        #expect(run.failure == nil, "\(run.failure?.input.literal ?? ""): \(run.failure?.difference ?? "")")
    }

    @Test(
        "damaged inputs reach every outcome, so that each of them is compared",
        arguments: [
            ("head", ["accepted", "incomplete", "400", "413", "414", "417", "431", "501", "505"]),
            ("chunks", ["whole", "unfinished", "400", "413", "431"]),
            ("target", ["path", "asterisk", "400", "501", "no target"]),
            ("query", ["whole", "with faults", "no text"]),
            ("accept-encoding", ["gzip", "identity", "onlyGzip", "neither"]),
            ("range", ["part", "unsatisfiable", "whole"]),
            ("date", ["date", "no date"]),
            ("etag", ["names 0", "names 2", "names 3", "names 5"]),
            ("json", ["value", "refused"]),
            ("search", ["found", "nothing found", "nothing to look for", "no text", "a feed"]),
        ] as [(String, [String])]
    )
    func outcomes(name: String, outcomes: [String]) throws {
        let target = try #require(FuzzTarget.all.first { $0.name == name })
        var run = FuzzRun(target, seed: 3)
        run.run(6_000 / (target.weight + 1))
        #expect(Set(outcomes).isSubset(of: run.outcomes.keys), "\(run.outcomes)")
    }

    @Test("every target has a case above, and a name of its own")
    func names() {
        let names = FuzzTarget.all.map(\.name)
        #expect(Set(names).count == names.count)
        #expect(names.count == 10)
    }

    @Test("a check depends on its input alone", arguments: FuzzTarget.all)
    func repeatable(target: FuzzTarget) {
        var mutator = Mutator(target, seed: 5)
        for _ in 0..<200 / target.weight {
            let input = mutator.next()
            #expect(target.check(input) == target.check(input))
        }
    }
}
