import NewsModel
import Testing

/// A report of one long speech: a quotation over several paragraphs, a block, and one-word fragments.
@Suite("A report of a speech")
struct SpeechReportTests {
    static let article = """
        President Olga Brand opened the harbour on Friday with a speech that lasted an hour.

        "When I was a child, this was a swamp," Brand said. "My father fished here with his hands.

        "He told me that one day ships would come. I did not believe him.

        "They have come."

        The president thanked the dockers, whom she called "the backbone" of the town, and promised to return in spring.

        Afterwards she wrote on her page:

        "A great day for Veldhaven."

        The opposition stayed away. Its leader, Nils Vik, said the harbour was "a monument to waste".
        """

    @Test("a quotation over several paragraphs is one quote")
    func paragraphs() {
        let first = Said.all(in: Self.article).first
        #expect(
            first
                == Said(
                    .direct,
                    [
                        "When I was a child, this was a swamp",
                        "My father fished here with his hands",
                        "He told me that one day ships would come. I did not believe him",
                        "They have come",
                    ],
                    source: "Brand",
                    cue: "said",
                    speaker: "Olga Brand",
                    role: "President"
                )
        )
    }

    @Test("a line that ends in a colon hands the quotation below to its speaker")
    func block() {
        let block = Said.all(in: Self.article).first { $0.cue == "wrote" }
        #expect(block?.content == ["A great day for Veldhaven"])
        #expect(block?.speaker == "Olga Brand")
        #expect(block?.role == "President")
    }

    @Test("a leader is known by the body before")
    func leader() {
        let last = Said.all(in: Self.article).last
        #expect(
            last
                == Said(
                    .mixed,
                    "the harbour was \"a monument to waste\"",
                    source: "Its leader, Nils Vik",
                    cue: "said",
                    speaker: "Nils Vik",
                    role: "leader"
                )
        )
    }
}
