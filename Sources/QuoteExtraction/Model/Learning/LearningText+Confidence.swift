package import SequenceModel

extension LearningText {
    /// The measures of what stage 2 proposes, and whether content and source agree with an annotated attribution.
    ///
    /// - Parameter model: a model of stage 2 that has not learnt from this text.
    /// - Returns: examples to learn confidence from.
    package func judgedProposals(_ model: ChainModel) -> [(measures: [Float], truth: Bool)] {
        let decoder = StageTwoDecoder(model)
        var lattice = Lattice()
        return paragraphs.indices.flatMap { number in
            decoder.drafts(paragraphs[number], found[number], paragraph: number, &lattice).map { draft in
                (draft.measures, truth.contains { $0.agrees(with: draft, document.tokens) })
            }
        }
    }
}

extension LearningText.Truth {
    /// Whether both contents and both sources overlap in a word.
    func agrees(with draft: Draft, _ tokens: [Token]) -> Bool {
        guard Self.share(content, draft.content, tokens) else { return false }
        return source.isEmpty ? draft.source.isEmpty : Self.share(source, draft.source, tokens)
    }

    private static func share(_ left: [Range<Int>], _ right: [Range<Int>], _ tokens: [Token]) -> Bool {
        left.contains { range in
            right.contains { $0.overlaps(range) && $0.clamped(to: range).contains { tokens[$0].isWord } }
        }
    }
}
