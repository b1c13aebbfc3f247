import SequenceModel
import Testing

@testable import QuoteExtraction

/// A paragraph of a dozen plain tokens, to change one thing in and see what notices.
private struct Plain {
    var traits = ParagraphTraits(
        tokens: 0..<12,
        padded: (0..<18).map { index in
            var trait = Trait()
            trait.word = UInt32(100 + index)
            trait.spelling = trait.word
            trait.sentenceEnd = 12
            trait.tag = UInt32(PartOfSpeech.noun.rawValue)
            return trait
        }
    )
    var found = StageOneResult(labels: Array(repeating: 0, count: 12), marginals: Array(repeating: .zero, count: 12))

    /// How many features of the token at 6 are other ones after a change.
    func changes(
        _ add: (ParagraphTraits, StageOneResult, inout FeatureList) -> Void,
        _ change: (inout Self) -> Void
    ) -> Int {
        var other = self
        change(&other)
        let before = FeatureList.of { add(traits, found, &$0) }
        return before.subtracting(FeatureList.of { add(other.traits, other.found, &$0) }).count
    }
}

@Suite("What the tagger and stage 1 see")
struct StageOneFeaturesTests {
    private func tagger(_ traits: ParagraphTraits, _ found: StageOneResult, _ list: inout FeatureList) {
        TaggerFeatures.add(traits.padded.span, at: 6, to: &list)
    }

    private func stageOne(_ traits: ParagraphTraits, _ found: StageOneResult, _ list: inout FeatureList) {
        StageOneFeatures.add(traits.padded.span, situation: traits.situation, at: 6, to: &list)
    }

    @Test("words up to three to either side are seen, none beyond", arguments: -5...5)
    func words(distance: Int) {
        let changed = Plain().changes(stageOne) { $0.traits[6 + distance].word = 7 }
        #expect((changed > 0) == (abs(distance) <= 3))
        let tagged = Plain().changes(tagger) { $0.traits[6 + distance].spelling = 7 }
        #expect((tagged > 0) == (abs(distance) <= 2))
    }

    @Test("the tagger sees tags it has given, and not those it has yet to give", arguments: -3...3)
    func tags(distance: Int) {
        let changed = Plain().changes(tagger) { $0.traits[6 + distance].tag = 3 }
        #expect((changed > 0) == [-2, -1].contains(distance))
    }

    @Test("stage 1 sees tags on both sides", arguments: -4...4)
    func allTags(distance: Int) {
        let changed = Plain().changes(stageOne) { $0.traits[6 + distance].tag = 3 }
        #expect((changed > 0) == (abs(distance) <= 3))
    }

    @Test("stage 1 does not see spellings, so that names do not matter")
    func spelling() {
        #expect(Plain().changes(stageOne) { $0.traits[6].spelling = 7 } == 0)
    }

    @Test("the word that begins the sentence is seen from anywhere in it")
    func beginning() {
        var plain = Plain()
        plain.traits[6].sentenceStart = 2
        #expect(plain.changes(stageOne) { $0.traits[2].word = 7 } == 1)
        #expect(plain.changes(stageOne) { $0.traits[1].word = 7 } == 0)
    }

    @Test("quotation, commas, place, looks and cues are each seen")
    func families() {
        let changes: [(inout Plain) -> Void] = [
            { $0.traits[6].quote = QuotePlace.inside }, { $0.traits[7].quote = QuotePlace.open },
            { $0.traits[6].quotation = 9 }, { $0.traits.situation = 5 }, { $0.traits[6].sinceClose = 2 },
            { $0.traits[6].untilOpen = 1 }, { $0.traits[6].sentenceStart = 5 }, { $0.traits[6].sentenceEnd = 8 },
            { $0.traits[6].sentence = 2 }, { $0.traits[6].shape = 3 }, { $0.traits[6].suffix3 = 3 },
            { $0.traits[6].classes = 3 }, { $0.traits[6].speaks = 2 }, { $0.traits[6].cue = 9 },
            { $0.traits[6].boneBefore = 4 }, { $0.traits[6].boneAfter = 4 }, { $0.traits[6].commas = 1 },
        ]
        for (number, change) in changes.enumerated() {
            #expect(Plain().changes(stageOne, change) > 0, "change \(number)")
        }
    }

    @Test("the nearest cue is seen with its lemma, however far")
    func farCue() {
        var plain = Plain()
        plain.traits[6].cueBefore = 0
        #expect(plain.changes(stageOne) { $0.traits[0].lemma = 77 } == 1)
        #expect(Plain().changes(stageOne) { $0.traits[0].lemma = 77 } == 0)
    }

    @Test("no token has more features than a sum can take")
    func limits() {
        var list = FeatureList()
        StageOneFeatures.add(Plain().traits.padded.span, situation: 0, at: 6, to: &list)
        #expect(list.features.count <= WeightTable.maximumFeatures)
        let one = list.features.count
        TaggerFeatures.add(Plain().traits.padded.span, at: 6, to: &list)
        #expect(list.features.count - one <= WeightTable.maximumFeatures)
        #expect(one == 57)
    }

    @Test("features are the same for the same surroundings, wherever they stand in the text")
    func stable() throws {
        let line = "Ann/NNP Hale/NNP said/VBD so/RB +."
        let paragraphs = MarkedText("Boats/NNS sank/VBD +.", line, line).paragraphs
        for place in 0..<5 {
            let seen = [1, 2].map { number in
                FeatureList.of {
                    let traits = paragraphs[number]
                    StageOneFeatures.add(traits.padded.span, situation: traits.situation, at: place, to: &$0)
                }
            }
            #expect(seen[0] == seen[1])
        }
    }
}

@Suite("What stage 2 sees")
struct StageTwoFeaturesTests {
    private func constant(_ traits: ParagraphTraits, _ found: StageOneResult, _ list: inout FeatureList) {
        StageTwoFeatures.addConstant(traits.padded.span, found.notes[6], at: 6, to: &list)
    }

    /// What is seen at 6 of the cue at `cue`.
    private func seen(
        _ cue: Range<Int>
    ) -> (ParagraphTraits, StageOneResult, inout FeatureList) -> Void {
        { traits, found, list in
            StageTwoFeatures.add(CueView(traits, found, cue: cue, of: 1), traits.padded.span, at: 6, to: &list)
        }
    }

    @Test("what stage 1 found is seen at the token and beside it", arguments: 4...8)
    func labels(place: Int) {
        let changed = Plain().changes(constant) { $0.found.labels[place] = 5 }
        #expect((changed > 0) == (5...7).contains(place))
    }

    @Test("how sure stage 1 was is seen in steps")
    func certainty() {
        #expect(Plain().changes(constant) { $0.found.marginals[6][5] = 0.9 } == 1)
        #expect(Plain().changes(constant) { $0.found.marginals[6][5] = 0.01 } == 0)
    }

    @Test("a token of the cue sees nothing but that")
    func cue() {
        let view = CueView(Plain().traits, Plain().found, cue: 6..<7, of: 1)
        let within = FeatureList.of { StageTwoFeatures.add(view, view.traits.padded.span, at: 6, to: &$0) }
        let behind = FeatureList.of { StageTwoFeatures.add(view, view.traits.padded.span, at: 7, to: &$0) }
        #expect(within.count == 1)
        #expect(behind.count > 20)
    }

    @Test("the cue's side, distance, lemma and surroundings are seen")
    func surroundings() {
        let plain = Plain()
        let left = FeatureList.of { seen(8..<9)(plain.traits, plain.found, &$0) }
        let right = FeatureList.of { seen(4..<5)(plain.traits, plain.found, &$0) }
        let far = FeatureList.of { seen(9..<10)(plain.traits, plain.found, &$0) }
        #expect(left.intersection(right).isEmpty)
        #expect(left != far)
        #expect(!left.intersection(far).isEmpty)
        #expect(plain.changes(seen(8..<9)) { $0.traits[8].lemma = 5 } == 3)
        #expect(plain.changes(seen(8..<9)) { $0.traits[9].word = 5 } == 1)
        #expect(plain.changes(seen(8..<9)) { $0.traits[11].word = 5 } == 0)
    }

    @Test("other cues, sources and contents on the way are counted", arguments: [3, 1, 5] as [UInt8])
    func between(label: UInt8) {
        #expect(Plain().changes(seen(9..<10)) { $0.found.labels[8] = label } > 0)
        #expect(Plain().changes(seen(9..<10)) { $0.found.labels[10] = label } == 0)
    }

    @Test("no token has more features than a sum can take")
    func limits() {
        let view = CueView(Plain().traits, Plain().found, cue: 6..<7, of: 1)
        var list = FeatureList()
        StageTwoFeatures.add(view, view.traits.padded.span, at: 3, to: &list)
        #expect(list.features.count <= WeightTable.maximumFeatures)
        StageTwoFeatures.addConstant(view.traits.padded.span, view.notes[3], at: 3, to: &list)
        // For training both are one position.
        #expect(list.features.count <= WeightTable.maximumFeatures)
    }
}
