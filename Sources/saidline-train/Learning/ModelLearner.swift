import QuoteExtraction
import SequenceModel

/// Trains all parts of a model, each on what the parts before it make of articles that they have not seen.
struct ModelLearner {
    private let plan: LearningPlan
    private var learnt: [LearningArticle]
    private var held: [LearningArticle]
    private let report: @Sendable (String) -> Void

    /// A learner from some articles.
    ///
    /// - Parameters:
    ///   - articles: what to learn from.
    ///   - held: articles to measure progress on.
    ///   - plan: how.
    ///   - report: takes lines of progress.
    init(
        _ articles: [LearningArticle],
        held: [LearningArticle],
        plan: LearningPlan,
        report: @escaping @Sendable (String) -> Void
    ) {
        learnt = articles
        self.held = held
        self.plan = plan
        self.report = report
    }

    /// Trains; the same articles, plan and machine give the same parts to the last bit.
    mutating func learn() async -> LearntParts {
        let tagger = learnTags()
        let stageOne = await learnStageOne()
        let (stageTwo, judged) = await learnStageTwo()
        return LearntParts(
            tagger: tagger,
            stageOne: stageOne,
            stageTwo: stageTwo,
            confidence: LogisticModel.fit(judged.map { ($0.measures, $0.isRight) }),
            statements: learnStatements(judged)
        )
    }

    private func learnStatements(_ judged: [JudgedProposal]) -> FeatureOdds {
        let known = judged.compactMap { proposal in proposal.isSpeech.map { (proposal.clues, $0) } }
        let odds = FeatureOdds.fit(known, seed: plan.stageOne.seed).quantised()
        report("confidence: \(judged.count) proposals, \(percent(judged.count { $0.isRight }, of: judged.count)) right")
        let told = known.count { (odds.probability($0) >= 0.5) == $1 }
        report("statements: \(known.count) proposals, \(percent(told, of: known.count)) told apart")
        return odds
    }

    // MARK: Parts of speech

    private mutating func learnTags() -> TaggerParameters {
        var trainer = TaggerTrainer(labels: PartOfSpeech.guessed, bits: plan.tagBits)
        var random = RandomNumbers(seed: plan.stageOne.seed)
        var order = Array(learnt.indices)
        for epoch in 1...plan.tagEpochs {
            random.shuffle(&order)
            var counts = TagCounts()
            for index in order { counts.add(learnt[index].text.teach(&trainer, labels: learnt[index].tags)) }
            report("tagger, epoch \(epoch): \(counts)")
        }
        let tagger = trainer.parameters().quantised()
        for index in learnt.indices { learnt[index].text.tag(with: tagger) }
        var counts = TagCounts()
        for index in held.indices {
            held[index].text.tag(with: tagger)
            counts.add(held[index].text.agreement(labels: held[index].tags))
        }
        report("tagger, held articles: \(counts)")
        return tagger
    }

    // MARK: Stages

    private mutating func learnStageOne() async -> ChainParameters {
        let lesson = Lesson(name: "stage 1", shape: LearningText.stageOne, options: plan.stageOne) { text in
            (0..<text.count).map { number in { text.stageOneSequence(number) } }
        }
        let models = await learn(lesson)
        for index in learnt.indices { learnt[index].text.findStageOne(with: models[1 + index % plan.folds].model()) }
        for index in held.indices { held[index].text.findStageOne(with: models[0].model()) }
        return models[0]
    }

    private func learnStageTwo() async -> (ChainParameters, [JudgedProposal]) {
        let lesson = Lesson(name: "stage 2", shape: LearningText.stageTwo, options: plan.stageTwo) { text in
            text.cues().map { cue in { text.stageTwoSequence(cue) } }
        }
        let models = await learn(lesson)
        let judged = learnt.indices.flatMap { index in
            learnt[index].text.judgedProposals(models[1 + index % plan.folds].model())
        }
        return (models[0], judged)
    }

    /// The chain learnt from all articles, and for every fold the one learnt from all others.
    private func learn(_ lesson: Lesson) async -> [ChainParameters] {
        let texts = learnt.map(\.text)
        let held = held.map(\.text)
        let (folds, report) = (plan.folds, report)
        return await withTaskGroup(of: (Int, ChainParameters).self) { group in
            for fold in 0...folds {
                group.addTask {
                    let seen = texts.indices.filter { fold == 0 || $0 % folds != fold - 1 }.map { texts[$0] }
                    return (fold, lesson.learn(from: seen, held: fold == 0 ? held : []) { if fold == 0 { report($0) } })
                }
            }
            var models: [Int: ChainParameters] = [:]
            for await (fold, model) in group { models[fold] = model }
            return models.sorted { $0.key < $1.key }.map(\.value)
        }
    }
}

/// How many tokens were tagged as annotated.
private struct TagCounts: CustomStringConvertible {
    private var seen = 0
    private var right = 0

    mutating func add(_ more: (seen: Int, right: Int)) {
        seen += more.seen
        right += more.right
    }

    var description: String { "\(percent(right, of: seen)) of \(seen) tokens as annotated" }
}
