import NewsModel
import SequenceModel
import Testing

@testable import QuoteExtraction

@Suite("The model beside the rules")
struct ModelAttributorTests {
    /// A model that is as sure of everything as `odds` tell.
    private func model(odds: Float) -> QuoteModel {
        var parts = TinyModel.parts
        parts.confidence = LogisticModel(weights: [odds])
        return parts.model
    }

    private func joined(_ text: String, odds: Float = 6) -> [(rule: Rule, content: [String])] {
        let document = Document(text: text, lexicon: .builtIn)
        let rules = Attributor.attributions(in: document)
        return ModelAttributor(model: model(odds: odds)).attributions(in: document, beside: rules).map {
            ($0.rule, $0.content.map(document.text))
        }
    }

    private static let report = "The mayor said that boats were welcome."
    private static let transcript = "HALE: The bridge was open.\nVELDE: Boats were welcome.\nHALE: Nobody had read it."

    @Test("where both find something, the model's is taken")
    func both() {
        let found = joined(Self.report)
        #expect(found.map(\.rule) == [.model])
        #expect(found.map(\.content) == [["boats were welcome"]])
    }

    @Test("what the model doubts is left to the rules")
    func doubtful() {
        #expect(joined(Self.report, odds: -1).map(\.rule) == [.that])
        #expect(joined(Self.report, odds: -0.15).map(\.rule) == [.model])
    }

    @Test("where the model is silent, lines of transcripts are the rules'")
    func transcripts() {
        let found = joined(Self.transcript, odds: -6)
        #expect(found.map(\.rule) == [.transcript, .transcript, .transcript])
    }

    @Test("attributions of both stand in the order of the text")
    func order() {
        let text = Self.transcript + "\n" + Self.report + "\n\"Boats were welcome,\" Ann Hale said."
        let document = Document(text: text, lexicon: .builtIn)
        let rules = Attributor.attributions(in: document)
        let found = ModelAttributor(model: model(odds: 6)).attributions(in: document, beside: rules)
        let starts = found.compactMap { $0.content.first?.lowerBound }
        #expect(starts == starts.sorted())
        #expect(Set(found.map(\.rule)).isSuperset(of: [.model]))
        #expect(found.count >= 4)
    }

    @Test("rules of little precision do not speak beside the model")
    func weak() {
        let document = Document(text: Self.report, lexicon: .builtIn)
        for rule in Rule.allCases where rule != .model {
            let attribution = Attribution(source: nil, cue: 2..<3, content: [4..<7], rule: rule)
            let joined = ModelAttributor(model: model(odds: -6)).attributions(in: document, beside: [attribution])
            let isLine = rule == .transcript || rule == .signature || rule == .block
            #expect(joined.isEmpty == (!isLine && Confidence.precision(of: rule) < 0.7), "\(rule)")
        }
    }

    @Test("sources become noun phrases whose core names somebody")
    func sources() throws {
        let document = Document(text: "Ann Hale said that boats were welcome.", lexicon: .builtIn)
        let found = ModelAttributor(model: model(odds: 6)).attributions(in: document, beside: [])
        let source = try #require(found.first?.source)
        #expect(document.text(of: source.range) == "Ann Hale")
        #expect(document.text(of: source.core) == "Ann Hale")
    }
}

@Suite("Confidence of the model")
struct ModelConfidenceTests {
    private func quotes(_ odds: Float) -> [ExtractedQuote] {
        var parts = TinyModel.parts
        parts.confidence = LogisticModel(weights: [odds])
        return QuoteExtractor(model: parts.model).quotes(in: "The mayor blorted that boats were welcome.")
    }

    @Test("it is the model's own, to two decimals", arguments: [(Float(0), 0.5), (1, 0.73), (2, 0.88), (6, 1)])
    func own(odds: Float, confidence: Double) {
        #expect(quotes(odds).map(\.confidence) == [confidence])
    }

    @Test("less than 45 of 100 is not worth an answer", arguments: [(Float(-0.19), true), (-0.21, false), (-5, false)])
    func least(odds: Float, isFound: Bool) {
        #expect(quotes(odds).isEmpty == !isFound)
    }

    @Test("of a document's attributions those below a minimum are left out")
    func minimum() {
        let document = Document(text: "She said that boats were welcome.", lexicon: .builtIn)
        let attribution = ModelAttribution(model: TinyModel.model)
        let all = attribution.attributions(in: document)
        #expect(all.count == 1)
        #expect(all.allSatisfy { $0.confidence > 0.5 && $0.confidence <= 1 })
        #expect(attribution.attributions(in: document, minimum: 1.01).isEmpty)
    }

    @Test("where a rule found it, the rule's precision counts, less for a weak source")
    func rules() {
        let document = Document(text: "Then it said so.", lexicon: .builtIn)
        let source = NounPhrase(range: 1..<2, core: 1..<2)
        let named = Attribution(source: source, cue: 2..<3, content: [3..<4], rule: .that)
        #expect(Confidence.of(named, in: document) == 0.81)
        var judged = named
        judged.confidence = 0.4321
        #expect(Confidence.of(judged, in: document) == 0.43)
    }
}
