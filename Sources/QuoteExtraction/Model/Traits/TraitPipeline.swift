import SequenceModel

/// Makes the traits of a document complete.
enum TraitPipeline {
    /// The traits of every paragraph, parts of speech and all that depends on them included.
    static func paragraphs(of document: Document, tagger: Tagger) -> [ParagraphTraits] {
        var paragraphs = TraitFinder(document).paragraphs()
        for number in paragraphs.indices {
            tagger.tag(&paragraphs[number])
            CueTraits.add(to: &paragraphs[number])
        }
        SpeakerTraits.add(to: &paragraphs)
        return paragraphs
    }
}
