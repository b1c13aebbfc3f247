/// Guesses the language of a text by its script and its most frequent small words, offline.
public enum LanguageGuesser {
    /// Below this many words a text says too little.
    private static let fewestWords = 12
    /// What is looked at, in characters; more would change nothing.
    private static let sample = 1_200

    /// The language of `text` as a BCP 47 code (`en`); `nil` where the text is too short or no language stands out.
    public static func language(of text: String) -> String? {
        let sample = text.unicodeScalars.prefix(Self.sample)
        guard let script = Script.main(of: sample) else { return nil }
        if let only = script.onlyLanguage { return only }
        let words = words(of: sample)
        guard words.count >= fewestWords else { return nil }
        return best(words, script)
    }

    /// Runs of letters, in lower case.
    private static func words(of sample: some Sequence<Unicode.Scalar>) -> [String] {
        var words: [String] = []
        var word = String.UnicodeScalarView()
        for scalar in sample {
            if scalar.isASCII ? (0x61...0x7A).contains(scalar.value | 0x20) : scalar.properties.isAlphabetic {
                if scalar.isASCII {
                    word.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
                } else {
                    word.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
                }
            } else if !word.isEmpty {
                words.append(String(word))
                word = String.UnicodeScalarView()
            }
        }
        return word.isEmpty ? words : words + [String(word)]
    }

    /// The language most of whose small words stand in `words`: one word in fourteen, and clearly more than the next.
    private static func best(_ words: [String], _ script: Script) -> String? {
        var hits: [String: Int] = [:]
        for word in words {
            for language in LanguageProfiles.languages(withSmallWord: word, script: script) {
                hits[language, default: 0] += 1
            }
        }
        let ranked = hits.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
        guard let first = ranked.first, first.value * 14 >= words.count, first.value >= 3 else { return nil }
        guard ranked.count == 1 || first.value * 10 > ranked[1].value * 11 else { return nil }
        return first.key
    }
}
