import Glibc

/// What the confidence of a proposal is judged by.
enum Measures {
    /// The measures of one proposal, as many for every proposal; the first is always 1.
    static func of(_ view: CueView, _ labelling: StageTwoLabelling) -> [Float] {
        ofLikelihood(view, labelling) + ofShape(view, labelling)
    }

    /// What the stages think of it.
    private static func ofLikelihood(_ view: CueView, _ labelling: StageTwoLabelling) -> [Float] {
        let chances = labelling.chances
        let content = labelling.content.joined().map { chances[$0][3] + chances[$0][4] }
        let source = labelling.source.joined().map { chances[$0][1] + chances[$0][2] }
        let isUnnamed = labelling.source.isEmpty
        let sourceOdds = logOdds(labelling.sourceLikelihood)
        return [
            1,
            logOdds(view.found.marginals[view.cue.lowerBound][3]),
            logOdds(labelling.contentLikelihood),
            logOdds(mean(content)),
            logOdds(content.min() ?? 0),
            logOdds(mean(source)),
            logOdds(labelling.content.map { chances[$0.lowerBound][3] }.min() ?? 0),
            isUnnamed ? 1 : 0,
            isUnnamed ? sourceOdds : 0,
            isUnnamed ? 0 : sourceOdds - 5,
        ]
    }

    /// What it looks like.
    private static func ofShape(_ view: CueView, _ labelling: StageTwoLabelling) -> [Float] {
        let start = view.window.lowerBound
        let length = labelling.content.reduce(0) { $0 + $1.count }
        let quoted = labelling.content.joined().count { view.traits[start + $0].quote != QuotePlace.outside }
        let share = Float(quoted) / Float(max(length, 1))
        let head = view.traits[view.cue.lowerBound]
        let isNoun = head.partOfSpeech == .noun || head.partOfSpeech == .nouns
        let first = labelling.source.first.map { view.traits[start + $0.lowerBound].partOfSpeech }
        return [
            share,
            share > 0.99 ? 1 : 0,
            head.cue == 0 ? 1 : 0,
            isNoun ? 1 : 0,
            Float(min(length, 40)) / 40,
            length <= 2 ? 1 : 0,
            Float(min(labelling.content.count - 1, 2)),
            first == .pronoun ? 1 : 0,
        ]
    }

    private static func mean(_ values: [Float]) -> Float {
        values.isEmpty ? 0.5 : values.reduce(0, +) / Float(values.count)
    }

    /// A chance as a number that can be added up, within ±5.
    private static func logOdds(_ chance: Float) -> Float {
        let safe = min(max(chance, 0.0067), 0.9933)
        return logf(safe / (1 - safe))
    }
}
