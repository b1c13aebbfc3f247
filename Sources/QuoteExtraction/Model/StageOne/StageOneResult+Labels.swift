/// What stage 2 is told of stage 1 about a token.
struct StageOneNote: Sendable {
    /// The labels of the token and of those beside it, the token's own in the lowest four bits; 15 for none.
    let labels: UInt32
    /// How likely a source, a cue and a content are there, in a few steps each.
    let likelihoods: UInt32
}

extension StageOneResult {
    /// What stage 2 is told about every token: the same for every cue, and so made once.
    var notes: [StageOneNote] {
        labels.indices.map { StageOneNote(labels: neighbours(of: $0), likelihoods: likelihoods(at: $0)) }
    }

    /// The labels of a token and of those beside it, the token's own in the lowest four bits; 15 for none.
    @inline(__always)
    func neighbours(of place: Int) -> UInt32 {
        let before = place > 0 ? UInt32(labels[place - 1]) : 15
        let after = place + 1 < labels.count ? UInt32(labels[place + 1]) : 15
        return before << 8 | after << 4 | UInt32(labels[place])
    }

    /// How likely a source, a cue and a content are at a token, in a few steps each.
    @inline(__always)
    func likelihoods(at place: Int) -> UInt32 {
        let chances = marginals[place]
        return Self.step(chances[1] + chances[2]) << 6 | Self.step(chances[3] + chances[4]) << 3
            | Self.step(chances[5] + chances[6])
    }

    private static func step(_ chance: Float) -> UInt32 {
        switch chance {
        case ..<0.05: 0
        case ..<0.2: 1
        case ..<0.5: 2
        case ..<0.8: 3
        case ..<0.95: 4
        default: 5
        }
    }
}
