import SequenceModel

/// Runs stage 2.
struct StageTwoDecoder: Sendable {
    private let model: ChainModel
    private let choice: StageTwoChoice

    /// A decoder with a trained model.
    init(_ model: ChainModel) {
        self.model = model
        choice = StageTwoChoice(model.transitions)
    }

    /// What stage 2 proposes for the cues of one paragraph, in their order; a cue without content gives nothing.
    ///
    /// - Parameters:
    ///   - traits: the paragraph.
    ///   - found: what stage 1 found there.
    ///   - paragraph: its number.
    ///   - lattice: memory to work in.
    /// - Returns: proposals, which may contradict one another.
    func drafts(
        _ traits: ParagraphTraits,
        _ found: StageOneResult,
        paragraph: Int,
        _ lattice: inout Lattice
    ) -> [Draft] {
        let cues = found.cues
        guard !cues.isEmpty else { return [] }
        return model.weights.withSummer { summer in
            let notes = found.notes
            let constant = constantEmissions(traits, notes, summer)
            return cues.compactMap { cue in
                let view = CueView(traits, found, notes: notes, cue: cue, of: cues.count)
                let labelling = choice.labelling(of: view, emissions(view, constant, summer), &lattice)
                return labelling.map { Draft($0, view, paragraph: paragraph) }
            }
        }
    }

    /// The scores that are the same for all cues.
    private func constantEmissions(
        _ traits: ParagraphTraits,
        _ notes: [StageOneNote],
        _ summer: WeightSummer
    ) -> [SIMD8<Float>] {
        let span = traits.padded.span
        var emissions: [SIMD8<Float>] = []
        emissions.reserveCapacity(traits.count)
        for place in 0..<traits.count {
            var summer = summer
            StageTwoFeatures.addConstant(span, notes[place], at: place, to: &summer)
            emissions.append(model.emission(summer.sum))
        }
        return emissions
    }

    /// The scores within a window.
    private func emissions(
        _ view: CueView,
        _ constant: [SIMD8<Float>],
        _ summer: WeightSummer
    ) -> [SIMD8<Float>] {
        let span = view.traits.padded.span
        var emissions: [SIMD8<Float>] = []
        emissions.reserveCapacity(view.window.count)
        for place in view.window {
            var summer = summer
            StageTwoFeatures.add(view, span, at: place, to: &summer)
            emissions.append(constant[place] + model.emission(summer.sum))
        }
        return emissions
    }
}

extension Draft {
    /// The proposal that a labelling of a window makes.
    init(_ labelling: StageTwoLabelling, _ view: CueView, paragraph: Int) {
        let base = view.traits.tokens.lowerBound
        let start = base + view.window.lowerBound
        self.init(
            paragraph: paragraph,
            cue: base + view.cue.lowerBound..<base + view.cue.upperBound,
            content: labelling.content.map { start + $0.lowerBound..<start + $0.upperBound },
            source: labelling.source.map { start + $0.lowerBound..<start + $0.upperBound },
            measures: Measures.of(view, labelling),
            clues: Clues.of(view, labelling),
            holdsClause: Clues.holdsClause(view, labelling)
        )
    }
}
