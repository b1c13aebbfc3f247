import SequenceModel

/// What to train and how.
struct LearningPlan: Sendable {
    /// The size of the tagger's table, as a power of two.
    var tagBits = 14
    /// How often the tagger sees every article.
    var tagEpochs = 5
    /// How stage 1 is trained.
    var stageOne = TrainingOptions()
    /// How stage 2 is trained.
    var stageTwo = TrainingOptions()
    /// Into how many parts articles are dealt, so that each is judged by a model that has not seen it.
    var folds = 3
}
