import SequenceModel
import Testing

@testable import QuoteExtraction

@Suite("Stage 2")
struct StageTwoTests {
    private func proposals(_ text: String) -> [(content: [String], source: [String], cue: String)] {
        let document = Document(text: text, lexicon: .builtIn)
        return ModelAttribution(model: TinyModel.model).proposals(in: document).map { draft in
            (draft.content.map(document.text), draft.source.map(document.text), document.text(of: draft.cue))
        }
    }

    @Test("each cue gets its own source and content")
    func finds() throws {
        let found = proposals("She said that boats were welcome.\n\"Nobody had read it,\" Tomas Velde said.")
        try #require(found.count == 2)
        #expect(found[0] == (["boats were welcome"], ["She"], "said"))
        #expect(found[1] == (["\"Nobody had read it,\""], ["Tomas Velde"], "said"))
    }

    @Test("a verb that no list has is learnt from the articles")
    func learnt() throws {
        let found = try #require(proposals("The mayor blorted that nobody had read it.").first)
        #expect(found == (["nobody had read it"], ["The mayor"], "blorted"))
    }

    @Test("measures are as many for every proposal, the first is 1 and none is without bounds")
    func measures() {
        let text = TinyModel.lines.prefix(8).reduce(into: "") { $0 += MarkedText($1).text + "\n" }
        let document = Document(text: text, lexicon: .builtIn)
        let drafts = ModelAttribution(model: TinyModel.model).proposals(in: document)
        #expect(drafts.count == 6)
        for draft in drafts {
            #expect(draft.measures.count == 18)
            #expect(draft.measures[0] == 1)
            #expect(draft.measures.allSatisfy { $0.isFinite && abs($0) <= 10 })
        }
    }

    @Test("what shapes a proposal shows in its measures")
    func shape() throws {
        let drafts = ["\"Boats were welcome,\" she said.", "The mayor said that boats were welcome."].flatMap { text in
            ModelAttribution(model: TinyModel.model).proposals(in: Document(text: text, lexicon: .builtIn))
        }
        try #require(drafts.count == 2)
        // The share in quotation marks, and whether all is; whether the source is a pronoun.
        #expect(drafts.map { $0.measures[10] } == [1, 0])
        #expect(drafts.map { $0.measures[11] } == [1, 0])
        #expect(drafts.map { $0.measures[17] } == [1, 0])
        #expect(drafts.map { $0.measures[14] } == [6.0 / 40, 3.0 / 40])
    }
}

@Suite("A cue's view")
struct CueViewTests {
    private func view(labels: [UInt8], cue: Range<Int>) throws -> CueView {
        let line = "Ann/NNP met/VBD Tomas/NNP and/CC he/PRP said/VBD boats/NNS sank/VBD now/RB"
        let traits = try #require(MarkedText(line).paragraphs.first)
        let found = StageOneResult(labels: labels, marginals: Array(repeating: .zero, count: labels.count))
        return CueView(traits, found, cue: cue, of: 1)
    }

    @Test("spans between the cue and a token are counted, the token's own included")
    func counts() throws {
        let view = try view(labels: [1, 0, 1, 0, 1, 3, 5, 6, 3], cue: 5..<6)
        #expect(view.window == 0..<9)
        #expect(view.between.map(\.sources) == [3, 2, 2, 1, 1, 0, 0, 0, 0])
        #expect(view.between.map(\.contents) == [0, 0, 0, 0, 0, 0, 1, 1, 1])
        #expect(view.between.map(\.cues) == [0, 0, 0, 0, 0, 0, 0, 0, 1])
    }

    @Test("a span of several tokens counts once, from either side")
    func once() throws {
        let left = try view(labels: [0, 5, 6, 6, 0, 3, 0, 0, 0], cue: 5..<6)
        #expect(left.between.map(\.contents) == [1, 1, 1, 1, 0, 0, 0, 0, 0])
        let right = try view(labels: [0, 3, 5, 6, 6, 0, 0, 0, 0], cue: 1..<2)
        #expect(right.between.map(\.contents) == [0, 0, 1, 1, 1, 1, 1, 1, 1])
    }

    @Test("the skeleton of the way begins empty beside the cue, and the token itself is not part of it")
    func bones() throws {
        let view = try view(labels: Array(repeating: 0, count: 9), cue: 5..<6)
        #expect(view.between[4].bones == Skeleton().hash)
        #expect(view.between[6].bones == Skeleton().hash)
        #expect(view.between[7].bones != view.between[6].bones)
        #expect(view.between[0].bones != view.between[1].bones)
    }
}

@Suite("Choosing source and content")
struct StageTwoChoiceTests {
    /// What is chosen for the cue at 6 in a dozen tokens whose scores are given.
    private func choice(
        base: SIMD8<Float>,
        _ scores: [Int: SIMD8<Float>] = [:]
    ) throws -> StageTwoLabelling? {
        let line = "a/DT b/NN c/NN d/NN e/NN f/NN said/VBD h/NN i/NN j/NN k/NN l/NN"
        let traits = try #require(MarkedText(line).paragraphs.first)
        let found = StageOneResult(
            labels: Array(repeating: 0, count: 12),
            marginals: Array(repeating: .zero, count: 12)
        )
        let view = CueView(traits, found, cue: 6..<7, of: 1)
        var lattice = Lattice()
        let emissions = (0..<12).map { scores[$0] ?? base }
        let table = TransitionTable(scheme: StageTwo.scheme, situations: StageTwo.situations)
        return StageTwoChoice(table).labelling(of: view, emissions, &lattice)
    }

    private let outside = SIMD8<Float>(0, -9, -9, -9, -9, 0, 0, 0)

    @Test("a cue without likely content gives nothing")
    func silent() throws {
        #expect(try choice(base: outside) == nil)
    }

    @Test("the likeliest content and source are chosen, each with how likely it is")
    func plain() throws {
        let source = SIMD8<Float>(-9, 4, -9, -9, -9, 0, 0, 0)
        let content = SIMD8<Float>(-9, -9, -9, 4, 4, 0, 0, 0)
        let found = try #require(try choice(base: outside, [5: source, 8: content, 9: content]))
        #expect(found.source == [5..<6])
        #expect(found.content.map(\.count).reduce(0, +) == 2)
        #expect(found.contentLikelihood > 0.99)
        #expect(found.sourceLikelihood == 1)
        #expect(found.chances[5][1] > 0.99)
        #expect(found.chances.count == 12)
    }

    @Test("where there is some content for sure, but no place is likely, the likeliest is taken")
    func spread() throws {
        // Each place is likelier outside than in, yet some content is likelier than none.
        let found = try #require(try choice(base: SIMD8(0, -9, -9, -1, -9, 0, 0, 0)))
        #expect(found.content.count == 1)
        #expect(found.contentLikelihood > 0.9)
    }

    @Test("a source is taken where any is likely, though each is unlikely")
    func spreadSource() throws {
        let content = SIMD8<Float>(-9, -9, -9, 4, -9, 0, 0, 0)
        let likely = try #require(try choice(base: SIMD8(0, -1.5, -9, -9, -9, 0, 0, 0), [9: content]))
        #expect(likely.source.count == 1)
        #expect(likely.sourceLikelihood > 0.4 && likely.sourceLikelihood < 1)
        #expect(likely.content == [9..<10])
        let unlikely = try #require(try choice(base: SIMD8(0, -5, -9, -9, -9, 0, 0, 0), [9: content]))
        #expect(unlikely.source.isEmpty)
        #expect(unlikely.sourceLikelihood < 0.4)
    }

    @Test("a source that is looked for does not take away content")
    func kept() throws {
        let content = SIMD8<Float>(-9, 3, -9, 4, -9, 0, 0, 0)
        let found = try #require(try choice(base: SIMD8(0, -1.5, -9, -9, -9, 0, 0, 0), [2: content, 9: content]))
        #expect(found.content == [2..<3, 9..<10])
        #expect(found.source.allSatisfy { !$0.contains(2) && !$0.contains(9) })
    }
}
