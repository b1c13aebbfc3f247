/// Tells statements that were made from those that are denied, wished for or still to come.
struct StatementTest {
    let document: Document
    let sentence: Range<Int>

    private static let `if` = WordKey.of("if")
    private static let no = WordKey.of("no")
    private static let unless = WordKey.of("unless")
    private static let reach = 60

    private var tokens: [Token] { document.tokens }

    /// Whether somebody can be said to have said `content`.
    func holds(_ frame: Frame, _ content: ContentFinder.Content) -> Bool {
        let source = tokens[document.head(of: frame.source.core)]
        if source.isAny(of: .nobody) || tokens[frame.source.core.lowerBound].key == Self.no { return false }
        if content.ranges.contains(where: { $0.contains { document.isQuoted($0) } }) || content.ranges.isEmpty {
            return true
        }
        if isHypothetical(frame) || (content.rule == .clause && content.ranges.allSatisfy(isOneWord)) { return false }
        // "It shows the way" is no statement, "it added that" is.
        if source.isAny(of: .it), !frame.cue.frames.contains(.core), content.rule != .that { return false }
        return !frame.cue.frames.contains(.title) || content.rule == .that || content.rule == .trailing
            || content.ranges.contains(where: hasVerb)
    }

    /// Whether a cue in a clause such as ", who asked not to be named, said" only describes who says something else.
    func isAside(_ frame: Frame) -> Bool {
        if asksForNothing(frame.cue) { return true }
        let source = frame.source.core
        guard source.count == 1, tokens[source.lowerBound].isAny(of: .relative),
            source.lowerBound > sentence.lowerBound,
            tokens[source.lowerBound - 1].shape == .comma
        else { return false }
        let start = frame.cue.range.upperBound
        return (start..<min(sentence.upperBound, start + Self.reach)).contains { index in
            tokens[index].shape == .comma && !document.isQuoted(index) && mainCue(behind: index)
        }
    }

    /// "asked not to be named": no statement.
    private func asksForNothing(_ cue: Cue) -> Bool {
        let next = cue.range.upperBound
        guard next + 1 < sentence.upperBound, cue.frames.contains(.object) else { return false }
        return tokens[next].isAny(of: .negation) && tokens[next + 1].key == document.lexicon.to
    }

    private func mainCue(behind comma: Int) -> Bool {
        var next = comma + 1
        while next < sentence.upperBound, document.isAdverb(next) || tokens[next].isAny(of: .auxiliary) { next += 1 }
        guard next < sentence.upperBound, !document.isQuoted(next) else { return false }
        let finder = CueFinder(document: document)
        guard let cue = finder.cue(at: next, floor: comma + 1, limit: sentence.upperBound) else { return false }
        return cue.inflection == .past || cue.inflection == .present
    }

    /// "if she says", "he will say": nobody has said it yet.
    private func isHypothetical(_ frame: Frame) -> Bool {
        let group = frame.cue.group..<frame.cue.range.lowerBound
        if group.contains(where: { tokens[$0].isAny(of: .modal) }) { return true }
        let before = frame.range.lowerBound - 1
        guard before >= sentence.lowerBound, !frame.isShared else { return false }
        return tokens[before].key == Self.if || tokens[before].key == Self.unless
    }

    /// Whether a range holds one word and no more, as in "said nothing".
    private func isOneWord(_ range: Range<Int>) -> Bool {
        range.filter { tokens[$0].isWord }.count < 2
    }

    private func hasVerb(_ range: Range<Int>) -> Bool {
        range.dropFirst().contains { index in
            let token = tokens[index]
            return token.isAny(of: [.auxiliary, .verb]) || !token.facts.forms.isEmpty || document.ends(index, in: "ed")
        }
    }
}
