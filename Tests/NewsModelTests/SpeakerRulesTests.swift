import NewsModel
import Testing

@Suite("Rules about names")
struct SpeakerRulesTests {
    private func context(
        _ id: String = "a",
        source: String = "Harbour Mail",
        section: String = "",
        published: String? = "2019-06-01"
    ) -> SpeakerContext {
        SpeakerContext(
            id: id,
            sourceKey: NameFolding.folded(source),
            sectionKey: NameFolding.folded(section),
            published: published.flatMap { NewsDate($0)?.firstInstant }
        )
    }

    @Test("an alias means its person wherever it is printed, whatever its capitals and accents")
    func alias() throws {
        let rules = try SpeakerRules(aliases: [.init(name: "Roberta Fenwick", also: ["Bobbie Fénwick", "R. F."])])
        #expect(rules.id(of: "BOBBIE FENWICK", in: context()) == "roberta-fenwick")
        #expect(rules.id(of: "Dr. Bobbie Fenwick", in: context(published: nil)) == "roberta-fenwick")
        #expect(rules.id(of: "Roberta Fenwick", in: context()) == nil)
        #expect(rules.name(of: "roberta-fenwick") == "Roberta Fenwick")
        #expect(rules.cover("bobbie-fenwick"))
        #expect(!rules.cover("roberta-fenwick"))
        #expect(rules.printedNames == ["Bobbie Fénwick", "R. F."])
    }

    @Test("every part of a scope must hold")
    func scope() throws {
        let scope = SpeakerScope(
            sources: ["HARBOUR MAIL", "Post"],
            sections: ["Sport"],
            from: NewsDate("2019"),
            to: NewsDate("2020-06")
        )
        let rules = try SpeakerRules(aliases: [.init(name: "Ada Roe", also: ["The Captain"], scope: scope)])
        let means = { (context: SpeakerContext) in rules.id(of: "The Captain", in: context) == "ada-roe" }
        #expect(means(context(section: "sport")))
        #expect(means(context(section: "sport", published: "2020-06-30T23:59:59Z")))
        #expect(!means(context(section: "sport", published: "2020-07-01")))
        #expect(!means(context(section: "sport", published: "2018-12-31")))
        #expect(!means(context(section: "sport", published: nil)))
        #expect(!means(context(section: "city")))
        #expect(!means(context(source: "Courier", section: "sport")))
    }

    @Test("articles are named by id")
    func articles() throws {
        let scope = SpeakerScope(articles: ["a-1"])
        let rules = try SpeakerRules(aliases: [.init(name: "Ada Roe", also: ["The Captain"], scope: scope)])
        #expect(rules.id(of: "The Captain", in: context("a-1", published: nil)) == "ada-roe")
        #expect(rules.id(of: "The Captain", in: context("A-1")) == nil)
    }

    @Test("a name of several persons means the first that fits, and nobody's where none does")
    func split() throws {
        let rules = try SpeakerRules(
            aliases: [],
            splits: [
                .init(
                    name: "Maria Lund",
                    persons: [
                        .init(name: "Maria Lund (footballer)", scope: SpeakerScope(sections: ["Sport"])),
                        .init(name: "Maria Lund (minister)", scope: SpeakerScope(sources: ["Harbour Mail"])),
                    ]
                )
            ]
        )
        #expect(rules.id(of: "Maria Lund", in: context(section: "Sport")) == "maria-lund-footballer")
        #expect(rules.id(of: "Maria Lund", in: context(section: "City")) == "maria-lund-minister")
        #expect(rules.id(of: "Maria Lund", in: context(source: "Post")) == nil)
        #expect(rules.name(of: "maria-lund-minister") == "Maria Lund (minister)")
    }

    @Test("what holds everywhere never hides what holds somewhere")
    func order() throws {
        let scope = SpeakerScope(sources: ["Post"])
        let rules = try SpeakerRules(aliases: [
            .init(name: "Ada Roe", also: ["The Captain"]), .init(name: "Sam Doe", also: ["The Captain"], scope: scope),
        ])
        #expect(rules.id(of: "The Captain", in: context(source: "post")) == "sam-doe")
        #expect(rules.id(of: "The Captain", in: context()) == "ada-roe")
    }

    @Test("contradictions are told in one sentence that names them")
    func contradictions() {
        let everywhere = SpeakerScope()
        let backwards = SpeakerScope(from: NewsDate("2020"), to: NewsDate("2019"))
        let faults: [(aliases: [SpeakerRules.Alias], splits: [SpeakerRules.Split], words: String)] = [
            ([.init(name: "Ada", also: ["X"]), .init(name: "Sam", also: ["x"])], [], "\"x\" means both \"Ada\""),
            ([.init(name: "Ada", also: ["!"])], [], "\"!\" is not a name"),
            ([.init(name: "", also: ["Ada"])], [], "\"\" is not a name"),
            ([.init(name: "Ada", also: ["X"], scope: backwards)], [], "The period of \"Ada\""),
            ([.init(name: "Ada", also: ["X"]), .init(name: "Sam", also: ["Ada"])], [], "which itself means \"Sam\""),
            ([], [.init(name: "X", persons: [.init(name: "X (a)", scope: everywhere)])], "nothing says where"),
        ]
        for fault in faults {
            let error = #expect(throws: SpeakerRulesError.self) {
                try SpeakerRules(aliases: fault.aliases, splits: fault.splits)
            }
            let message = error?.message ?? ""
            #expect(message.contains(fault.words), "\(message)")
            #expect(message.hasSuffix(".") && !message.contains("\n"))
        }
    }

    @Test("saying the same twice is no contradiction, and a name may be listed among its own")
    func repeated() throws {
        let rules = try SpeakerRules(aliases: [
            .init(name: "Ada Roe", also: ["Ada Roe", "A. Roe"]), .init(name: "Ada Roe", also: ["A. Roe"]),
        ])
        #expect(rules.id(of: "A. Roe", in: context()) == "ada-roe")
        #expect(SpeakerRules.none.id(of: "A. Roe", in: context()) == nil)
    }
}
