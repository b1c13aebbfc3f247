/// Reads the plain-text word lists; their format is told at the head of each file.
enum LexiconReader {
    /// One line of the list of cues.
    struct CueLine {
        /// The verb: "point" of "point out".
        let lemma: String
        /// What must follow it: "out" of "point out".
        let particles: [String]
        /// Where it can stand.
        let frames: CueFrames
        /// Its spellings; a participle that equals the past is left out.
        let forms: [(spelling: String, inflection: Inflection)]
    }

    /// The lines of a list, each with the name of the `[section]` it stands in; comments and blank lines left out.
    static func sections(of text: String) -> [(section: String, line: String)] {
        var section = ""
        var result: [(section: String, line: String)] = []
        for line in lines(of: text) {
            if line.hasPrefix("["), line.hasSuffix("]") {
                section = String(line.dropFirst().dropLast())
            } else {
                result.append((section, line))
            }
        }
        return result
    }

    /// The lines of the list of cues; a line without frames says nothing and is left out.
    static func cues(of text: String) -> [CueLine] {
        lines(of: text).compactMap { line in
            let parts = line.split(separator: "|", omittingEmptySubsequences: false)
                .map { $0.split(separator: " ").map(String.init) }
            guard parts.count >= 2, let lemma = parts[0].first else { return nil }
            let frames = parts[1].compactMap { CueFrames(name: $0) }.reduce(into: CueFrames()) { $0.formUnion($1) }
            let forms = VerbForms(lemma: lemma, irregular: parts.count > 2 ? parts[2] : [])
            return CueLine(
                lemma: lemma,
                particles: Array(parts[0].dropFirst()),
                frames: frames,
                forms: spellings(of: lemma, forms)
            )
        }
    }

    private static func spellings(of lemma: String, _ forms: VerbForms) -> [(String, Inflection)] {
        var result: [(String, Inflection)] = [(forms.past, .past)]
        let others: [(String, Inflection)] = [
            (lemma, .base), (forms.present, .present), (forms.participle, .participle),
            (forms.progressive, .progressive),
        ]
        for form in others where !result.contains(where: { $0.0 == form.0 }) {
            result.append(form)
        }
        return result
    }

    private static func lines(of text: String) -> [String] {
        text.split(separator: "\n").filter { !$0.hasPrefix("#") && !$0.allSatisfy { $0 == " " } }.map(String.init)
    }
}
