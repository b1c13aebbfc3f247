import QuoteExtraction
import Testing

@Suite("Built-in word lists")
struct LexiconTests {
    @Test(
        "every form of a listed verb is a cue",
        arguments: [
            "say", "says", "said", "saying", "write", "writes", "wrote", "writing", "argue", "argues", "argued",
            "arguing",
            "deny", "denies", "denied", "denying", "admit", "admits", "admitted", "admitting",
        ]
    )
    func forms(word: String) {
        #expect(StageReport("They " + word + " so.").cues == [word])
    }

    @Test(
        "case, diacritics and the style of apostrophes make no difference",
        arguments: [
            ("Erdoğan", "Erdogan"), ("Müller", "Muller"), ("O'Neil", "O’Neil"), ("Łódź", "Lodz"), ("HALE", "Hale"),
        ]
    )
    func folding(one: String, other: String) {
        let text = "Ana \(one) came. Mrs. \(other) said it was late."
        #expect(Said.all(in: text).first?.speaker == "Ana \(one)")
    }

    @Test(
        "direct speech takes verbs of sound and gesture",
        arguments: [
            "sighed", "snapped", "laughed", "whispered", "quipped", "groaned", "chanted", "muttered", "scoffed",
        ]
    )
    func manner(verb: String) {
        #expect(Said.all(in: "“It is late,” Ana Ruiz \(verb).").map(\.cue) == [verb])
    }

    @Test(
        "verbs of sound and gesture report nothing indirectly",
        arguments: ["sighed", "laughed", "groaned", "smiled", "shrugged", "nodded"]
    )
    func mannerAlone(verb: String) {
        #expect(Said.all(in: "Ana Ruiz \(verb) the whole evening.") == [])
    }
}
