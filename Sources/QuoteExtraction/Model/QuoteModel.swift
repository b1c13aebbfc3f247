public import SequenceModel

/// The trained parts of the engine, ready for use.
public struct QuoteModel: Sendable {
    let tagger: Tagger
    let stageOne: StageOneDecoder
    let stageTwo: StageTwoDecoder
    let confidence: LogisticModel
    let statements: FeatureOdds
    /// A number that tells this model from others; 0 for one that was not read from a file.
    let fingerprint: UInt32

    /// Names of the sections of the file.
    package enum Section {
        package static let tagger = "tags"
        package static let stageOne = "one "
        package static let stageTwo = "two "
        package static let confidence = "sure"
        package static let statements = "said"
    }

    /// The model that is stored in `bytes`.
    public init(_ bytes: [UInt8]) throws(ModelFileError) {
        let file = try ModelFile(bytes)
        let tagger = try file.tagger(Section.tagger)
        let stageOne = try file.chain(Section.stageOne)
        let stageTwo = try file.chain(Section.stageTwo)
        guard tagger.labels == PartOfSpeech.guessed else { throw .malformed(section: Section.tagger, offset: 0) }
        guard stageOne.fits(StageOne.scheme, situations: StageOne.situations) else {
            throw .malformed(section: Section.stageOne, offset: 0)
        }
        guard stageTwo.fits(StageTwo.scheme, situations: StageTwo.situations) else {
            throw .malformed(section: Section.stageTwo, offset: 0)
        }
        let confidence = try file.calibration(Section.confidence)
        self.init(tagger, stageOne, stageTwo, confidence, try file.odds(Section.statements), file.fingerprint)
    }

    /// A model of these parts.
    package init(
        _ tagger: TaggerParameters,
        _ stageOne: ChainParameters,
        _ stageTwo: ChainParameters,
        _ confidence: LogisticModel,
        _ statements: FeatureOdds,
        _ fingerprint: UInt32 = 0
    ) {
        self.tagger = Tagger(tagger.model())
        self.stageOne = StageOneDecoder(stageOne.model())
        self.stageTwo = StageTwoDecoder(stageTwo.model())
        self.confidence = confidence
        self.statements = statements
        self.fingerprint = fingerprint
    }
}

extension ChainParameters {
    /// Whether it was trained for these labels and situations.
    fileprivate func fits(_ scheme: LabelScheme, situations: Int) -> Bool {
        transitions.scheme == scheme && transitions.situations == situations
    }
}
