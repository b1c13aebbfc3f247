import SequenceModel

/// Runs stage 1.
struct StageOneDecoder: Sendable {
    private let model: ChainModel
    /// Added to the beginnings of cues: one too many does less harm than one too few, for stage 2 looks again.
    private let bias: SIMD8<Float>

    /// A decoder with a trained model.
    init(_ model: ChainModel, cueBias: Float = 2.5) {
        self.model = model
        var bias = SIMD8<Float>()
        bias[Int(LabelScheme.beginning(of: StageOne.cue))] = cueBias
        self.bias = bias
    }

    /// What stage 1 finds in a paragraph whose traits are complete.
    ///
    /// - Parameters:
    ///   - traits: the paragraph.
    ///   - lattice: memory to work in.
    /// - Returns: labels and their likelihoods.
    func result(for traits: ParagraphTraits, _ lattice: inout Lattice) -> StageOneResult {
        lattice.removeAll()
        model.weights.withSummer { summer in
            let span = traits.padded.span
            for place in 0..<traits.count {
                var summer = summer
                StageOneFeatures.add(span, situation: traits.situation, at: place, to: &summer)
                lattice.append(model.emission(summer.sum), situation: StageOne.situation(traits, at: place))
            }
        }
        lattice.findMarginals(model.factors)
        return StageOneResult(labels: lattice.best(model.transitions, bias: bias).labels, marginals: lattice.marginals)
    }
}
