import NewsModel
import Testing

@Suite("Indirect and mixed speech")
struct IndirectSpeechTests {
    static let indirectCases = [
        Case(
            "a clause with that",
            "The mayor, Maria Lopez, has said that the bridge will close.",
            Said(
                .indirect,
                "that the bridge will close",
                source: "The mayor, Maria Lopez",
                cue: "said",
                speaker: "Maria Lopez",
                role: "mayor"
            )
        ),
        Case(
            "a clause without that",
            "Tom Brandt said the bridge was safe.",
            Said(.indirect, "the bridge was safe", source: "Tom Brandt", cue: "said", speaker: "Tom Brandt")
        ),
        Case(
            "hearers stand between",
            "Tom Brandt told the Larkstead Herald on Friday that the bridge was safe.",
            Said(.indirect, "that the bridge was safe", source: "Tom Brandt", cue: "told", speaker: "Tom Brandt")
        ),
        Case(
            "a statement stands between",
            "In March, Tom Brandt said in a statement that the bridge was safe.",
            Said(.indirect, "that the bridge was safe", source: "Tom Brandt", cue: "said", speaker: "Tom Brandt")
        ),
        Case(
            "the attribution trails",
            "The bridge was closed for a year, Tom Brandt recalled.",
            Said(
                .indirect,
                "The bridge was closed for a year",
                source: "Tom Brandt",
                cue: "recalled",
                speaker: "Tom Brandt"
            )
        ),
        Case(
            "the attribution stands in the middle",
            "The plan, Tom Brandt argued, makes no sense.",
            Said(
                .indirect,
                ["The plan", "makes no sense"],
                source: "Tom Brandt",
                cue: "argued",
                speaker: "Tom Brandt"
            )
        ),
        Case(
            "the statement follows as",
            "As Tom Brandt noted, the bridge is older than the town.",
            Said(
                .indirect,
                "the bridge is older than the town",
                source: "Tom Brandt",
                cue: "noted",
                speaker: "Tom Brandt"
            )
        ),
        Case(
            "according to goes before",
            "According to Tom Brandt, the piers are sound.",
            Said(.indirect, "the piers are sound", source: "Tom Brandt", cue: "According to", speaker: "Tom Brandt")
        ),
        Case(
            "according to follows",
            "The piers are sound, according to Tom Brandt.",
            Said(.indirect, "The piers are sound", source: "Tom Brandt", cue: "according to", speaker: "Tom Brandt")
        ),
        Case(
            "a passive attributes",
            "Tom Brandt was quoted as saying that he would resign.",
            Said(
                .indirect,
                "that he would resign",
                source: "Tom Brandt",
                cue: "quoted as saying",
                speaker: "Tom Brandt"
            )
        ),
        Case(
            "a question is reported",
            "Ana Ruiz asked whether the bridge would hold.",
            Said(
                .indirect,
                "whether the bridge would hold",
                source: "Ana Ruiz",
                cue: "asked",
                speaker: "Ana Ruiz"
            )
        ),
        Case(
            "a promise is an infinitive",
            "Ana Ruiz promised to pay for the piers.",
            Said(.indirect, "to pay for the piers", source: "Ana Ruiz", cue: "promised", speaker: "Ana Ruiz")
        ),
        Case(
            "a request has an object",
            "Ana Ruiz urged the council to vote no.",
            Said(.indirect, "the council to vote no", source: "Ana Ruiz", cue: "urged", speaker: "Ana Ruiz")
        ),
        Case(
            "a verb with a particle",
            "Ana Ruiz pointed out that the piers were old.",
            Said(
                .indirect,
                "that the piers were old",
                source: "Ana Ruiz",
                cue: "pointed out",
                speaker: "Ana Ruiz"
            )
        ),
        Case(
            "a noun owns the clause",
            "Nobody believes Tom Brandt's claim that the piers are sound.",
            Said(.indirect, "that the piers are sound", source: "Tom Brandt", cue: "claim", speaker: "Tom Brandt")
        ),
        Case(
            "a second verb shares the source",
            "Ana Ruiz said the piers were old and added that they would fall.",
            Said(.indirect, "the piers were old", source: "Ana Ruiz", cue: "said", speaker: "Ana Ruiz"),
            Said(.indirect, "that they would fall", source: "Ana Ruiz", cue: "added", speaker: "Ana Ruiz")
        ),
        Case(
            "another speaker answers in the same sentence",
            "Ana Ruiz said the piers were old, but Tom Brandt said they would hold.",
            Said(.indirect, "the piers were old", source: "Ana Ruiz", cue: "said", speaker: "Ana Ruiz"),
            Said(.indirect, "they would hold", source: "Tom Brandt", cue: "said", speaker: "Tom Brandt")
        ),
        Case(
            "nobody nameable speaks",
            "Officials said the water was rising.",
            Said(.indirect, "the water was rising", source: "Officials", cue: "said", speaker: nil)
        ),
        Case(
            "a spokesman without a name speaks",
            "A spokesman said the water was rising.",
            Said(.indirect, "the water was rising", source: "A spokesman", cue: "said", speaker: nil)
        ),
        Case(
            "a subordinate clause ends at its comma",
            "When Ana Ruiz said the piers were old, the council laughed.",
            Said(.indirect, "the piers were old", source: "Ana Ruiz", cue: "said", speaker: "Ana Ruiz")
        ),
    ]

    static let mixedCases = [
        Case(
            "words in marks end the clause",
            "Ana Ruiz said that the plan was “a bad joke”.",
            Said(
                .mixed,
                "that the plan was “a bad joke”",
                source: "Ana Ruiz",
                cue: "said",
                speaker: "Ana Ruiz"
            )
        ),
        Case(
            "words in marks stand in the middle",
            "Ana Ruiz said “no reasonable person” would vote for it.",
            Said(
                .mixed,
                "“no reasonable person” would vote for it",
                source: "Ana Ruiz",
                cue: "said",
                speaker: "Ana Ruiz"
            )
        ),
        Case(
            "a judgement in marks",
            "Ana Ruiz called the plan \"a disgrace\".",
            Said(.mixed, "the plan \"a disgrace\"", source: "Ana Ruiz", cue: "called", speaker: "Ana Ruiz")
        ),
        Case(
            "in the words of somebody",
            "In the words of Ana Ruiz, the plan is \"a bad joke\".",
            Said(
                .mixed,
                "the plan is \"a bad joke\"",
                source: "Ana Ruiz",
                cue: "In the words of",
                speaker: "Ana Ruiz"
            )
        ),
        Case(
            "the attribution trails",
            "The plan was \"a bad joke,\" Ana Ruiz said.",
            Said(.mixed, "The plan was \"a bad joke,\"", source: "Ana Ruiz", cue: "said", speaker: "Ana Ruiz")
        ),
    ]

    @Test("indirect speech is found with and without that, before and behind its cue", arguments: indirectCases)
    func indirect(_ example: Case) {
        #expect(Said.all(in: example.text) == example.said)
    }

    @Test("speech partly in marks is mixed", arguments: mixedCases)
    func mixed(_ example: Case) {
        #expect(Said.all(in: example.text) == example.said)
    }
}
