import ArgumentParser

/// Measures Saidline: how right and how fast, on data that the caller brings.
@main
struct Bench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "saidline-bench",
        abstract: "Measures how right and how fast Saidline is.",
        subcommands: [
            CrawlCommand.self, QuotesCommand.self, HTTPCommand.self, SearchCommand.self, VerifyCommand.self,
            LoadCommand.self,
        ]
    )
}
