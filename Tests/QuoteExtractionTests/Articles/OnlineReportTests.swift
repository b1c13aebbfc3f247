import NewsModel
import Testing

/// A report from the net: posts, a headline with single marks, comments that are signed, links between paragraphs.
@Suite("A report from the net")
struct OnlineReportTests {
    static let article = """
        Holm: 'The seals are tired'

        Biologist Edda Holm has started a quarrel with a single post.

        "The seals are tired and so am I," Holm tweeted on Sunday.

        Read more: "Ten things you did not know about seals"

        Hundreds answered. “So are we,” one fisherman wrote.

        The port called the post “unhelpful”.

        “I have seen them sleep on my own jetty.”

        ― Nils Vik

        Photo: A seal on a jetty.
        """

    @Test("posts, answers and signatures are quotes, links and captions are not")
    func contents() {
        let contents = Said.all(in: Self.article).flatMap(\.content)
        #expect(
            contents == [
                "The seals are tired",
                "The seals are tired and so am I",
                "So are we",
                "the post “unhelpful”",
                "I have seen them sleep on my own jetty",
            ]
        )
    }

    @Test("a headline's surname is the person of the article")
    func headline() {
        let headline = Said.all(in: Self.article).first
        #expect(headline?.speaker == "Edda Holm")
        #expect(headline?.cue == ":")
        #expect(headline?.kind == .direct)
    }

    @Test("who is not named has no speaker, who signs has")
    func speakers() {
        let speakers = Said.all(in: Self.article).map(\.speaker)
        #expect(speakers == ["Edda Holm", "Edda Holm", nil, nil, "Nils Vik"])
    }
}
