package import SequenceModel

/// A cue of a text to learn stage 2 from.
package struct LearningCue: Sendable {
    let paragraph: Int
    let cue: Range<Int>
    /// How many cues the paragraph has.
    let siblings: Int
    /// The annotated attribution it belongs to; `nil` where it is none.
    let truth: Int?
}

extension LearningText {
    /// The labels and situations of stage 1, for a trainer.
    package static var stageOne: (scheme: LabelScheme, situations: Int) { (StageOne.scheme, StageOne.situations) }
    /// The labels and situations of stage 2, for a trainer.
    package static var stageTwo: (scheme: LabelScheme, situations: Int) { (StageTwo.scheme, StageTwo.situations) }

    /// A paragraph with its sources, cues and contents.
    package func stageOneSequence(_ paragraph: Int) -> LabelledSequence {
        let traits = paragraphs[paragraph]
        var features = FeatureList()
        var situations: [UInt8] = []
        for place in 0..<traits.count {
            StageOneFeatures.add(traits.padded.span, situation: traits.situation, at: place, to: &features)
            features.endPosition()
            situations.append(StageOne.situation(traits, at: place))
        }
        var spans: [(kind: Int, range: Range<Int>)] = []
        for truth in truth where truth.isIn(traits.tokens) {
            spans += truth.content.map { (StageOne.content, $0) }
            spans += truth.source.map { (StageOne.source, $0) }
            spans += truth.cue.map { (StageOne.cue, $0) }
        }
        let labels = Self.labels(StageOne.scheme, spans, from: traits.tokens.lowerBound, count: traits.count)
        return LabelledSequence(features: features, situations: situations, labels: labels)
    }

    /// The cues that stage 1 found, each with the attribution it belongs to.
    package func cues() -> [LearningCue] {
        var cues: [LearningCue] = []
        for (number, found) in found.enumerated() {
            let base = paragraphs[number].tokens.lowerBound
            let places = found.cues
            for cue in places {
                let place = cue.lowerBound + base..<cue.upperBound + base
                let match = truth.firstIndex { $0.cue.contains { $0.overlaps(place) } }
                cues.append(LearningCue(paragraph: number, cue: cue, siblings: places.count, truth: match))
            }
        }
        return cues
    }

    /// What stage 2 sees of a cue, with that cue's source and content.
    package func stageTwoSequence(_ cue: LearningCue) -> LabelledSequence {
        let traits = paragraphs[cue.paragraph]
        let found = found[cue.paragraph]
        let view = CueView(traits, found, notes: found.notes, cue: cue.cue, of: cue.siblings)
        var features = FeatureList()
        var situations: [UInt8] = []
        for place in view.window {
            StageTwoFeatures.addConstant(traits.padded.span, view.notes[place], at: place, to: &features)
            StageTwoFeatures.add(view, traits.padded.span, at: place, to: &features)
            features.endPosition()
            situations.append(StageTwo.situation(traits, at: place, cue: cue.cue))
        }
        var spans: [(kind: Int, range: Range<Int>)] = []
        if let truth = cue.truth.map({ self.truth[$0] }) {
            spans = truth.content.map { (StageTwo.content, $0) } + truth.source.map { (StageTwo.source, $0) }
        }
        let base = traits.tokens.lowerBound + view.window.lowerBound
        let labels = Self.labels(StageTwo.scheme, spans, from: base, count: view.window.count)
        return LabelledSequence(features: features, situations: situations, labels: labels)
    }

    private static func labels(
        _ scheme: LabelScheme,
        _ spans: [(kind: Int, range: Range<Int>)],
        from base: Int,
        count: Int
    ) -> [UInt8] {
        let local = spans.compactMap { span -> (kind: Int, range: Range<Int>)? in
            let range = span.range.clamped(to: base..<base + count)
            return range.isEmpty ? nil : (span.kind, range.lowerBound - base..<range.upperBound - base)
        }
        return scheme.labels(count: count, spans: local)
    }
}

extension LearningText.Truth {
    /// Whether any part of it stands among these tokens.
    func isIn(_ tokens: Range<Int>) -> Bool {
        (content + source + cue).contains { $0.overlaps(tokens) }
    }
}
