import ArgumentParser
import Glibc
import NewsAPI
import NewsModel
import NewsReading
import QuoteExtraction

/// `saidline extract FILE…`: the quotes of texts that are not stored.
struct ExtractCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "List the quotes of a file without storing anything.",
        discussion: "On a terminal a list for people; elsewhere, or with --json, one quote as JSON a line."
    )

    @OptionGroup var common: CommonOptions

    @Flag(help: "Write JSON lines even on a terminal.")
    var json = false

    @Option(help: "What the input holds, where names do not tell: text or json.")
    var format: InputFormat?

    @Argument(help: "Files, folders with all below them, globs, or - for standard input.")
    var paths: [String]

    func run() throws {
        let configuration = try common.configuration()
        let extractor = configuration.extractor(tell: Terminal.complain)
        let files = try InputFiles(paths, endings: InputFormat.endings)
        var isClean = true
        for path in files.paths {
            let file = ArticleFile(path: path, format: format, articleBytes: configuration.articleBytes)
            try file.forEachItem { item, _ in
                switch item.read() {
                case .success(let draft): show(draft, extractor.quotes(in: draft.content.text))
                case .failure(let rejection):
                    isClean = false
                    Terminal.complain("\(path), line \(rejection.line): \(rejection.message)")
                }
            }
        }
        if !isClean { throw ExitCode(1) }
    }

    private func show(_ draft: ArticleDraft, _ quotes: [ExtractedQuote]) {
        guard Terminal.isInteractive, !json else {
            for quote in Quote.unstored(quotes, of: draft.content) {
                Terminal.write(bytes: JSONLine.line(unstored: quote), to: STDOUT_FILENO)
            }
            return
        }
        let listing = QuoteListing(of: draft.content.text, coloured: Terminal.showsColour)
        for (index, quote) in quotes.enumerated() { Terminal.say(listing.lines(of: quote, number: index + 1)) }
    }
}
