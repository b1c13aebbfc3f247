import NewsModel
import Testing

/// A report of a study: papers and researchers speak, numbers and brackets abound.
@Suite("A report of a study")
struct ScienceReportTests {
    static let article = """
        Seals in the Tarn estuary sleep less than they did ten years ago, according to a study by the Coastal Institute.

        Researchers tagged 48 animals (31 of them females) and followed them for a year.

        “They wake at every ship,” said Dr. Edda Holm, a biologist who led the study. “It is like living beside a motorway.”

        Holm said noise had doubled since the new terminal opened in 2014. She estimated that one seal in three gets \
        fewer than two hours of rest.

        The port authority questioned the figures. “Forty-eight seals are not a population,” its director, Bruno Falk, \
        told the Veldhaven Post.

        Falk added that ships already slow down at night.

        "Slower is not quieter," Holm replied.
        """

    static let expected = [
        Said(
            .indirect,
            "Seals in the Tarn estuary sleep less than they did ten years ago",
            source: "a study by the Coastal Institute",
            cue: "according to",
            speaker: nil
        ),
        Said(
            .direct,
            ["They wake at every ship", "It is like living beside a motorway"],
            source: "Dr. Edda Holm, a biologist who led the study",
            cue: "said",
            speaker: "Edda Holm",
            role: "biologist"
        ),
        Said(
            .indirect,
            "noise had doubled since the new terminal opened in 2014",
            source: "Holm",
            cue: "said",
            speaker: "Edda Holm",
            role: "biologist"
        ),
        Said(
            .indirect,
            "that one seal in three gets fewer than two hours of rest",
            source: "She",
            cue: "estimated",
            speaker: "Edda Holm",
            role: "biologist"
        ),
        Said(
            .direct,
            "Forty-eight seals are not a population",
            source: "its director, Bruno Falk",
            cue: "told",
            speaker: "Bruno Falk",
            role: "director"
        ),
        Said(
            .indirect,
            "that ships already slow down at night",
            source: "Falk",
            cue: "added",
            speaker: "Bruno Falk",
            role: "director"
        ),
        Said(
            .direct,
            "Slower is not quieter",
            source: "Holm",
            cue: "replied",
            speaker: "Edda Holm",
            role: "biologist"
        ),
    ]

    @Test("studies and researchers are told apart", arguments: expected.indices)
    func each(place: Int) throws {
        let said = Said.all(in: Self.article)
        try #require(said.count == Self.expected.count)
        #expect(said[place] == Self.expected[place])
    }
}
