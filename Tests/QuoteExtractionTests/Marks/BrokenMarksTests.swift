import NewsModel
import Testing

@Suite("Broken marks")
struct BrokenMarksTests {
    static let cases = [
        Case(
            "a missing closing mark ends where the attribution begins",
            "\"The bridge is closed, Ana Ruiz said.",
            Said(.direct, "The bridge is closed", source: "Ana Ruiz", cue: "said", speaker: "Ana Ruiz")
        ),
        Case(
            "a missing closing mark does not turn the rest of the text inside out",
            "\"The bridge is closed, Ana Ruiz said.\n\nTom Brandt said: \"It can be mended.\"",
            Said(.direct, "The bridge is closed", source: "Ana Ruiz", cue: "said", speaker: "Ana Ruiz"),
            Said(.direct, "It can be mended", source: "Tom Brandt", cue: "said", speaker: "Tom Brandt")
        ),
        Case(
            "a missing opening mark reaches back to the line's beginning",
            "The bridge is closed,\" Ana Ruiz said.",
            Said(.direct, "The bridge is closed", source: "Ana Ruiz", cue: "said", speaker: "Ana Ruiz")
        ),
        Case(
            "inches are no marks",
            "Ana Ruiz said: \"A 6\" pipe burst.\"",
            Said(.direct, "A 6\" pipe burst", source: "Ana Ruiz", cue: "said", speaker: "Ana Ruiz")
        ),
        Case(
            "inches outside a quotation are no marks",
            "The 6\" pipe burst, Ana Ruiz said.",
            Said(.indirect, "The 6\" pipe burst", source: "Ana Ruiz", cue: "said", speaker: "Ana Ruiz")
        ),
        Case(
            "apostrophes are no marks",
            "The voters' choice was clear, Ana Ruiz said, 'cause they'd seen the '90s.",
            Said(
                .indirect,
                ["The voters' choice was clear", "'cause they'd seen the '90s"],
                source: "Ana Ruiz",
                cue: "said",
                speaker: "Ana Ruiz"
            )
        ),
        Case(
            "an opening and a closing mark of different styles are a pair",
            "“The bridge is closed,\" Ana Ruiz said.",
            Said(.direct, "The bridge is closed", source: "Ana Ruiz", cue: "said", speaker: "Ana Ruiz")
        ),
    ]

    @Test("broken marks cost as little as they can", arguments: cases)
    func broken(_ example: Case) {
        #expect(Said.all(in: example.text) == example.said)
    }
}
