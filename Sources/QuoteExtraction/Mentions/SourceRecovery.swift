/// Finds the source that "according to" must have, where a content was marked as beginning with it.
enum SourceRecovery {
    private static let according = WordKey.of("according")

    /// The attribution with "the guild" of "According to the guild, 340 jobs are at risk" taken out of what was said.
    static func recovered(_ attribution: Attribution, in document: Document) -> Attribution {
        guard attribution.source == nil, let cue = attribution.cue, let first = attribution.content.first,
            document.tokens[cue.lowerBound].key == according, first.lowerBound == cue.upperBound,
            let phrase = PhraseAfter(document: document, limit: first.upperBound)
                .phrase(startingAt: first.lowerBound, withAppositions: false),
            phrase.range.upperBound + 1 < first.upperBound, document.tokens[phrase.range.upperBound].shape == .comma
        else { return attribution }
        var recovered = attribution
        recovered.source = phrase
        recovered.content[0] = phrase.range.upperBound + 1..<first.upperBound
        return recovered
    }
}
