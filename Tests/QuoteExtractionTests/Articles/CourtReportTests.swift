import NewsModel
import Testing

/// A court report: titles tell people of one surname apart, lawyers speak for clients, mixed speech throughout.
@Suite("A report from court")
struct CourtReportTests {
    static let article = """
        A former treasurer told a court on Tuesday that he took “every penny” of the missing money.

        Mr. Karsk, 61, said he had lost the money at cards. “I am ashamed,” he told the judge.

        His lawyer, Lena Moss, said her client was “a sick man” who needed help.

        Mrs. Karsk, who sat in the front row, said nothing of it had reached her. "I knew of no cards," she said, \
        "and I \
        knew of no money."

        Prosecutor Ivor Penn called the theft “the meanest in the history of this town” and asked for four years.

        Judge Edda Holm is expected to rule in June.
        """

    static let expected = [
        Said(
            .mixed,
            "that he took “every penny” of the missing money",
            source: "A former treasurer",
            cue: "told",
            speaker: nil
        ),
        Said(.indirect, "he had lost the money at cards", source: "Mr. Karsk, 61", cue: "said", speaker: "Karsk"),
        Said(.direct, "I am ashamed", source: "he", cue: "told", speaker: "Karsk"),
        Said(
            .mixed,
            "her client was “a sick man” who needed help",
            source: "His lawyer, Lena Moss",
            cue: "said",
            speaker: "Lena Moss",
            role: "lawyer"
        ),
        Said(
            .indirect,
            "nothing of it had reached her",
            source: "Mrs. Karsk, who sat in the front row",
            cue: "said",
            speaker: "Karsk"
        ),
        Said(
            .direct,
            ["I knew of no cards", "and I knew of no money"],
            source: "she",
            cue: "said",
            speaker: "Karsk"
        ),
        Said(
            .mixed,
            "the theft “the meanest in the history of this town”",
            source: "Prosecutor Ivor Penn",
            cue: "called",
            speaker: "Ivor Penn",
            role: "Prosecutor"
        ),
    ]

    @Test("what is said in court is told apart by speaker")
    func all() {
        let said = Said.all(in: Self.article)
        #expect(Array(said.prefix(Self.expected.count)) == Self.expected)
    }

    @Test("a ruling to come is no statement")
    func none() {
        #expect(!Said.all(in: Self.article).contains { $0.speaker == "Edda Holm" })
    }
}
