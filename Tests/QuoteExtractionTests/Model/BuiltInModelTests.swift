import NewsModel
import QuoteExtraction
import Testing

@Suite("The built-in model")
struct BuiltInModelTests {
    private func contents(_ text: String) throws -> [String] {
        let bytes = Array(text.utf8)
        return try QuoteExtractor.builtIn().quotes(in: text).flatMap { quote in
            quote.spans.content.map { String(decoding: bytes[$0], as: UTF8.self) }
        }
    }

    @Test("it is sound, and no rules-only extractor")
    func sound() throws {
        #expect(try !QuoteExtractor.builtIn().isRulesOnly)
    }

    @Test("its version is that of the engine with a model, and the rules' is another")
    func version() throws {
        let version = try QuoteExtractor.builtIn().version
        #expect(version != QuoteExtractor().version)
        #expect(ExtractorVersion.isOutdated(QuoteExtractor().version, beside: version))
        #expect(ExtractorVersion.isOutdated(version, beside: QuoteExtractor().version))
    }

    @Test(
        "statements are found",
        arguments: [
            ("\"The bridge is safe,\" Mayor Ann Hale said on Monday.", "The bridge is safe"),
            ("Tomas Velde said the report would be published in May.", "the report would be published in May"),
            ("According to the union, nobody had been asked.", "nobody had been asked"),
        ]
    )
    func statements(text: String, content: String) throws {
        #expect(try contents(text) == [content])
    }

    @Test(
        "wishes, plans and deeds are none",
        arguments: [
            "Police counted no arrests on Sunday.",
            "Ostmark refuses to sign the treaty.",
            "The town plans to mend the bridge.",
            "Asked whether he was happy, the engineer left.",
            "A man who asked not to be named left the hall.",
        ]
    )
    func deeds(text: String) throws {
        #expect(try contents(text) == [])
    }

    @Test("a megabyte of opening marks and a sentence of half a megabyte are read in linear time")
    func linear() throws {
        let extractor = try QuoteExtractor.builtIn()
        let clock = ContinuousClock()
        for piece in ["“", "Ann Hale said that the bridge, which was open, "] {
            let short = String(repeating: piece, count: 4_000 / piece.utf8.count)
            let long = String(repeating: piece, count: 64_000 / piece.utf8.count)
            let one = clock.measure { _ = extractor.quotes(in: short) }
            let sixteen = clock.measure { _ = extractor.quotes(in: long) }
            // A quadratic stage would take 256 times as long.
            #expect(sixteen < one * 80 + .milliseconds(800))
        }
    }
}
