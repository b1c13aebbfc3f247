import QuoteExtraction
import SequenceModel

/// What there is to learn for one stage.
struct Lesson: Sendable {
    /// What progress is reported under.
    let name: String
    /// The labels and situations.
    let shape: (scheme: LabelScheme, situations: Int)
    /// How to train.
    let options: TrainingOptions
    /// The sequences of a text, made when they are asked for.
    let sequences: @Sendable (LearningText) -> [@Sendable () -> LabelledSequence]

    /// Trains a chain.
    ///
    /// - Parameters:
    ///   - texts: what to learn from.
    ///   - held: texts to measure progress on after every epoch; may be none.
    ///   - report: takes lines of progress.
    /// - Returns: the chain, with weights as a file keeps them.
    func learn(from texts: [LearningText], held: [LearningText], report: (String) -> Void) -> ChainParameters {
        let lessons = texts.flatMap(sequences)
        let tests = held.flatMap(sequences)
        var trainer = ChainTrainer(scheme: shape.scheme, situations: shape.situations, options: options)
        for epoch in 1...options.epochs {
            let loss = trainer.runEpoch(count: lessons.count) { lessons[$0]() }
            let head = "\(name), epoch \(epoch): \(lessons.count) sequences, loss \(rounded(loss, 4))"
            report(head + figures(trainer, tests))
        }
        return trainer.model().quantised()
    }

    /// The harmonic mean of precision and recall of exact spans, by kind.
    private func figures(_ trainer: ChainTrainer, _ tests: [@Sendable () -> LabelledSequence]) -> String {
        guard !tests.isEmpty else { return "" }
        let counts = LearningText.compare(trainer.model().model(), tests.lazy.map { $0() })
        let names = counts.count == 3 ? ["source", "cue", "content"] : ["source", "content"]
        return "; held articles, exact spans:" + zip(names, counts).map { " \($0) \(rounded($1.f1, 1))" }.joined()
    }
}
