import NewsModel
import Testing

/// A local report: direct and indirect speech by turns, a role instead of a name, unnamed residents.
@Suite("A report from the council")
struct CouncilReportTests {
    static let article = """
        LARKSTEAD — The old bridge over the Tarn will stay closed until spring, Mayor Maria Lopez said on Monday, \
        after \
        divers found cracks in two of its piers.

        “We have no choice,” Lopez told reporters outside the town hall. “Nobody should cross a bridge that we cannot \
        vouch for.”

        The mayor said that the repair would cost at least $2.5 million, twice what the council had set aside. She \
        added \
        that the state had not answered her letters.

        Her deputy, Tom Brandt, disagreed. “It can be mended by Christmas,” he said. “All it takes is the will.”

        Several residents said the detour through Millbrook cost them an hour a day.

        “My shop is dying,” said Ana Ruiz, 43, a baker who lives by the bridge. She accused the council of wasting the \
        summer.

        According to a report by Northway Engineering, the piers have not been inspected since 1998. The firm \
        declined to \
        comment.

        The council meets again on Thursday.
        """

    static let expected = [
        Said(
            .indirect,
            "The old bridge over the Tarn will stay closed until spring",
            source: "Mayor Maria Lopez",
            cue: "said",
            speaker: "Maria Lopez",
            role: "Mayor"
        ),
        Said(
            .direct,
            ["We have no choice", "Nobody should cross a bridge that we cannot vouch for"],
            source: "Lopez",
            cue: "told",
            speaker: "Maria Lopez",
            role: "Mayor"
        ),
        Said(
            .indirect,
            "that the repair would cost at least $2.5 million, twice what the council had set aside",
            source: "The mayor",
            cue: "said",
            speaker: "Maria Lopez",
            role: "Mayor"
        ),
        Said(
            .indirect,
            "that the state had not answered her letters",
            source: "She",
            cue: "added",
            speaker: "Maria Lopez",
            role: "Mayor"
        ),
        Said(
            .direct,
            ["It can be mended by Christmas", "All it takes is the will"],
            source: "he",
            cue: "said",
            speaker: "Tom Brandt",
            role: "deputy"
        ),
        Said(
            .indirect,
            "the detour through Millbrook cost them an hour a day",
            source: "Several residents",
            cue: "said",
            speaker: nil
        ),
        Said(
            .direct,
            "My shop is dying",
            source: "Ana Ruiz, 43, a baker who lives by the bridge",
            cue: "said",
            speaker: "Ana Ruiz",
            role: "baker"
        ),
        Said(
            .indirect,
            "the council of wasting the summer",
            source: "She",
            cue: "accused",
            speaker: "Ana Ruiz",
            role: "baker"
        ),
        Said(
            .indirect,
            "the piers have not been inspected since 1998",
            source: "a report by Northway Engineering",
            cue: "According to",
            speaker: nil
        ),
    ]

    @Test("every statement has its words, its source and its speaker")
    func all() {
        let said = Said.all(in: Self.article)
        #expect(said.count == Self.expected.count)
        for (found, expected) in zip(said, Self.expected) {
            #expect(found == expected)
        }
    }
}
