import SequenceModel

@testable import QuoteExtraction

/// A model that has learnt from three dozen invented lines, and knows next to nothing else.
enum TinyModel {
    private static let people = [
        ("Ann/NNP Hale/NNP", "Ann/NNP Hale/NNP"), ("The/DT mayor/NN", "the/DT mayor/NN"),
        ("Tomas/NNP Velde/NNP", "Tomas/NNP Velde/NNP"), ("She/PRP", "she/PRP"),
        ("A/DT spokeswoman/NN", "a/DT spokeswoman/NN"),
    ]
    private static let claims = [
        ("The/DT bridge/NN", "the/DT bridge/NN", "was/VBD open/JJ"), ("Boats/NNS", "boats/NNS", "were/VBD welcome/JJ"),
        ("Nobody/NN", "nobody/NN", "had/VBD read/VBN it/PRP"),
    ]
    private static let fillers = ["The/DT meeting/NN lasted/VBD hours/NNS +.", "It/PRP rained/VBD all/DT day/NN +."]

    /// "Blorted" is a verb that no word list has.
    static let lines: [String] = (0..<36).map { number in
        let person = people[number % people.count]
        let claim = claims[number / 2 % claims.count]
        let what = "{t \(claim.1) \(claim.2) } +."
        return switch number % 4 {
        case 0: "{t \" +\(claim.0) \(claim.2) +, +\" } {s \(person.1) } {c said/VBD } +."
        case 1: "{s \(person.0) } {c said/VBD } that/IN \(what)"
        case 2: "{s \(person.0) } {c blorted/VBD } that/IN \(what)"
        default: fillers[number / 4 % 2]
        }
    }

    /// The four parts, in the order of the file.
    struct Parts: Sendable {
        var tagger: TaggerParameters
        var stageOne: ChainParameters
        var stageTwo: ChainParameters
        var confidence: LogisticModel
        var statements: FeatureOdds

        var model: QuoteModel { QuoteModel(tagger, stageOne, stageTwo, confidence, statements) }
    }

    /// Learnt once for all tests.
    static let parts: Parts = learn()
    static let model = parts.model
    static let bytes: [UInt8] = {
        var file = ModelFile()
        file.add(QuoteModel.Section.tagger, parts.tagger)
        file.add(QuoteModel.Section.stageOne, parts.stageOne)
        file.add(QuoteModel.Section.stageTwo, parts.stageTwo)
        file.add(QuoteModel.Section.confidence, parts.confidence)
        file.add(QuoteModel.Section.statements, parts.statements)
        return file.bytes
    }()

    /// The text taken apart as the engine does it, tagged by this model.
    static func paragraphs(_ text: String) -> [ParagraphTraits] {
        TraitPipeline.paragraphs(of: Document(text: text, lexicon: .builtIn), tagger: model.tagger)
    }

    private static func learn() -> Parts {
        let marked = MarkedText(lines: lines)
        var text = marked.learning
        let labels = text.tagLabels(marked.tags)
        var trainer = TaggerTrainer(labels: PartOfSpeech.guessed, bits: 10)
        for _ in 0..<4 { _ = text.teach(&trainer, labels: labels) }
        let tagger = trainer.parameters().quantised()
        text.tag(with: tagger)
        let first = (0..<text.count).map { text.stageOneSequence($0) }
        let stageOne = train(first, LearningText.stageOne)
        text.findStageOne(with: stageOne.model())
        let stageTwo = train(text.cues().map { text.stageTwoSequence($0) }, LearningText.stageTwo)
        let judged = text.judgedProposals(stageTwo.model())
        return Parts(
            tagger: tagger,
            stageOne: stageOne,
            stageTwo: stageTwo,
            confidence: LogisticModel.fit(judged.map { ($0.measures, $0.isRight) }, rounds: 60),
            statements: FeatureOdds.fit(judged.map { ($0.clues, true) }, bits: 8).quantised()
        )
    }

    private static func train(
        _ sequences: [LabelledSequence],
        _ shape: (scheme: LabelScheme, situations: Int)
    ) -> ChainParameters {
        var options = TrainingOptions()
        options.bits = 11
        options.epochs = 5
        options.rate = 0.15
        options.dropout = 0
        var trainer = ChainTrainer(scheme: shape.scheme, situations: shape.situations, options: options)
        for _ in 0..<options.epochs { _ = trainer.runEpoch(count: sequences.count) { sequences[$0] } }
        return trainer.model().quantised()
    }
}

extension FeatureList {
    /// The features that one call adds.
    static func of(_ add: (inout FeatureList) -> Void) -> Set<UInt32> {
        var list = FeatureList()
        add(&list)
        return Set(list.features)
    }
}
