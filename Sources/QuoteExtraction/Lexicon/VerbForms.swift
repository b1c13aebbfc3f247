/// The forms of an English verb, by rule where the list gives none.
package struct VerbForms {
    /// The third person: "says".
    package let present: String
    /// The past: "said".
    package let past: String
    /// The past participle: "said" of "has said".
    package let participle: String
    /// The present participle: "saying".
    package let progressive: String

    /// The forms of `lemma`.
    ///
    /// - Parameters:
    ///   - lemma: the base form.
    ///   - irregular: present, past, participle and progressive as far as they are listed; "-" keeps the regular one.
    package init(lemma: String, irregular: [String] = []) {
        func given(_ place: Int) -> String? {
            place < irregular.count && irregular[place] != "-" ? irregular[place] : nil
        }
        present = given(0) ?? Self.present(of: lemma)
        past = given(1) ?? Self.past(of: lemma)
        participle = given(2) ?? past
        progressive = given(3) ?? Self.progressive(of: lemma)
    }

    private static func present(of lemma: String) -> String {
        if let stem = consonantY(lemma) { return stem + "ies" }
        let hisses = ["s", "x", "z", "ch", "sh"].contains { lemma.hasSuffix($0) }
        return lemma + (hisses ? "es" : "s")
    }

    private static func past(of lemma: String) -> String {
        if let stem = consonantY(lemma) { return stem + "ied" }
        return lemma + (lemma.hasSuffix("e") ? "d" : "ed")
    }

    private static func progressive(of lemma: String) -> String {
        let silent = lemma.hasSuffix("e") && !lemma.hasSuffix("ee")
        return (silent ? String(lemma.dropLast()) : lemma) + "ing"
    }

    /// "repl" of "reply"; `nil` where the verb does not end in a consonant and y.
    private static func consonantY(_ lemma: String) -> String? {
        guard lemma.hasSuffix("y"), let before = lemma.dropLast().last, !"aeiou".contains(before) else { return nil }
        return String(lemma.dropLast())
    }
}
