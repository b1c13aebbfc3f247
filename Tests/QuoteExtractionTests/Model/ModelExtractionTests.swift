import NewsModel
import SequenceModel
import Testing

@testable import QuoteExtraction

@Suite("Extraction by a model")
struct ModelExtractionTests {
    private let extractor = QuoteExtractor(model: TinyModel.model)

    private func words(_ spans: [Range<Int>], _ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return spans.map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    @Test("an extractor tells whether it works by rules alone")
    func rulesOnly() {
        #expect(!extractor.isRulesOnly)
        #expect(QuoteExtractor().isRulesOnly)
    }

    @Test("a verb that only the model knows is found with it, and not without")
    func unlisted() throws {
        let text = "Tomas Velde blorted that the bridge was open."
        #expect(QuoteExtractor().quotes(in: text).isEmpty)
        let quote = try #require(extractor.quotes(in: text).first)
        #expect(words(quote.spans.content, text) == ["the bridge was open"])
        #expect(words(quote.spans.source, text) == ["Tomas Velde"])
        #expect(words(quote.spans.cue, text) == ["blorted"])
        #expect(quote.speaker == "Tomas Velde")
        #expect(quote.kind == .indirect)
    }

    @Test("what is in marks is given without them, and is direct")
    func direct() throws {
        let text = "Ann Hale was here.\n\"Boats were welcome,\" she said."
        let quote = try #require(extractor.quotes(in: text).first)
        #expect(words(quote.spans.content, text) == ["Boats were welcome"])
        #expect(quote.kind == .direct)
        #expect(quote.speaker == "Ann Hale")
    }

    @Test(
        "offsets are bytes of the text as given, whatever stands before",
        arguments: ["", "Zoë 🎉 – “ok”.\n", "\u{feff}\n\n"]
    )
    func offsets(prefix: String) throws {
        let text = prefix + "The mayor blorted that nobody had read it."
        let quote = try #require(extractor.quotes(in: text).last)
        #expect(words(quote.spans.content, text) == ["nobody had read it"])
        #expect(words(quote.spans.source, text) == ["The mayor"])
    }

    @Test("the same text gives the same quotes, on many tasks at once too")
    func shared() async {
        let text = TinyModel.lines.suffix(8).map { MarkedText($0).text }.joined(separator: "\n")
        let expected = extractor.quotes(in: text)
        await withTaskGroup(of: [ExtractedQuote].self) { group in
            for _ in 0..<4 { group.addTask { extractor.quotes(in: text) } }
            for await quotes in group { #expect(quotes == expected) }
        }
        #expect(expected.count == 6)
    }

    @Test("a text without words has no quotes", arguments: ["", " ", "\n\n", "…", "\"\"", "\u{0}"])
    func empty(text: String) {
        #expect(extractor.quotes(in: text).isEmpty)
    }

    @Test("a paragraph before does not change what is found in one")
    func independent() throws {
        let line = "She blorted that boats were welcome."
        let alone = try #require(extractor.quotes(in: line).first)
        let behind = try #require(extractor.quotes(in: "It rained all day.\n" + line).first)
        #expect(behind.spans.content.map { $0.lowerBound - 19 } == alone.spans.content.map(\.lowerBound))
        #expect(behind.confidence == alone.confidence)
    }
}

@Suite("Extraction by a model from hostile texts")
struct ModelHostileTextTests {
    private static let pieces = [
        "said ", "\"", "“Boats ", "Ann Hale said that ", "\"Boats,\" she said ", "blorted that boats were welcome ",
        ". ",
        "said that\n", "she said, ", "HALE: boats\n", ", ", "'", "é🎉",
    ]

    /// What is wrong with the spans of quotes; empty for sound ones.
    private func breaches(_ quotes: [ExtractedQuote], _ text: String) -> [String] {
        let bytes = Array(text.utf8)
        var taken = Set<Int>()
        var breaches: [String] = []
        for quote in quotes {
            let spans = quote.spans
            for range in spans.content + spans.source + spans.cue {
                let isWithin = range.lowerBound >= 0 && range.upperBound <= bytes.count && !range.isEmpty
                guard isWithin else { return breaches + ["\(range) lies outside"] }
                let isCut = [range.lowerBound, range.upperBound].contains {
                    $0 < bytes.count && bytes[$0] & 0xc0 == 0x80
                }
                if isCut { breaches.append("\(range) cuts a character") }
            }
            for index in spans.content.joined() where !taken.insert(index).inserted {
                breaches.append("\(index) twice")
            }
            if spans.content.isEmpty { breaches.append("no content") }
            if !(0...1).contains(quote.confidence) { breaches.append("confidence \(quote.confidence)") }
        }
        return breaches
    }

    @Test("spans lie within the text, on characters, and no two contents overlap", arguments: 1...40)
    func senseless(seed: UInt64) {
        var random = RandomNumbers(seed: seed)
        let bits =
            Self.pieces + ["Tomas Velde ", "the mayor ", "that ", "”", "\n", "? ", "— ", "’s ", "bridge was open "]
        let text = (0..<24).map { _ in bits[Int(random.next() % UInt64(bits.count))] }.joined()
        let quotes = QuoteExtractor(model: TinyModel.model).quotes(in: text)
        #expect(breaches(quotes, text) == [])
    }

    @Test(
        "time grows with the length of the text",
        arguments: ["said ", "\"Boats,\" she said ", "blorted that boats ", "“"]
    )
    func linear(piece: String) {
        let clock = ContinuousClock()
        let extractor = QuoteExtractor(model: TinyModel.model)
        let short = String(repeating: piece, count: 600 / piece.utf8.count)
        let long = String(repeating: piece, count: 4_800 / piece.utf8.count)
        var quotes: [ExtractedQuote] = []
        let one = clock.measure { quotes = extractor.quotes(in: short) }
        let eight = clock.measure { quotes += extractor.quotes(in: long) }
        // A quadratic stage would take 64 times as long.
        #expect(eight < one * 32 + .milliseconds(400))
    }

    @Test("how much stage 2 looks at grows with the paragraph, not with its square", arguments: [200, 800, 3_200])
    func looks(count: Int) throws {
        let text = String(repeating: "said ", count: count)
        let document = Document(text: text, lexicon: .builtIn)
        let traits = try #require(TraitFinder(document).paragraphs().first)
        let looks = (0..<count).reduce(0) { $0 + StageTwo.window(traits, around: $1..<$1 + 1, of: count).count }
        #expect(looks <= 26 * count)
        #expect(looks >= 20 * count)
    }

    @Test("a window never leaves its paragraph and always holds its cue", arguments: [1, 3, 40, 500])
    func window(cues: Int) throws {
        let text = String(repeating: "Ann Hale said so. ", count: 60)
        let traits = try #require(TraitFinder(Document(text: text, lexicon: .builtIn)).paragraphs().first)
        for place in [0, 1, 150, 298, 299] {
            let window = StageTwo.window(traits, around: place..<place + 1, of: cues)
            #expect(window.contains(place))
            #expect(window.lowerBound >= 0 && window.upperBound <= traits.count)
        }
    }
}
