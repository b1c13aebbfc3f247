package import SequenceModel

/// A proposal of stage 2, and what came of it.
package struct JudgedProposal: Sendable {
    /// What its confidence is judged by.
    package let measures: [Float]
    /// What tells whether it is a statement.
    package let clues: [UInt32]
    /// Whether content and source agree with an annotated attribution.
    package let isRight: Bool
    /// Whether that is one of speech; `nil` where there is none.
    package let isSpeech: Bool?
}

extension LearningText {
    /// What stage 2 proposes, compared with what is annotated.
    ///
    /// - Parameter model: a model of stage 2 that has not learnt from this text.
    /// - Returns: examples to learn confidence from.
    package func judgedProposals(_ model: ChainModel) -> [JudgedProposal] {
        let decoder = StageTwoDecoder(model)
        var lattice = Lattice()
        return paragraphs.indices.flatMap { number in
            decoder.drafts(paragraphs[number], found[number], paragraph: number, &lattice).map { draft in
                let match = truth.first { $0.agrees(with: draft, document.tokens) }
                return JudgedProposal(
                    measures: draft.measures,
                    clues: draft.clues,
                    isRight: match != nil,
                    isSpeech: match?.isSpeech
                )
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
