import NewsModel
import Testing

@Suite("Where a rule about a name holds")
struct SpeakerScopeTests {
    private func context(_ source: String, _ section: String, _ published: String?) -> SpeakerContext {
        SpeakerContext(
            id: "a",
            sourceKey: NameFolding.folded(source),
            sectionKey: NameFolding.folded(section),
            published: published.flatMap { NewsDate($0)?.firstInstant }
        )
    }

    @Test(
        "a period holds from its first second to its last",
        arguments: [
            ("2019", nil, "2019", true), ("2019", nil, "2018-12-31T23:59:59Z", false), ("2019", nil, "2024", true),
            (nil, "2019", "2019-12-31T23:59:59Z", true), (nil, "2019", "2020", false), (nil, "2019", "0001", true),
            ("2019-02", "2019-02", "2019-02-28T23:59:59Z", true), ("2019-02", "2019-02", "2019-03-01", false),
            ("2019-02", "2019-02", "2019", false), ("2019", nil, "2019-01-01T00:30:00+01:00", false),
            ("2019", nil, nil, false), (nil, "2019", nil, false), (nil, nil, nil, true),
        ] as [(String?, String?, String?, Bool)]
    )
    func periods(from: String?, to: String?, published: String?, holds: Bool) {
        let scope = SpeakerScope(from: from.flatMap { NewsDate($0) }, to: to.flatMap { NewsDate($0) })
        #expect(scope.holds(in: context("Post", "City", published)) == holds)
        #expect(scope.isEverywhere == (from == nil && to == nil))
    }

    @Test(
        "outlets and sections are any of those named, whatever their capitals and marks",
        arguments: [
            (["Post"], [], "POST", "", true), (["Pöst"], [], "post", "", true), (["Post"], [], "Posts", "", false),
            (["Post", "Mail"], [], "mail", "", true), ([], ["Sport"], "", "sport", true),
            ([], ["Sport"], "", "", false), (["Post"], ["Sport"], "Post", "City", false),
            (["Post"], ["Sport", "City"], "Post", "CITY", true), (["Post"], [], "", "", false),
        ]
    )
    func names(sources: [String], sections: [String], source: String, section: String, holds: Bool) {
        let scope = SpeakerScope(sources: sources, sections: sections)
        #expect(scope.holds(in: context(source, section, "2019")) == holds)
        #expect(!scope.isEverywhere)
    }

    @Test("two scopes are one where they name the same, in whatever order and spelling")
    func equality() {
        #expect(SpeakerScope(sources: ["A", "B"]) == SpeakerScope(sources: ["b", "á", "a"]))
        #expect(SpeakerScope(sources: ["A"]) != SpeakerScope(sections: ["A"]))
        #expect(SpeakerScope(articles: ["A"]) != SpeakerScope(articles: ["a"]))
        #expect(SpeakerScope(from: NewsDate("2019")) == SpeakerScope(from: NewsDate("2019-01-01")))
        #expect(SpeakerScope(to: NewsDate("2019")) != SpeakerScope(to: NewsDate("2019-01-01")))
    }

    @Test("rules are told by the names they are about, whichever way these are written")
    func covered() throws {
        let rules = try SpeakerRules(
            aliases: [.init(name: "Maria Lund", also: ["Lund, M.", "The Mayor"])],
            splits: [
                .init(
                    name: "Teo Brandt",
                    persons: [.init(name: "Teo Brandt (baker)", scope: SpeakerScope(sources: ["Post"]))]
                )
            ]
        )
        for key in ["m-lund", "the-mayor", "teo-brandt"] { #expect(rules.cover(key)) }
        for key in ["maria-lund", "teo-brandt-baker", ""] { #expect(!rules.cover(key)) }
        #expect(rules.printedNames == ["Lund, M.", "Teo Brandt", "The Mayor"])
        #expect(rules.id(of: "Dr. Teo Brandt", in: context("post", "", nil)) == "teo-brandt-baker")
        #expect(rules.id(of: "Teo Brandt", in: context("Mail", "", nil)) == nil)
        #expect(rules.name(of: "teo-brandt-baker") == "Teo Brandt (baker)")
        #expect(rules.name(of: "the-mayor") == nil)
    }
}
