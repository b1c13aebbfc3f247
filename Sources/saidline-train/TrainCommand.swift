import ArgumentParser

/// The command line of the trainer.
@main
struct TrainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "saidline-train",
        abstract: "Train and measure the model that finds who said what.",
        subcommands: [Train.self, Evaluate.self]
    )
}
