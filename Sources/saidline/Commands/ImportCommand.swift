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

            With --reextract nothing is read: the quotes of stored articles that an older version of the program found \
            are found anew. Broken off, it goes on where it was when it is started again.
            """
    )

    @OptionGroup var common: CommonOptions

    @Option(help: "What the input holds, where names do not tell: text, json or ndjson.")
    var format: InputFormat?

    @Flag(help: "Find the quotes of stored articles anew where an older version found them.")
    var reextract = false

    @Flag(help: "With --reextract: of every article, whichever version found them.")
    var all = false

    @Argument(help: "Files, folders with all below them, globs, or - for standard input.")
    var paths: [String] = []

    func validate() throws {
        if all, !reextract { throw ValidationError("--all stands only beside --reextract.") }
        if reextract, !paths.isEmpty { throw ValidationError("--reextract reads no files; leave the paths out.") }
        if !reextract, paths.isEmpty { throw ValidationError("Name the files to import, or - for standard input.") }
    }

    func run() throws {
        let configuration = try common.configuration()
        guard !reextract else { return try ReextractRun(configuration, all: all).run() }
        let report = try ImportRun(configuration).run(paths, format: format)
        if !report.isClean { throw ExitCode(1) }
    }
}
