import SequenceModel
import Testing

@testable import QuoteExtraction

@Suite("Traits that depend on parts of speech")
struct CueTraitsTests {
    private func paragraph(_ line: String) throws -> ParagraphTraits {
        try #require(MarkedText(line).paragraphs.first)
    }

    @Test("each token knows the nearest possible cue on either side")
    func nearest() throws {
        let traits = try paragraph("Ann/NNP said/VBD boats/NNS denied/VBD it/PRP +.")
        #expect((0..<6).map { traits[$0].cueBefore } == [-1, -1, 1, 1, 3, 3])
        #expect((0..<6).map { traits[$0].cueAfter } == [1, 3, 3, -1, -1, -1])
    }

    @Test("a word that could be a cue is none where it is no verb")
    func nouns() throws {
        let verb = try paragraph("She/PRP claims/VBZ boats/NNS +.")
        let noun = try paragraph("The/DT claims/NNS sank/VBD +.")
        let other = try paragraph("Very/RB claims/JJ boats/NNS +.")
        #expect(verb[1].cue > 1)
        #expect(noun[1].cue == 1)
        #expect(other[1].cue == 0)
        #expect(verb[0].cueAfter == 1)
        #expect(noun[0].cueAfter == -1)
    }

    @Test("what lies between a cue and a token is a skeleton, the same for the same parts of speech")
    func skeletons() throws {
        let first = try paragraph("Ann/NNP said/VBD the/DT old/JJ boats/NNS sank/VBD fast/RB")
        let second = try paragraph("She/PRP said/VBD bread/NN was/VBD here/RB")
        #expect(first[6].boneBefore == second[4].boneBefore)
        #expect(first[5].boneBefore != first[6].boneBefore)
        #expect(first[0].boneBefore == 0)
        #expect(first[0].boneAfter != 0)
    }

    @Test("names that no list knows are alike to the stages, their spelling is kept")
    func names() throws {
        let traits = try paragraph("Velde/NNP met/VBD Zorbel/NNP +.")
        #expect(traits[0].word == traits[2].word)
        #expect(traits[0].spelling != traits[2].spelling)
        let nouns = try paragraph("velde/NN met/VBD zorbel/NN +.")
        #expect(nouns[0].word != nouns[2].word)
    }

    @Test("so are numbers")
    func numbers() throws {
        let traits = try paragraph("Nearly/RB 1,200/CD of/IN 4,700/CD")
        #expect(traits[1].word == traits[3].word)
        #expect(traits[1].spelling != traits[3].spelling)
    }

    @Test("a name beside a cue in one place is a likely speaker in another")
    func speakers() {
        let paragraphs = MarkedText(
            "Velde/NNP said/VBD so/RB +.",
            "Then/RB the/DT boats/NNS met/VBD Velde/NNP there/RB +.",
            "Then/RB the/DT boats/NNS met/VBD Zorbel/NNP there/RB +."
        ).paragraphs
        #expect(paragraphs[1][4].speaks == 2)
        #expect(paragraphs[2][4].speaks == 1)
        #expect(paragraphs[0][0].speaks == 1)
        #expect(paragraphs[1][2].speaks == 0)
    }

    @Test("one who stands beside cues often is told from one who does so once")
    func often() {
        let line = "Velde/NNP said/VBD so/RB +."
        let paragraphs = MarkedText(line, line, line, line).paragraphs
        #expect(paragraphs.map { $0[0].speaks } == [3, 3, 3, 3])
        #expect(MarkedText(line, line).paragraphs.map { $0[0].speaks } == [2, 2])
    }
}
