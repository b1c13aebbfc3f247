import ArchiveStore
import ArgumentParser
import FoundationEssentials
import NewsModel

/// Makes misquotations of recorded quotes and measures how many of them `/quotes/verify` traces back, and how fast.
struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Misquote recorded quotes and measure how many are found again.",
        discussion: """
            Each line of the file needs "id", "text" and "attributions": [{"content": [[start, end], …]}] in code \
            points. All content is recorded in a new archive; then some quotes of 7 to 60 words are asked for in \
            several wrong wordings. Right is the quote itself, one that contains it or one that it contains.
            """
    )

    @Argument(help: "A file of JSON Lines.")
    var file: String

    @Option(help: "Another such file, whose quotes nobody recorded.")
    var others: String?

    @Option(help: "How many quotes are misquoted.")
    var quotes = 200

    @Option(help: "Where the choice of quotes and faults begins.")
    var seed: UInt64 = 1

    func validate() throws {
        guard quotes > 0 else { throw ValidationError("Misquote at least one quote.") }
    }

    func run() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "saidline-verify-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let articles = try VerifyCorpus.articles(at: file)
        let archive = try ArticleArchive(path: folder.appending(path: "archive.sqlite").path)
        defer { archive.close() }
        let start = VerifyClock.now()
        for batch in stride(from: 0, to: articles.count, by: 200) {
            let prepared = articles[batch..<min(batch + 200, articles.count)].map(\.prepared)
            _ = try archive.storeEach(prepared)
        }
        let counts = try archive.counts()
        print("recorded \(counts.quotes) quotes of \(counts.articles) articles in \(VerifyClock.now() - start) ms CPU")
        var trial = VerifyTrial(archive: archive, seed: seed)
        try trial.misquote(articles, count: quotes)
        if let others { try trial.ask(unrecorded: try VerifyCorpus.articles(at: others), count: quotes) }
    }
}
