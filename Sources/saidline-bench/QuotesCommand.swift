import ArgumentParser
import FoundationEssentials
import Glibc
import QuoteExtraction

/// Runs the quote extractor over a corpus: measures its rate and writes what it found for a scorer.
struct QuotesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "quotes",
        abstract: "Extract quotes from articles in JSON Lines and measure the rate.",
        discussion: """
            Each line needs "id" and "text". The rate counts CPU time of the extraction alone, on one core. \
            Offsets in the output are Unicode code points.
            """
    )

    @Argument(help: "A file of JSON Lines, or - for standard input.")
    var file: String

    @Option(help: "Where to write the quotes, one line per article.")
    var output: String?

    @Option(help: "A trained model instead of the built-in one.")
    var model: String?

    @Flag(help: "Use the rules alone.")
    var rules = false

    @Flag(help: "Let content spans include the quotation marks around them, as annotated corpora do.")
    var withMarks = false

    func run() throws {
        let articles = try QuoteCorpus.articles(at: file)
        let extractor = try extractor()
        let start = clock()
        let quotes = articles.map { extractor.quotes(in: $0.text) }
        let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
        report(articles, found: quotes.reduce(0) { $0 + $1.count }, seconds: max(seconds, 1e-9))
        guard let output else { return }
        var lines = Data()
        for (article, quotes) in zip(articles, quotes) {
            lines += try QuotePrediction(article: article, quotes: quotes, withMarks: withMarks).line()
        }
        try lines.write(to: URL(filePath: output))
    }

    private func extractor() throws -> QuoteExtractor {
        if rules { return QuoteExtractor() }
        guard let model else { return try .builtIn() }
        return try QuoteExtractor(modelBytes: Array(Data(contentsOf: URL(filePath: model))))
    }

    private func report(_ articles: [QuoteCorpus.Article], found: Int, seconds: Double) {
        let words = articles.reduce(0) { $0 + $1.wordCount }
        print("articles    \(articles.count)")
        print("words       \(words)")
        print("quotes      \(found)")
        print("CPU seconds \((seconds * 1000).rounded() / 1000)")
        print("articles/s  \(Int(Double(articles.count) / seconds))")
        print("words/s     \(Int(Double(words) / seconds))")
    }
}
