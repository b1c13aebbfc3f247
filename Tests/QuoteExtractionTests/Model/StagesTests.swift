import NewsModel
import SequenceModel
import Testing

@testable import QuoteExtraction

@Suite("Parts of speech")
struct PartOfSpeechTests {
    @Test(
        "the Penn Treebank's tags are merged where nothing hangs on the difference",
        arguments: [
            ("NNP", PartOfSpeech.name), ("NNPS", .name), ("VBD", .past), ("JJR", .adjective), ("PDT", .determiner),
            ("EX", .pronoun), ("WP$", .who), ("FW", .noun),
        ]
    )
    func names(name: String, part: PartOfSpeech) {
        #expect(PartOfSpeech(pennTreebank: name) == part)
    }

    @Test("signs have no tag to be guessed", arguments: [",", ".", "``", "''", "-LRB-", "$", ""])
    func signs(name: String) {
        #expect(PartOfSpeech(pennTreebank: name) == nil)
        #expect(PartOfSpeech.guessed == 24)
    }
}

@Suite("Skeletons")
struct SkeletonTests {
    private func skeleton(_ tags: [PartOfSpeech]) -> UInt32 {
        var skeleton = Skeleton()
        for tag in tags {
            var trait = Trait()
            trait.tag = UInt32(tag.rawValue)
            skeleton.add(trait)
        }
        return skeleton.hash
    }

    @Test("articles, adjectives and repeated names do not change a skeleton")
    func collapses() {
        #expect(skeleton([.determiner, .adjective, .noun, .past]) == skeleton([.noun, .past]))
        #expect(skeleton([.name, .name, .name]) == skeleton([.name]))
    }

    @Test("order and kind of bones do")
    func tells() {
        #expect(skeleton([.noun, .past]) != skeleton([.past, .noun]))
        #expect(skeleton([.noun]) != skeleton([.name]))
    }

    @Test("a long way says nothing")
    func far() {
        let way = (0..<8).flatMap { _ in [PartOfSpeech.noun, .past] }
        #expect(skeleton(way) == 0)
    }
}

@Suite("Windows around cues")
struct StageTwoWindowTests {
    private func paragraph(_ text: String) -> ParagraphTraits? {
        TraitFinder(Document(text: text, lexicon: .builtIn)).paragraphs().first
    }

    @Test("two sentences to either side are looked at, no more")
    func sentences() throws {
        let text = "One is here. Two is here. Three is here. Ann said so. Five is here. Six is here. Seven is here."
        let traits = try #require(paragraph(text))
        #expect(traits.count == 28)
        #expect(StageTwo.window(traits, around: 13..<14, of: 1) == 4..<24)
    }

    @Test("where there is hardly anything but cues, tokens are looked at some dozens of times on average")
    func crowded() throws {
        let traits = try #require(paragraph(String(repeating: "said ", count: 2_000)))
        let looked = (0..<2_000).reduce(0) { $0 + StageTwo.window(traits, around: $1..<$1 + 1, of: 2_000).count }
        #expect(looked <= 26 * 2_000)
    }
}

@Suite("Joining proposals")
struct JoiningTests {
    private func draft(cue: Int, _ content: Range<Int>..., confidence: Double = 0.9) -> Draft {
        Draft(paragraph: 0, cue: cue..<cue + 1, content: content, source: [], measures: [], confidence: confidence)
    }

    @Test("what is said within something said is part of that")
    func outermost() {
        let outer = draft(cue: 1, 2..<12, confidence: 0.6)
        let inner = draft(cue: 4, 5..<9, confidence: 0.99)
        #expect(ConflictRule(tokens: 20).resolved([inner, outer]) == [outer])
    }

    @Test("proposals side by side all stand, in text order")
    func disjoint() {
        let first = draft(cue: 1, 2..<5)
        let second = draft(cue: 7, 8..<14)
        #expect(ConflictRule(tokens: 20).resolved([second, first]) == [first, second])
    }

    @Test("of equally long proposals the more confident stands")
    func confident() {
        let sure = draft(cue: 9, 2..<6, confidence: 0.8)
        let doubtful = draft(cue: 1, 3..<7, confidence: 0.7)
        #expect(ConflictRule(tokens: 20).resolved([doubtful, sure]) == [sure])
    }

    @Test("a transcript's line takes precedence over a doubtful proposal in it, not over a sure one")
    func lines() {
        let line = Attribution(source: nil, cue: 1..<2, content: [2..<9], rule: .transcript)
        for (confidence, gives) in [(0.5, true), (0.99, false)] {
            var claims = Claims([draft(cue: 3, 4..<7, confidence: confidence)], tokens: 10)
            let admitted = claims.admit(line, precision: 0.73)
            #expect((admitted != nil) == gives)
            #expect(claims.remaining.isEmpty == gives)
        }
    }

    @Test("other rules speak only where the model is silent")
    func silence() {
        var claims = Claims([draft(cue: 1, 2..<5, confidence: 0.5)], tokens: 20)
        let overlapping = Attribution(source: nil, cue: 1..<2, content: [3..<9], rule: .quoteThenCue)
        let apart = Attribution(source: nil, cue: 12..<13, content: [13..<18], rule: .that)
        let answers = [claims.admit(overlapping, precision: 0.97), claims.admit(apart, precision: 0.9)]
        #expect(answers.map { $0 != nil } == [false, true])
        #expect(claims.remaining.count == 1)
    }

    @Test("a quoted sentence that nobody claims goes to the quotation beside it")
    func fill() {
        let document = Document(text: "\"It is late,\" Ann said. \"We all go home now.\"", lexicon: .builtIn)
        let first = Draft(paragraph: 0, cue: 7..<8, content: [0..<6], source: [6..<7], measures: [])
        let filled = FillRule.filled([first], in: document)
        #expect(filled[0].content.count == 2)
        #expect(document.text(of: filled[0].content[1]) == "\"We all go home now.\"")
    }
}

@Suite("Texts to learn from")
struct LearningTextTests {
    @Test("annotated parts become labels of the tokens they touch")
    func labels() {
        let spans = QuoteSpans(content: [14..<25], source: [0..<8], cue: [9..<13])
        let text = LearningText("Ann Hale said it was late.", attributions: [spans])
        #expect(text.stageOneSequence(0).labels == [1, 2, 3, 5, 6, 6, 0])
    }

    @Test("parts of speech are taken over where tokens begin at the same place")
    func tags() {
        let text = LearningText("Ann can't go.", attributions: [])
        let labels = text.tagLabels([(0..<3, "NNP"), (4..<6, "MD"), (6..<9, "RB"), (10..<12, "VB"), (12..<13, ".")])
        let expected = [PartOfSpeech.name, .modal, .verb].map { Optional($0.rawValue) } + [nil]
        #expect(labels == expected)
    }

    @Test("spans are counted as found only where both ends are right")
    func counts() {
        var counts = SpanCounts()
        counts.add([(0, 0..<2), (0, 4..<6), (1, 7..<8)], [(0, 0..<2), (0, 4..<7)], kind: 0)
        #expect(counts.found == 2)
        #expect(counts.annotated == 2)
        #expect(counts.same == 1)
        #expect(counts.f1 == 50)
    }
}
