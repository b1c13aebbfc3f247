import QuoteExtraction
import SequenceModel

/// All parts of a trained model.
struct LearntParts: Sendable {
    let tagger: TaggerParameters
    let stageOne: ChainParameters
    let stageTwo: ChainParameters
    let confidence: LogisticModel
    let statements: FeatureOdds

    /// The model as a file.
    var file: ModelFile {
        var file = ModelFile()
        file.add(QuoteModel.Section.tagger, tagger)
        file.add(QuoteModel.Section.stageOne, stageOne)
        file.add(QuoteModel.Section.stageTwo, stageTwo)
        file.add(QuoteModel.Section.confidence, confidence)
        file.add(QuoteModel.Section.statements, statements)
        return file
    }
}
