/// Marks names that stand beside a cue somewhere in the text: who speaks once often speaks again.
enum SpeakerTraits {
    /// How far from the cue.
    private static let reach = 3

    /// Marks the names of tagged paragraphs.
    static func add(to paragraphs: inout [ParagraphTraits]) {
        var counts: [UInt32: Int] = [:]
        for traits in paragraphs {
            for place in 0..<traits.count where isName(traits[place]) && isNearCue(traits, place) {
                counts[traits[place].spelling, default: 0] += 1
            }
        }
        guard !counts.isEmpty else { return }
        for number in paragraphs.indices {
            for place in 0..<paragraphs[number].count where isName(paragraphs[number][place]) {
                let own = isNearCue(paragraphs[number], place) ? 1 : 0
                let others = (counts[paragraphs[number][place].spelling] ?? 0) - own
                paragraphs[number][place].speaks = others > 2 ? 3 : others > 0 ? 2 : 1
            }
        }
    }

    private static func isName(_ trait: Trait) -> Bool {
        trait.tag == UInt32(PartOfSpeech.name.rawValue)
    }

    private static func isNearCue(_ traits: ParagraphTraits, _ place: Int) -> Bool {
        let trait = traits[place]
        let isAfter = trait.cueAfter >= 0 && Int(trait.cueAfter) - place <= reach
        return isAfter || (trait.cueBefore >= 0 && place - Int(trait.cueBefore) <= reach)
    }
}
