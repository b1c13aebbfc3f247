package import SequenceModel

extension LearningText {
    /// Compares what a chain finds in sequences with what is annotated; one count a kind of span.
    package static func compare(
        _ model: ChainModel,
        _ sequences: some Sequence<LabelledSequence>,
        cueBias: Float = 0
    ) -> [SpanCounts] {
        var counts = [SpanCounts](repeating: SpanCounts(), count: model.transitions.scheme.kinds)
        var lattice = Lattice()
        for sequence in sequences {
            lattice.removeAll()
            model.weights.withSummer { summer in
                for place in sequence.labels.indices {
                    var summer = summer
                    for feature in sequence.features[place] { summer.add(feature) }
                    lattice.append(model.emission(summer.sum), situation: sequence.situations[place])
                }
            }
            let found = LabelScheme.spans(
                of: lattice.best(model.transitions, bias: SIMD8(0, 0, 0, cueBias, 0, 0, 0, 0)).labels
            )
            let truth = LabelScheme.spans(of: sequence.labels)
            for kind in counts.indices { counts[kind].add(found, truth, kind: kind) }
        }
        return counts
    }
}
