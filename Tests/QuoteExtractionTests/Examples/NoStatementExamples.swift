import NewsModel
import QuoteExtraction
import Testing

@Suite("Examples: verbs of speech without a statement")
struct NoStatementExamples {
    static let cases = [
        Case(
            "neither would",
            "Neither would say whether they had met."
        ),
        Case(
            "nobody said",
            "Nobody said that the lock was safe."
        ),
        Case(
            "none of them",
            "None of the residents said the lock was safe."
        ),
        Case(
            "no one claimed",
            "No one claimed that it was safe."
        ),
        Case(
            "if she says",
            "If the mayor says the lock is safe, the boats will go."
        ),
        Case(
            "will say",
            "Lena Moss will say on Monday that the lock is safe."
        ),
        Case(
            "may say",
            "The mayor may say that the lock is safe."
        ),
        Case(
            "did not say",
            "Lena Moss did not say whether the lock was safe."
        ),
        Case(
            "declined to comment",
            "Northway Hydro declined to comment."
        ),
        Case(
            "refused to say",
            "Lena Moss refused to say who had the key."
        ),
        Case(
            "asked whether",
            "Asked whether the lock was safe, Lena Moss paused."
        ),
        Case(
            "wrote a study",
            "Lena Moss wrote the study in two years."
        ),
        Case(
            "an order to say",
            "Say what was said."
        ),
        Case(
            "whoever wrote that",
            "Lena Moss would like to meet whoever wrote that sentence."
        ),
        Case(
            "would not say",
            "Lena Moss would not say if she would stand."
        ),
        Case(
            "could not be reached",
            "Ivor Penn could not be reached for comment."
        ),
        Case(
            "never said",
            "Lena Moss never said that the lock was safe."
        ),
        Case(
            "without saying",
            "Lena Moss left without saying why she had come."
        ),
        Case(
            "unless he says",
            "Unless the mayor says the lock is safe, nothing moves."
        ),
        Case(
            "might ask",
            "Lena Moss might ask whether the lock is safe."
        ),
        Case(
            "no official",
            "No official said that the lock was safe."
        ),
        Case(
            "it shows",
            "It shows the way to the lock."
        ),
        Case(
            "a said so",
            "She was told of the lock."
        ),
        Case(
            "wants to say",
            "Lena Moss wants to say that the lock is safe."
        ),
        Case(
            "a future that is quoted has been said",
            "Lena Moss will say that the lock is “an old friend”.",
            Said(
                .mixed,
                "that the lock is “an old friend”",
                source: "Lena Moss",
                cue: "say",
                speaker: "Lena Moss"
            )
        ),
    ]

    @Test("what is denied, wished for or still to come has not been said", arguments: cases)
    func examples(_ example: Case) {
        #expect(Said.all(in: example.text) == example.said)
    }
}
