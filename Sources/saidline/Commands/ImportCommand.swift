import ArgumentParser
import NewsAPI

/// `saidline import PATH…`: articles from files into the archive.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Read articles into the archive.",
        discussion: """
            Takes crawl text (.txt), one article as JSON (.json) and one article a line (.ndjson, .jsonl), each also \
            packed (.gz). What is turned away is listed with file, line and reason; then the exit code is 1. Importing \
            the same articles again changes nothing.
            """
    )

    @OptionGroup var common: CommonOptions

    @Option(help: "What the input holds, where names do not tell: text, json or ndjson.")
    var format: InputFormat?

    @Argument(help: "Files, folders with all below them, globs, or - for standard input.")
    var paths: [String]

    func run() throws {
        let report = try ImportRun(common.configuration()).run(paths, format: format)
        if !report.isClean { throw ExitCode(1) }
    }
}
