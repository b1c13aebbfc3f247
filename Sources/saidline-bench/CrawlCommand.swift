import ArgumentParser
import FoundationEssentials
import NewsModel
import NewsReading

/// Measures how well files of the crawl format are read.
struct CrawlCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "crawl",
        abstract: "Read crawl text files and compare them with their key."
    )

    @Argument(help: "A folder with text files and key.jsonl.")
    var folder: String

    @Flag(help: "Print every field that was read otherwise.")
    var verbose = false

    func run() throws {
        var score = CrawlKeyScore()
        for key in try CrawlKey.load(folder + "/key.jsonl") {
            let bytes = try [UInt8](Data(contentsOf: URL(filePath: folder + "/" + key.file)))
            let article = try NewsReader.article(fromCrawlText: bytes)
            score.add(article.content, key, printed: String(decoding: bytes, as: UTF8.self))
        }
        if verbose {
            for mistake in score.mistakes {
                print("\(mistake.file) \(mistake.field): \(mistake.found) instead of \(mistake.expected)")
            }
        }
        print(score.table)
    }
}
