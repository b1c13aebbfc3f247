import ArgumentParser

/// Attacks the parsers of Saidline with damaged input and says what was found.
#if !LIBFUZZER
@main
#endif
struct SaidlineFuzz: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "saidline-fuzz",
        abstract: "Attacks every parser with damaged input and compares it with a plain, slow twin.",
        discussion: """
            Without a name all targets run. A failure prints the input and how the readings differ; put the input \
            among the seeds of its target when the bug is mended. `Config/fuzz.sh` does the same guided by libFuzzer.
            """
    )

    @Argument(help: "Targets: \(FuzzTarget.all.map(\.name).joined(separator: ", ")).")
    var targets: [String] = []

    @Option(help: "Damaged inputs for each target.")
    var runs = 100_000

    @Option(help: "Where the random choices begin; another seed makes other inputs.")
    var seed: UInt64 = 1

    func validate() throws {
        for name in targets where !FuzzTarget.all.contains(where: { $0.name == name }) {
            throw ValidationError("\(name) is no target.")
        }
    }

    func run() throws {
        var isClean = true
        for target in FuzzTarget.all where targets.isEmpty || targets.contains(target.name) {
            var run = FuzzRun(target, seed: seed)
            run.run(runs)
            let reached = run.outcomes.sorted { $0.value > $1.value }.map { "\($0.key) \($0.value)" }
            print("\(target.name): \(reached.joined(separator: ", "))")
            guard let failure = run.failure else { continue }
            isClean = false
            print("  FAILED on \(failure.input.literal)\n  \(failure.difference)")
        }
        if !isClean { throw ExitCode.failure }
    }
}
