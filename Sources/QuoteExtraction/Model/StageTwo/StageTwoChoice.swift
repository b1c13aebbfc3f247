import SequenceModel

/// Chooses source and content of a cue.
///
/// First the best labelling with content is found, and the likelihood of any content; if it has no source, the best
/// one with this content and a source, and the likelihood of any source. Viterbi alone says "none" too often: see
/// `RequiredSpan`.
struct StageTwoChoice: Sendable {
    private let contentMemory: RequiredSpan
    private let sourceMemory: RequiredSpan
    /// Below this likelihood of any content, a cue is not worth a proposal.
    private static let leastContent: Float = 0.05
    /// Above this likelihood of any source, the likeliest one is taken.
    private static let leastSource: Float = 0.4

    /// A choice by a trained model's steps.
    init(_ transitions: TransitionTable) {
        contentMemory = RequiredSpan(StageTwo.content, in: transitions)
        sourceMemory = RequiredSpan(StageTwo.source, in: transitions)
    }

    /// What is best for a cue; `nil` where content is unlikely.
    ///
    /// - Parameters:
    ///   - view: the paragraph as the cue sees it.
    ///   - emissions: the scores of labels within the window.
    ///   - lattice: memory to work in.
    /// - Returns: places are those of the window.
    func labelling(of view: CueView, _ emissions: [SIMD8<Float>], _ lattice: inout Lattice) -> StageTwoLabelling? {
        fill(&lattice, view, emissions, contentMemory)
        let likelihood = lattice.findMarginals(contentMemory.factors, end: contentMemory.endFactors).share
        guard likelihood > Self.leastContent else { return nil }
        var chances = lattice.marginals.map(contentMemory.fold)
        var labels = best(&lattice, contentMemory)
        var sourceLikelihood: Float = 1
        if !labels.contains(LabelScheme.beginning(of: StageTwo.source)) {
            fill(&lattice, view, Self.fixing(labels, in: emissions), sourceMemory)
            sourceLikelihood = lattice.findMarginals(sourceMemory.factors, end: sourceMemory.endFactors).share
            if sourceLikelihood > Self.leastSource {
                labels = best(&lattice, sourceMemory)
                takeSource(from: lattice, into: &chances)
            }
        }
        let spans = LabelScheme.spans(of: labels)
        return StageTwoLabelling(
            content: spans.filter { $0.kind == StageTwo.content }.map(\.range),
            source: spans.filter { $0.kind == StageTwo.source }.map(\.range),
            chances: chances,
            contentLikelihood: likelihood,
            sourceLikelihood: sourceLikelihood
        )
    }

    private func fill(
        _ lattice: inout Lattice,
        _ view: CueView,
        _ emissions: [SIMD8<Float>],
        _ memory: RequiredSpan
    ) {
        lattice.removeAll()
        for (offset, place) in view.window.enumerated() {
            let situation = StageTwo.situation(view.traits, at: place, cue: view.cue)
            lattice.append(memory.expand(emissions[offset]), situation: situation)
        }
    }

    private func best(_ lattice: inout Lattice, _ memory: RequiredSpan) -> [UInt8] {
        memory.labels(of: lattice.best(memory.transitions, end: memory.endScores).labels)
    }

    private func takeSource(from lattice: Lattice, into chances: inout [SIMD8<Float>]) {
        for place in chances.indices {
            let folded = sourceMemory.fold(lattice.marginals[place])
            chances[place][1] = folded[1]
            chances[place][2] = folded[2]
        }
    }

    /// Scores under which the content is what `labels` say, while the source is free.
    private static func fixing(_ labels: [UInt8], in emissions: [SIMD8<Float>]) -> [SIMD8<Float>] {
        let first = LabelScheme.beginning(of: StageTwo.content)
        return zip(emissions, labels).map { emission, label in
            var fixed = emission
            for other in 0..<UInt8(StageTwo.scheme.count) where label >= first ? other != label : other >= first {
                fixed[Int(other)] = -1_000
            }
            return fixed
        }
    }
}
