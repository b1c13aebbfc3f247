import ArgumentParser
import FoundationEssentials
import QuoteExtraction
import SequenceModel

/// Trains a model.
struct Train: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Train the quote model from annotated articles.",
        discussion: """
            Articles are JSON Lines: {"id", "text", "attributions": [{"source", "cue", "content"}]}, each part \
            a list of [start, end] in code points. Layers are JSON Lines, too: \
            {"id", "sentences": [[[start, end, tag]]]} with the tags of the Penn Treebank. \
            The same input gives the same model, byte for byte.
            """
    )

    @Option(help: "Annotated articles to learn from; \"-\" is standard input; may be given again.")
    var articles: [String]
    @Option(help: "Parts of speech of the articles; may be given again.")
    var layers: [String] = []
    @Option(help: "Annotated articles to measure on; may be given again.")
    var held: [String] = []
    @Option(help: "Where to write the model.")
    var output: String
    @Option(help: "Where to write the model card.")
    var card: String?
    @Option(help: "What the articles are, in a sentence for the card.")
    var origin = "Articles annotated with who says what."
    @Option(help: "A Markdown file for the card: what the model does in news of other kinds.")
    var notes: String?
    @OptionGroup var learning: LearningArguments

    func run() async throws {
        let tags = try layers.flatMap { try JSONLines.read(AnnotatedLayers.self, from: $0) }
        let layers = Dictionary(tags.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let annotated = try articles.flatMap { try JSONLines.read(AnnotatedArticle.self, from: $0) }
        let heldOut = try held.flatMap { try JSONLines.read(AnnotatedArticle.self, from: $0) }
        guard annotated.count >= learning.folds else { throw ValidationError("There are too few articles.") }
        let progress = Progress()
        progress.report("\(annotated.count) articles to learn from, \(heldOut.count) to measure on")
        var learner = ModelLearner(
            annotated.map { LearningArticle($0, layers: layers[$0.id]) },
            held: heldOut.map { LearningArticle($0, layers: layers[$0.id]) },
            plan: learning.plan,
            report: { progress.report($0) }
        )
        let bytes = await learner.learn().file.bytes
        try Data(bytes).write(to: URL(filePath: output))
        progress.report("\(output): \(bytes.count) bytes")
        try writeCard(bytes, annotated, heldOut, progress)
    }

    private func writeCard(
        _ bytes: [UInt8],
        _ learnt: [AnnotatedArticle],
        _ held: [AnnotatedArticle],
        _ progress: Progress
    ) throws {
        let extractor = try QuoteExtractor(modelBytes: bytes)
        let evaluation = Evaluation(of: extractor, on: held)
        if !held.isEmpty { print(evaluation.tables) }
        guard let card else { return }
        let modelCard = ModelCard(
            origin: origin,
            bytes: bytes.count,
            learnt: learnt,
            plan: learning.plan,
            progress: progress.lines,
            evaluation: held.isEmpty ? nil : evaluation,
            marked: held.isEmpty ? nil : Evaluation(of: extractor, on: held, withMarks: true),
            notes: try notes.map { String(decoding: try Data(contentsOf: URL(filePath: $0)), as: UTF8.self) }
        )
        try Data(modelCard.text.utf8).write(to: URL(filePath: card))
    }
}
