import SequenceModel
import Testing

@testable import QuoteExtraction

@Suite("Stage 1")
struct StageOneTests {
    private func result(_ text: String, bias: Float = 0) throws -> (traits: ParagraphTraits, found: StageOneResult) {
        let traits = try #require(TinyModel.paragraphs(text).first)
        var lattice = Lattice()
        let decoder = StageOneDecoder(TinyModel.parts.stageOne.model(), cueBias: bias)
        return (traits, decoder.result(for: traits, &lattice))
    }

    private func spans(_ kind: Int, _ found: StageOneResult) -> [Range<Int>] {
        LabelScheme.spans(of: found.labels).filter { $0.kind == kind }.map(\.range)
    }

    @Test("source, cue and content of a line not seen in training are found")
    func finds() throws {
        // The mayor | said | that | boats were welcome | .
        let (_, found) = try result("The mayor said that boats were welcome.")
        #expect(spans(StageOne.source, found) == [0..<2])
        #expect(found.cues == [2..<3])
        #expect(spans(StageOne.content, found) == [4..<7])
    }

    @Test("so are those around a quotation")
    func quotation() throws {
        let (_, found) = try result("\"Boats were welcome,\" Ann Hale said.")
        #expect(spans(StageOne.content, found) == [0..<6])
        #expect(spans(StageOne.source, found) == [6..<8])
        #expect(found.cues == [8..<9])
    }

    @Test("nothing is found where nobody says anything")
    func silence() throws {
        let (_, found) = try result("The meeting lasted hours.")
        #expect(found.labels == [0, 0, 0, 0, 0])
    }

    @Test(
        "labels are as many as tokens, and each may follow the one before",
        arguments: [
            "Ann Hale said that said said.", "\"\"\"", "said", ", , ,", "that that that that boats were \"Boats",
            "Tomas Velde blorted that \"nobody had read it,\" she said.",
        ]
    )
    func sound(text: String) throws {
        for bias: Float in [0, 2.5, 20] {
            let (traits, found) = try result(text, bias: bias)
            #expect(found.labels.count == traits.count)
            for place in found.labels.indices {
                let before = place > 0 ? Int(found.labels[place - 1]) : nil
                #expect(StageOne.scheme.allows(Int(found.labels[place]), after: before))
            }
        }
    }

    @Test("likelihoods of a token's labels add up to one")
    func likelihoods() throws {
        let (_, found) = try result("She said that boats were welcome.")
        #expect(found.marginals.count == found.labels.count)
        #expect(found.marginals.allSatisfy { abs($0.sum() - 1) < 1e-3 && $0.min() >= 0 })
        #expect(found.marginals[1][3] > 0.5)
    }

    @Test("the more cues are favoured, the more are found; likelihoods stay as they are")
    func bias() throws {
        let text = "Tomas Velde blorted that boats were welcome to those who said so."
        let few = try result(text, bias: -20).found
        let many = try result(text, bias: 30).found
        #expect(few.cues.isEmpty)
        #expect(many.cues.count > 3)
        #expect(few.marginals == many.marginals)
    }

    @Test("neighbouring labels are one number, with 15 where there is no neighbour")
    func neighbours() {
        let found = StageOneResult(labels: [1, 2, 0], marginals: [])
        #expect(found.neighbours(of: 0) == 15 << 8 | 2 << 4 | 1)
        #expect(found.neighbours(of: 1) == 1 << 8 | 0 << 4 | 2)
        #expect(found.neighbours(of: 2) == 2 << 8 | 15 << 4 | 0)
    }

    @Test("likelihoods come in six steps for sources, cues and contents")
    func steps() {
        let found = StageOneResult(
            labels: [0, 0],
            marginals: [SIMD8(0, 0.01, 0.03, 0.3, 0.3, 0.36, 0, 0), SIMD8(0, 0, 0.97, 0.1, 0.05, 0.5, 0.4, 0)]
        )
        #expect(found.likelihoods(at: 0) == 0 << 6 | 3 << 3 | 2)
        #expect(found.likelihoods(at: 1) == 5 << 6 | 1 << 3 | 4)
    }
}
