import SequenceModel
import Testing

@testable import QuoteExtraction

@Suite("Models as bytes")
struct QuoteModelTests {
    /// A file with the named sections only.
    private func file(_ names: [String]) -> [UInt8] {
        let parts = TinyModel.parts
        var file = ModelFile()
        for name in names {
            switch name {
            case QuoteModel.Section.tagger: file.add(name, parts.tagger)
            case QuoteModel.Section.stageOne: file.add(name, parts.stageOne)
            case QuoteModel.Section.stageTwo: file.add(name, parts.stageTwo)
            case QuoteModel.Section.confidence: file.add(name, parts.confidence)
            default: file.add(name, parts.statements)
            }
        }
        return file.bytes
    }

    private static let names = [
        QuoteModel.Section.tagger, QuoteModel.Section.stageOne, QuoteModel.Section.stageTwo,
        QuoteModel.Section.confidence, QuoteModel.Section.statements,
    ]

    @Test("a model read from bytes finds what the one written found")
    func roundTrip() throws {
        let text = TinyModel.lines.prefix(6).map { MarkedText($0).text }.joined(separator: "\n")
        let read = try QuoteExtractor(modelBytes: TinyModel.bytes)
        let quotes = read.quotes(in: text)
        #expect(quotes == QuoteExtractor(model: TinyModel.model).quotes(in: text))
        #expect(!quotes.isEmpty)
    }

    @Test("the order of the parts does not matter")
    func order() throws {
        #expect(!(try QuoteExtractor(modelBytes: file(Self.names.reversed())).isRulesOnly))
    }

    @Test("a part that is missing is named", arguments: names)
    func missing(name: String) {
        let bytes = file(Self.names.filter { $0 != name })
        #expect(throws: ModelFileError.missing(section: name)) { try QuoteModel(bytes) }
    }

    @Test("bytes of something else are no model", arguments: [[], Array("%PDF-1.7".utf8), Array("SEQMODE".utf8)])
    func foreign(bytes: [UInt8]) {
        #expect(throws: ModelFileError.notAModel) { try QuoteExtractor(modelBytes: bytes) }
    }

    @Test("a model cut anywhere is an error that tells where", arguments: 9..<60)
    func cut(length: Int) {
        #expect(throws: ModelFileError.truncated(offset: length)) {
            try QuoteModel(Array(TinyModel.bytes.prefix(length)))
        }
    }

    @Test("a damaged byte anywhere is an error", arguments: 0..<24)
    func damaged(part: Int) {
        var damaged = TinyModel.bytes
        damaged[damaged.count * part / 24] ^= 0x80
        #expect(throws: ModelFileError.self) { try QuoteModel(damaged) }
    }

    @Test("a tagger of other parts of speech is refused")
    func otherTags() {
        var parts = ModelFile()
        parts.add("tags", TaggerTrainer(labels: 5, bits: 2).parameters())
        parts.add("one ", TinyModel.parts.stageOne)
        parts.add("two ", TinyModel.parts.stageTwo)
        parts.add("sure", TinyModel.parts.confidence)
        #expect(throws: ModelFileError.malformed(section: "tags", offset: 0)) { try QuoteModel(parts.bytes) }
    }

    @Test("stages of other labels are refused, each by its name")
    func otherLabels() {
        let parts = TinyModel.parts
        for (one, two, name) in [(parts.stageTwo, parts.stageTwo, "one "), (parts.stageOne, parts.stageOne, "two ")] {
            var file = ModelFile()
            file.add("tags", parts.tagger)
            file.add("one ", one)
            file.add("two ", two)
            file.add("sure", parts.confidence)
            #expect(throws: ModelFileError.malformed(section: name, offset: 0)) { try QuoteModel(file.bytes) }
        }
    }

    @Test("a model that learnt nothing finds what rules find, or less")
    func ignorant() {
        let trainer = { (shape: (scheme: LabelScheme, situations: Int)) in
            var options = TrainingOptions()
            options.bits = 8
            return ChainTrainer(scheme: shape.scheme, situations: shape.situations, options: options).model()
        }
        let model = QuoteModel(
            TaggerTrainer(labels: PartOfSpeech.guessed, bits: 8).parameters(),
            trainer(LearningText.stageOne),
            trainer(LearningText.stageTwo),
            LogisticModel(weights: [-9]),
            FeatureOdds(weights: [0, 0])
        )
        let text = "\"It is late,\" Ann Hale said. The mayor said the bridge was open."
        let rules = QuoteExtractor().quotes(in: text)
        #expect(QuoteExtractor(model: model).quotes(in: text) == rules)
        #expect(rules.count == 2)
    }
}
