import Foundation
import QuoteExtraction
import SequenceModel
import Testing

@testable import saidline_train

@Suite("Evaluations")
struct EvaluationTests {
    private static let text = "Zoë Hale spoke. “It is late,” Zoë Hale said.\nThe mayor said that bread cost more."

    private static func pair(_ part: String) -> [[Int]] {
        guard let range = text.range(of: part) else { return [] }
        let points = text.unicodeScalars
        let start = points.distance(from: points.startIndex, to: range.lowerBound)
        return [[start, start + part.unicodeScalars.count]]
    }

    private static let article = AnnotatedArticle(
        id: "invented",
        text: text,
        attributions: [
            AnnotatedAttribution(
                source: pair("Zoë Hale said").map { [$0[0], $0[1] - 5] },
                cue: pair("said"),
                content: pair("“It is late,”"),
                kind: "direct",
                speech: true
            ),
            AnnotatedAttribution(
                source: pair("The mayor"),
                cue: pair("said that").map { [$0[0], $0[1] - 5] },
                content: pair("that bread cost more"),
                kind: nil,
                speech: nil
            ),
        ]
    )

    private func evaluation(minimum: Double = 0, withMarks: Bool = false) -> Evaluation {
        Evaluation(of: QuoteExtractor(), on: [Self.article], minimum: minimum, withMarks: withMarks)
    }

    @Test("what the rules find in plain lines is right in every measure")
    func right() {
        let evaluation = evaluation()
        for scores in [evaluation.speech, evaluation.all] {
            #expect(scores[.attributed, .all].f1 == 100)
            #expect(scores[.exact, .all].f1 == 100)
            #expect(scores[.source, .all].recall == 100)
        }
        #expect(evaluation.judged.count == 2)
        #expect(evaluation.judged.allSatisfy { $0.isRight })
        #expect(evaluation.articlesPerSecond > 0)
    }

    @Test("marks count where they are asked for")
    func marks() {
        #expect(evaluation()[partial: .direct].recall < 100)
        #expect(evaluation(withMarks: true)[partial: .direct].recall == 100)
        #expect(evaluation(withMarks: true).all[.exact, .all].f1 == 100)
    }

    @Test("quotes below the least confidence are left out")
    func minimum() {
        #expect(evaluation(minimum: 0.95).judged.count == 1)
        #expect(evaluation(minimum: 1.01).judged.isEmpty)
        #expect(evaluation(minimum: 1.01).all[.attributed, .all] == ScoreSums(annotated: 2))
    }

    @Test("predictions are JSON Lines in code points, and score the same as what they tell of")
    func predictions() throws {
        struct Line: Decodable {
            struct Item: Decodable {
                let content: [[Int]]
                let cue: [[Int]]
                let source: [[Int]]
            }
            let id: String
            let quotes: [Item]
        }
        let lines = evaluation().predictions.split(separator: "\n")
        #expect(lines.count == 1)
        let line = try JSONDecoder().decode(Line.self, from: Data((lines.first ?? "").utf8))
        #expect(line.id == "invented")
        #expect(line.quotes.map(\.content) == [Self.pair("It is late"), Self.pair("that bread cost more")])
        #expect(line.quotes.map(\.cue) == Self.article.attributions.map(\.cue))
        #expect(line.quotes.map(\.source) == Self.article.attributions.map(\.source))
    }

    @Test("tables have a line a measure and a column a kind")
    func tables() {
        let lines = evaluation().tables.split(separator: "\n").map(String.init)
        #expect(lines.count == 14)
        #expect(lines[0] == "| speech: F1 | all | direct | indirect | mixed |")
        #expect(lines[2] == "| attributed | 100.0 | 100.0 | 100.0 | 0.0 |")
        #expect(lines[7] == "| all: F1 | all | direct | indirect | mixed |")
        #expect(lines[13] == "| source accuracy | 100.0 | 100.0 | 100.0 | 0.0 |")
    }

    @Test("confidence is told in bands, an empty one without a share")
    func reliability() {
        let lines = evaluation().reliability.split(separator: "\n").map(String.init)
        #expect(lines.count == 8)
        #expect(lines[2] == "| 0.0–0.5 | 0 | – |")
        let quotes = lines.dropFirst(2).compactMap { Int($0.split(separator: "|")[1].filter { $0 != " " }) }
        #expect(quotes.reduce(0, +) == 2)
    }

    @Test("no articles give no figures and no crash")
    func nothing() {
        let evaluation = Evaluation(of: QuoteExtractor(), on: [])
        #expect(evaluation.predictions.isEmpty)
        #expect(evaluation.all[.partial, .all] == ScoreSums())
        #expect(evaluation.tables.contains("| attributed | 0.0 | 0.0 | 0.0 | 0.0 |"))
    }

    @Test("annotated pairs without sense are left out")
    func senseless() {
        let attribution = AnnotatedAttribution(
            source: [[4, 1]],
            cue: [],
            content: [[0, 3], [5]],
            kind: "x",
            speech: nil
        )
        let scored = attribution.scored(in: ScoredText("Ann said so."))
        #expect(scored.content == [0..<3])
        #expect(scored.source.isEmpty)
        #expect(scored.kind == .indirect)
        #expect(scored.isSpeech)
    }
}

extension Evaluation {
    /// The partial scores of all attributions.
    fileprivate subscript(partial kind: ScoredKind) -> ScoreSums { all[.partial, kind] }
}

@Suite("What a card tells")
struct ModelCardContentTests {
    private func card(_ evaluation: Evaluation?, plan: LearningPlan = LearningPlan()) -> String {
        let articles = InventedCorpus.articles(3)
        return ModelCard(
            origin: "Invented.",
            bytes: 7,
            learnt: articles,
            plan: plan,
            progress: ["first", "second"],
            evaluation: evaluation
        ).text
    }

    @Test("a card without measuring says so")
    func unmeasured() {
        #expect(card(nil).contains("None were measured."))
        #expect(!card(nil).contains("| attributed |"))
    }

    @Test("sections stand in the order readers need them")
    func order() {
        let headings = card(nil).split(separator: "\n").filter { $0.hasPrefix("#") }
        #expect(
            headings == [
                "# Quote model", "## Data", "## Parts", "## Figures", "## Other news", "## Limits", "## Training",
            ]
        )
        #expect(card(nil).contains("first\nsecond"))
    }

    @Test("the plan's figures are told")
    func plan() {
        var options = LearningPlan().stageOne
        options.seed = 4_711
        options.bits = 21
        let text = card(
            nil,
            plan: LearningPlan(tagBits: 9, tagEpochs: 1, stageOne: options, stageTwo: options, folds: 6)
        )
        for part in ["seed 4711", "2^21 rows", "2^9 rows", "(6 folds)", "7 bytes"] { #expect(text.contains(part)) }
    }

    @Test("speech is counted apart from beliefs")
    func speech() {
        let attribution = { (speech: Bool?) in
            AnnotatedAttribution(source: [], cue: [], content: [[0, 1]], kind: nil, speech: speech)
        }
        let article = AnnotatedArticle(id: "a", text: "b", attributions: [true, false, nil].map(attribution))
        let card = ModelCard(
            origin: "",
            bytes: 0,
            learnt: [article],
            plan: LearningPlan(),
            progress: [],
            evaluation: nil
        ).text
        #expect(card.contains("1 articles with 3 attributions, 2 of them"))
    }
}
