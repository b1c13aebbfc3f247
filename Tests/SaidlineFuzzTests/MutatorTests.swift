import ArgumentParser
import Testing

@testable import saidline_fuzz

@Suite("Damaging inputs")
struct MutatorTests {
    @Test("numbers are those of SplitMix64, so that a seed means the same inputs everywhere")
    func published() {
        var dice = Dice(seed: 1_234_567)
        let expected: [UInt64] = [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423]
        for value in expected { #expect(dice.number(.max) == Int(value >> 1) % .max) }
    }

    @Test("a choice among one or none is no choice, and costs none", arguments: [-1, 0, 1])
    func noChoice(bound: Int) {
        var dice = Dice(seed: 9)
        var other = Dice(seed: 9)
        #expect(dice.number(bound) == 0)
        #expect(dice.number(1_000_000) == other.number(1_000_000))
    }

    @Test("dice that belong to bytes are the same for the same bytes alone")
    func dice() {
        func throwing(_ bytes: [UInt8]) -> [Int] {
            var dice = Dice(for: bytes)
            return (0..<8).map { _ in dice.number(1_000) }
        }
        #expect(throwing([1, 2, 3]) == throwing([1, 2, 3]))
        #expect(throwing([1, 2, 3]) != throwing([3, 2, 1]))
        #expect(throwing([]) != throwing([0]))
    }

    @Test("inputs come in the same order for every target, and are never too long", arguments: FuzzTarget.all)
    func inputs(target: FuzzTarget) {
        var (one, same, other) = (Mutator(target, seed: 6), Mutator(target, seed: 6), Mutator(target, seed: 7))
        var differs = false
        for _ in 0..<200 {
            let input = one.next()
            #expect(input == same.next())
            #expect(input.count <= 5_000)
            if input != other.next() { differs = true }
        }
        #expect(differs)
    }

    @Test("the comparison says what each of two readings was")
    func comparing() {
        #expect(FuzzTarget.Finding.comparing(1, 1, as: "one") == .agreement("one"))
        #expect(FuzzTarget.Finding.comparing(1, 2, as: "one") == .disagreement("the parser reads 1, its twin 2"))
    }

    @Test("a parser that forgets escapes is caught from the seeds of the real one")
    func broken() throws {
        let real = try #require(FuzzTarget.all.first { $0.name == "query" })
        let seeds = real.seeds.map(\.latin1)
        let broken = FuzzTarget("broken", seeds: seeds, words: real.words.map(\.latin1)) { bytes in
            .comparing(bytes.latin1, PlainEscapes.decoded(bytes) ?? bytes.latin1, as: "same")
        }
        var run = FuzzRun(broken, seed: 2)
        run.run(1_000)
        let failure = try #require(run.failure)
        #expect(failure.input.contains(UInt8(ascii: "%")))
    }

    @Test("targets are chosen by name, and a name that is none is refused with one sentence")
    func arguments() throws {
        let command = try SaidlineFuzz.parse(["json", "head", "--runs", "5", "--seed", "3"])
        #expect(command.targets == ["json", "head"] && command.runs == 5 && command.seed == 3)
        do {
            _ = try SaidlineFuzz.parse(["xml"])
            Issue.record("xml is a target")
        } catch {
            #expect(SaidlineFuzz.message(for: error) == "xml is no target.")
            #expect(SaidlineFuzz.exitCode(for: error) == .validationFailure)
        }
        try SaidlineFuzz.parse(["date", "--runs", "20"]).run()
    }
}
