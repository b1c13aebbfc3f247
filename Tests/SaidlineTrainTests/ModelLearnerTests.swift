import QuoteExtraction
import SequenceModel
import Testing

@testable import saidline_train

@Suite("Learning a model")
struct ModelLearnerTests {
    private static func learn(_ count: Int, epochs: Int = 1, seed: UInt64 = 1) async -> [UInt8] {
        var options = TrainingOptions()
        options.bits = 11
        options.epochs = epochs
        options.rate = 0.15
        options.leastCount = 1
        options.seed = seed
        let plan = LearningPlan(tagBits: 8, tagEpochs: 1, stageOne: options, stageTwo: options, folds: 2)
        let articles = InventedCorpus.articles(count).map { LearningArticle($0, layers: nil) }
        var learner = ModelLearner(articles, held: [], plan: plan, report: { _ in })
        return await learner.learn().file.bytes
    }

    @Test("who says what in an invented corpus is learnt, and found in articles not seen")
    func learns() async throws {
        let extractor = try QuoteExtractor(modelBytes: await Self.learn(6, epochs: 4))
        let unseen = Array(InventedCorpus.articles(13).suffix(4))
        let evaluation = Evaluation(of: extractor, on: unseen)
        #expect(evaluation.speech[.attributed, .all].f1 > 95)
        #expect(evaluation.speech[.exact, .all].f1 > 95)
        #expect(!extractor.isRulesOnly)
    }

    @Test("the same articles and seed give the same bytes, another seed others")
    func reproducible() async {
        let first = await Self.learn(2)
        #expect(await Self.learn(2) == first)
        #expect(await Self.learn(2, seed: 2) != first)
    }

    @Test("a model of other labels is refused")
    func foreign() async throws {
        let bytes = await Self.learn(2)
        // The sections of both stages exchanged: sound chains, but of the wrong kinds.
        let names = [Array("one ".utf8), Array("two ".utf8)]
        let places = names.map { name in bytes.indices.first { bytes[$0...].starts(with: name) } }
        let first = try #require(places[0])
        let second = try #require(places[1])
        var exchanged = bytes
        for offset in 0..<4 { exchanged.swapAt(first + offset, second + offset) }
        #expect(throws: ModelFileError.malformed(section: "one ", offset: 0)) {
            try QuoteExtractor(modelBytes: exchanged)
        }
    }
}

@Suite("Model cards")
struct ModelCardTests {
    @Test("a card tells origin, sizes, figures and limits")
    func card() {
        let articles = InventedCorpus.articles(4)
        let card = ModelCard(
            origin: "Invented.",
            bytes: 1_234,
            learnt: articles,
            plan: LearningPlan(),
            progress: ["one line"],
            evaluation: Evaluation(of: QuoteExtractor(), on: articles)
        ).text
        let parts = ["Invented.", "1234 bytes", "4 articles", "| attributed |", "| 0.9–1.0 |", "## Limits", "one line"]
        for part in parts {
            #expect(card.contains(part))
        }
        #expect(!card.contains("Velde"))
    }
}
