import ArgumentParser
import FoundationEssentials
import QuoteExtraction

/// Measures the engine.
struct Evaluate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Measure who-said-what on annotated articles.",
        discussion: "Prints F1 by kind of quote, for all attributions and for those of speech only."
    )

    @Option(help: "Annotated articles; \"-\" is standard input; may be given again.")
    var articles: [String]
    @Option(help: "A model; without one the built-in model is measured.")
    var model: String?
    @Flag(help: "Measure the rules alone.")
    var rules = false
    @Option(help: "Leave out quotes with less confidence.")
    var minimum = 0.0
    @Flag(help: "Count the marks around a quote as part of it, as many annotators do.")
    var marks = false
    @Option(help: "Where to write what was found, one JSON object a line.")
    var predictions: String?

    func run() async throws {
        let annotated = try articles.flatMap { try JSONLines.read(AnnotatedArticle.self, from: $0) }
        let bytes = try model.map { Array(try Data(contentsOf: URL(filePath: $0))) }
        let extractor = rules ? QuoteExtractor() : try bytes.map { try .init(modelBytes: $0) } ?? .builtIn()
        let evaluation = Evaluation(of: extractor, on: annotated, minimum: minimum, withMarks: marks)
        print(evaluation.tables)
        print(evaluation.reliability)
        print("\(Int(evaluation.articlesPerSecond)) articles of 4,500 bytes a second")
        guard let predictions else { return }
        try Data(evaluation.predictions.utf8).write(to: URL(filePath: predictions))
    }
}
