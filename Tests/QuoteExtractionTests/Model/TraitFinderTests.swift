import SequenceModel
import Testing

@testable import QuoteExtraction

@Suite("Traits of tokens")
struct TraitFinderTests {
    private func traits(_ text: String) throws -> ParagraphTraits {
        try #require(TraitFinder(Document(text: text, lexicon: .builtIn)).paragraphs().first)
    }

    @Test("a word is the same with and without a capital, but looks different")
    func words() throws {
        let traits = try traits("Boats sank boats")
        #expect(traits[0].word == traits[2].word)
        #expect(traits[0].shape != traits[2].shape)
        #expect(traits[0].word != traits[1].word)
    }

    @Test("double marks are all one sign, single ones another", arguments: [("\"", "“"), ("'", "‘")])
    func marks(straight: String, curly: String) throws {
        let first = try traits(straight + "Bread costs more")
        let second = try traits(curly + "Bread costs more")
        #expect(first[0].word == second[0].word)
        #expect(first[0].word == (straight == "\"" ? 8 : 4))
    }

    @Test("endings are the last letters of longer words, without regard to case")
    func suffixes() throws {
        let traits = try traits("walked TALKED ed led.")
        #expect(traits[0].suffix2 == traits[1].suffix2)
        #expect(traits[0].suffix3 == traits[1].suffix3)
        #expect(traits[0].suffix2 == traits[3].suffix2)
        #expect(traits[2].suffix2 == 0)
        #expect(traits[3].suffix3 == 0)
        #expect(traits[4].suffix2 == 0)
    }

    @Test("what the lists know of a word is one number, 0 for nothing")
    func classes() throws {
        let traits = try traits("the zorbel his")
        #expect(traits[0].classes != 0)
        #expect(traits[1].classes == 0)
        #expect(traits[2].classes != traits[0].classes)
    }

    @Test("forms of one cue share its lemma and not its form")
    func cues() throws {
        let traits = try traits("said says denied boats")
        #expect(traits[0].lemma == traits[1].lemma)
        #expect(traits[0].cue >> 3 == traits[1].cue >> 3)
        #expect(traits[0].cue != traits[1].cue)
        #expect(traits[0].lemma != traits[2].lemma)
        #expect(traits[3].cue == 0 && traits[3].lemma == 0)
    }

    @Test("sentences are numbered within their paragraph, and know their ends")
    func sentences() throws {
        let document = Document(text: "One came. Two left.\nThree stayed.", lexicon: .builtIn)
        let paragraphs = TraitFinder(document).paragraphs()
        #expect((0..<6).map { paragraphs[0][$0].sentence } == [0, 0, 0, 1, 1, 1])
        #expect((0..<6).map { paragraphs[0][$0].sentenceStart } == [0, 0, 0, 3, 3, 3])
        #expect((0..<6).map { paragraphs[0][$0].sentenceEnd } == [3, 3, 3, 6, 6, 6])
        #expect((0..<3).map { paragraphs[1][$0].sentence } == [0, 0, 0])
        #expect((0..<3).map { paragraphs[1][$0].sentenceStart } == [0, 0, 0])
    }

    @Test("there is something to see around a paragraph: edges that are like no token")
    func edges() throws {
        let traits = try traits("Boats sank.")
        for place in [-3, -2, -1, 3, 4, 5] {
            #expect(traits[place].word == Trait.edge.word)
            #expect(traits[place].shape == 15)
        }
        #expect((0..<3).allSatisfy { traits[$0].word != Trait.edge.word })
    }

    @Test("commas are counted up to each token")
    func commas() throws {
        let traits = try traits("Bread, milk, eggs")
        #expect((0..<5).map { traits[$0].commas } == [0, 1, 1, 2, 2])
    }

    @Test(
        "numbers are told apart exactly where they are small, roughly where they are large",
        arguments: [(-1, 31), (0, 0), (4, 4), (5, 5), (6, 5), (9, 6), (14, 7), (15, 8), (49, 9), (50, 10), (9_999, 10)]
    )
    func buckets(number: Int32, step: UInt32) {
        #expect(bucket(number) == step)
    }
}

@Suite("Quotation state")
struct QuotePlaceTests {
    private func traits(_ text: String, paragraph: Int = 0) throws -> ParagraphTraits {
        let paragraphs = TraitFinder(Document(text: text, lexicon: .builtIn)).paragraphs()
        return try #require(paragraphs.count > paragraph ? paragraphs[paragraph] : nil)
    }

    private func places(_ text: String) throws -> [UInt32] {
        let traits = try traits(text)
        return (0..<traits.count).map { traits[$0].quote }
    }

    @Test("a quotation opens, begins, goes on, ends and closes; around it is outside")
    func places() throws {
        let (outside, inside) = (QuotePlace.outside, QuotePlace.inside)
        #expect(
            try places("Yes: \"It is quite late,\" she said.") == [
                outside, outside, QuotePlace.open, QuotePlace.first, inside, inside, inside, QuotePlace.last,
                QuotePlace.close, outside, outside, outside,
            ]
        )
    }

    @Test("a word alone in marks is the first of its quotation")
    func alone() throws {
        #expect(try places("the \"bread\" sank") == [0, QuotePlace.open, QuotePlace.first, QuotePlace.close, 0])
    }

    @Test("a quotation that is not closed runs to the end of its paragraph")
    func unclosed() throws {
        let places = try places("“Bread costs more than boats.")
        #expect(places.first == QuotePlace.open)
        #expect(places.last == QuotePlace.last)
        #expect(!places.contains(QuotePlace.outside) && !places.contains(QuotePlace.close))
    }

    @Test("a title and a spoken sentence in marks are of different sorts, two sentences of the same length of one")
    func sorts() throws {
        let title = try traits("She read \"Bread\" aloud.")
        let speech = try traits("\"Bread costs much more,\" she said.")
        let other = try traits("\"Boats sink at night,\" she said.")
        #expect(title[3].quotation != speech[1].quotation)
        #expect(speech[1].quotation == other[1].quotation)
        #expect(speech[0].quotation == speech[1].quotation)
        #expect(speech[7].quotation == 0)
    }

    @Test("the way from the last quotation and to the next is known")
    func ways() throws {
        let traits = try traits("Now \"bread\" and also \"boats\" sank.")
        #expect((0..<10).map { traits[$0].sinceClose } == [99, 0, 0, 0, 1, 2, 0, 0, 0, 1])
        #expect((0..<10).map { traits[$0].untilOpen } == [1, 0, 0, 0, 2, 1, 0, 0, 0, 99])
    }

    @Test("a paragraph knows how it hangs together with quotations")
    func situations() throws {
        let whole = try traits("“Bread costs more.”").situation
        let plain = try traits("Bread costs more.").situation
        #expect(plain == 16 + 32)
        #expect(whole == 1 + 2 + 4 + 16 + 32)
        let text = "“Bread costs more.\n“Boats cost less,” she said."
        #expect(try traits(text, paragraph: 1).situation == 1 + 8 + 16)
    }

    @Test("a step between labels is told apart by where it happens")
    func steps() throws {
        let traits = try traits("Yes: \"It is late,\" she said, smiling.")
        let situations = (0..<traits.count).map { StageOne.situation(traits, at: $0) }
        // Words have no tag yet, and count as signs.
        #expect(situations == [5, 7, 1, 3, 4, 4, 4, 2, 6, 7, 7, 7, 7])
        #expect(situations.allSatisfy { Int($0) < StageOne.situations })
    }

    @Test("stage 2 tells the same situations apart before and behind the cue")
    func sides() throws {
        let traits = try traits("She said so.")
        #expect(StageTwo.situation(traits, at: 0, cue: 1..<2) == 5)
        #expect(StageTwo.situation(traits, at: 2, cue: 1..<2) == 7 + 8)
    }
}
