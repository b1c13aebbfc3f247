import ArgumentParser
import SequenceModel

/// The options of training.
struct LearningArguments: ParsableArguments {
    @Option(help: "The seed of all random choices.")
    var seed: UInt64 = 1
    @Option(help: "How often the stages see every article.")
    var epochs = 5
    @Option(help: "How often the tagger sees every article.")
    var tagEpochs = 5
    @Option(help: "Into how many parts articles are dealt; each is judged by a model learnt from the others.")
    var folds = 3
    @Option(help: "Rows of the stages' tables, as a power of two.")
    var bits = 17
    @Option(help: "Rows of the tagger's table, as a power of two.")
    var tagBits = 14
    @Option(help: "The step of learning.")
    var rate: Float = 0.04
    @Option(help: "The share of features left out at random.")
    var dropout: Float = 0.2
    @Option(help: "Features seen less often than this are left out.")
    var leastCount: UInt8 = 2

    mutating func validate() throws {
        guard epochs > 0, tagEpochs > 0 else { throw ValidationError("There must be at least one epoch.") }
        guard folds > 1 else { throw ValidationError("There must be at least two folds.") }
        guard (8...22).contains(bits), (8...18).contains(tagBits) else {
            throw ValidationError("Tables have 2^8 to 2^22 rows, the tagger's up to 2^18.")
        }
        guard (0..<0.95).contains(dropout), rate > 0 else {
            throw ValidationError("Dropout must be below 0.95, and the rate above 0.")
        }
    }

    /// The plan that these options make.
    var plan: LearningPlan {
        var options = TrainingOptions()
        options.bits = bits
        options.epochs = epochs
        options.averagingFrom = min(3, epochs)
        options.rate = rate
        options.dropout = dropout
        options.leastCount = leastCount
        options.seed = seed
        return LearningPlan(
            tagBits: tagBits,
            tagEpochs: tagEpochs,
            stageOne: options,
            stageTwo: options,
            folds: folds
        )
    }
}
