/// Learns genders from pronouns: where only one person is in play, "she" tells that person's gender.
struct GenderEvidence {
    let document: Document

    /// Adds the votes of all "he" and "she" outside quotations.
    func collect(into roster: inout Roster, mentionsOf: [[Int]]) {
        for (place, sentence) in document.sentences.enumerated() {
            for index in sentence.tokens
            where document.tokens[index].isAny(of: [.he, .she]) && !document.isQuoted(index) {
                guard let person = onlyPerson(near: place, before: index, roster, mentionsOf) else { continue }
                roster.vote(document.tokens[index].isAny(of: .he) ? .male : .female, for: person)
            }
        }
    }

    /// The one person named in this sentence so far, or else in the one before.
    private func onlyPerson(near place: Int, before index: Int, _ roster: Roster, _ mentionsOf: [[Int]]) -> Int? {
        for sentence in [place, place - 1] where sentence >= 0 {
            let persons = Set(
                mentionsOf[sentence].prefix(8)
                    .filter { roster.mentions[$0].name.lowerBound < index }
                    .map { roster.mentioned[$0] }
                    .filter { roster.entities[$0].canBeHeOrShe }
            )
            if persons.count > 1 { return nil }
            if let person = persons.first { return person }
        }
        return nil
    }
}
