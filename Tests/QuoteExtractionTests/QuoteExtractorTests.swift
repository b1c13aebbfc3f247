import NewsModel
import QuoteExtraction
import Testing

@Suite("A whole article")
struct QuoteExtractorTests {
    static let article = """
        Norlandic Fisheries Minister Ivo Karsk has said that the closing of the strait by Sorland harms every port \
        on the coast.

        "The closing of the strait continues to harm every port on the coast and undermines Norland’s efforts to \
        rebuild \
        its fleet," Karsk said while addressing the Council of Coastal States (CCS) working group in Veldhaven on May 4.

        The minister stressed that Norland continues to lose ships to the blockade, which led to the loss of 20 \
        percent \
        of its catch, including herring and seven other kinds.

        About one thousand fishermen became jobless, and numerous harbours of the country were closed as a result of \
        this blockade, Karsk reminded.

        "From the very first day of the dispute, the ships have been held in Norland’s own waters, almost in sight of \
        the harbour, hurting its people and its trade," the minister concluded.

        Norland and Sorland are locked in a dispute over the strait that came under control of Sorland’s navy in the \
        early 1990s. The dispute cost around one thousand Norlanders their boats.

        The working group chaired by envoys of three states has been brokering talks since 1994. To this day, Sorland \
        refuses to carry out the four resolutions that call for the withdrawal of its fleet.

        CCS has been following the dispute since 1992 and has always condemned the closing of the strait as illegal.

        The CCS encourages all efforts for the just and peaceful end of the dispute.
        """

    @Test("an article's quotes are those a reader would list, each with full name and role")
    func listed() {
        let said = Said.all(in: Self.article)
        #expect(said.map(\.kind) == [.indirect, .direct, .indirect, .indirect, .direct])
        #expect(said.map(\.cue) == ["said", "said", "stressed", "reminded", "concluded"])
        #expect(Set(said.map(\.speaker)) == ["Ivo Karsk"])
        #expect(Set(said.map(\.role)) == ["Norlandic Fisheries Minister"])
    }

    @Test("spans leave out the marks and the comma before the closing one")
    func spans() {
        let said = Said.all(in: Self.article)
        #expect(said[1].content[0].hasPrefix("The closing of the strait continues"))
        #expect(said[1].content[0].hasSuffix("rebuild its fleet"))
        #expect(said[3].content[0].hasSuffix("as a result of this blockade"))
    }

    @Test("an article cut anywhere keeps the rules of spans", arguments: 0..<32)
    func cut(part: Int) {
        let text = String(Self.article.prefix(part * 61))
        #expect(SpanRules.breaches(of: QuoteExtractor().quotes(in: text), in: text) == [])
    }

    @Test("a surer rule has the higher confidence")
    func confidence() {
        let text =
            "\"It is late,\" Ana Ruiz said. Ana Ruiz said it was late. Tom Brandt's claim that it was early failed."
        let confidences = QuoteExtractor().quotes(in: text).map(\.confidence)
        #expect(confidences.count == 3)
        #expect(confidences == confidences.sorted(by: >))
        #expect(confidences.allSatisfy { $0 > 0 && $0 <= 1 })
    }

    @Test("the same text gives the same quotes from many tasks at once")
    func concurrent() async {
        let extractor = QuoteExtractor()
        let expected = extractor.quotes(in: Self.article)
        await withTaskGroup(of: [ExtractedQuote].self) { group in
            for _ in 0..<8 {
                group.addTask { extractor.quotes(in: Self.article) }
            }
            for await found in group {
                #expect(found == expected)
            }
        }
    }
}
