import ArchiveStore
import NewsModel
import Testing

/// What every filter takes away, of articles and of quotes, with words to look for and without.
@Suite struct RowFilterTests {
    let folder: TemporaryFolder
    let archive: ArticleArchive

    init() throws {
        folder = try TemporaryFolder()
        archive = try folder.archive()
        let (mira, teo) = ("Mira Halvorsen", "Teo Brandt")
        _ = try archive.store([
            Self.article("a", [Self.said("Fog one", mira, "said")]) { content in
                (content.source, content.section, content.language) = ("Bay Courier", "City", "en")
                content.authors = ["Ana Lind"]
            },
            Self.article("b", [Self.said("Fog two", teo, "claimed", .indirect, 0.4)]) { content in
                (content.source, content.section, content.language) = ("Élan Daily", "Sport", "en-GB")
                content.authors = ["Bo Rask", "Ana Lind"]
            },
            Self.article("c", [Self.said("Fog three", nil, nil, .mixed, 0.7)]) { content in
                (content.source, content.language) = ("Bay Courier", "eng")
            },
            Self.article("d", [Self.said("Fog four", mira, "said"), Self.said("Fog five", teo, "replied")]) { _ in },
        ])
    }

    private static func said(
        _ words: String,
        _ speaker: String?,
        _ cue: String?,
        _ kind: QuoteKind = .direct,
        _ confidence: Double = 0.9
    ) -> Sample.Said {
        var said = Sample.Said(words, by: speaker, cue: cue)
        (said.kind, said.confidence) = (kind, confidence)
        return said
    }

    private static func article(
        _ id: String,
        _ said: [Sample.Said],
        _ change: (inout ArticleContent) -> Void
    ) -> PreparedArticle {
        let text = "Morning. " + said.map { "“\($0.pieces[0])” \($0.cue ?? "it was"). " }.joined()
        return Sample.article(id, text: text, said: said, change)
    }

    /// What all of the rows match.
    private static let expressions: [SearchExpression?] = [
        nil, .word("fog"), .not(.word("zeppelin")), .words([.word("fog"), .not(.word("storm"))]), .prefix("fo"),
    ]

    /// Changes to a question, and what it finds then.
    struct Case<Question>: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var ids: [String]
        var change: @Sendable (inout Question) -> Void

        init(_ name: String, _ ids: [String], _ change: @escaping @Sendable (inout Question) -> Void) {
            (testDescription, self.ids, self.change) = (name, ids, change)
        }
    }

    static let articleCases: [Case<ArticleFilter>] = [
        Case("neither source", ["d"]) { $0.source.exclude = ["bay courier", "ELAN DAILY"] },
        Case("one of two sources", ["b"]) { $0.source = both(["Bay Courier", "Elan Daily"], ["bay courier"]) },
        Case("one source that is also left out", []) { $0.source = both(["Bay Courier"], ["BAY COURIER"]) },
        Case("not a source that nobody has", ["a", "b", "c", "d"]) { $0.source.exclude = ["Nowhere Times"] },
        Case("no source at all", ["d"]) { $0.source.include = [""] },
        Case("any source", ["a", "b", "c"]) { $0.source.exclude = [""] },
        Case("not this section", ["b", "c", "d"]) { $0.section.exclude = ["CITY"] },
        Case("neither section", ["c", "d"]) { $0.section.exclude = ["city", "sport"] },
        Case("not the language of a region", ["a", "c", "d"]) { $0.language.exclude = ["EN-gb"] },
        Case("a language without a region", ["a"]) { $0.language = both(["en"], ["en-GB"]) },
        Case("neither language", ["d"]) { $0.language.exclude = ["en", "eng"] },
        Case("not this author", ["c", "d"]) { $0.author.exclude = ["ana lind"] },
        Case("this author without the other", ["a"]) { $0.author = both(["Ana Lind"], ["Bo Rask"]) },
        Case("not quoting her", ["b", "c"]) { $0.speaker.exclude = ["Mira Halvorsen"] },
        Case("quoting him without her", ["b"]) { $0.speaker = both(["teo-brandt"], ["mira-halvorsen"]) },
        Case("source and not language", ["c"]) { filter in
            filter.source.include = ["Bay Courier"]
            filter.language.exclude = ["en"]
        },
        Case("five demands at once", ["d"]) { filter in
            filter.source.exclude = ["Elan Daily"]
            filter.section.exclude = ["City"]
            filter.language.exclude = ["eng"]
            filter.author.exclude = ["Bo Rask"]
            filter.speaker.include = ["Teo Brandt"]
        },
    ]

    private static func both(_ include: [String], _ exclude: [String]) -> ListFilter {
        ListFilter(include: include, exclude: exclude)
    }

    @Test("a filter of articles takes away what it says", arguments: articleCases)
    func articles(_ example: Case<ArticleFilter>) throws {
        for expression in Self.expressions {
            for sort in Sort.allCases {
                var question = SearchQuestion()
                (question.expression, question.sort) = (expression, sort)
                question.counting.facets = [.speaker]
                example.change(&question.filter)
                let page = try archive.search(question)
                #expect(page.items.map(\.item.id).sorted() == example.ids)
                #expect(page.total.count == example.ids.count)
                let mira = example.ids.filter { ["a", "d"].contains($0) }.count
                let told = page.counts?.facets[.speaker]?.first { $0.value == "mira-halvorsen" }?.count
                #expect(told ?? 0 == mira)
            }
        }
    }

    static let quoteCases: [Case<QuoteQuestion>] = [
        Case("kind", ["a-1", "d-1", "d-2"]) { $0.kinds = [.direct] },
        Case("neither kind", ["b-1"]) { $0.excludedKinds = [.direct, .mixed] },
        Case("kinds less one", ["c-1"]) { ($0.kinds, $0.excludedKinds) = ([.mixed, .direct], [.direct]) },
        Case("not this cue", ["b-1", "c-1", "d-2"]) { $0.cue.exclude = ["SAID"] },
        Case("cues less one", ["d-2"]) { $0.cue = both(["said", "replied"], ["said"]) },
        Case("not this article", ["a-1", "b-1", "c-1"]) { $0.article.exclude = ["d"] },
        Case("articles less one", ["d-1", "d-2"]) { $0.article = both(["a", "d"], ["a"]) },
        Case("confidence", ["a-1", "c-1", "d-1", "d-2"]) { $0.minConfidence = 0.7 },
        Case("confidence and not this cue", ["c-1", "d-2"]) { question in
            (question.minConfidence, question.cue.exclude) = (0.5, ["said"])
        },
        Case("not said by her", ["b-1", "c-1", "d-2"]) { $0.filter.speaker.exclude = ["Mira Halvorsen"] },
        Case("not from this source", ["b-1", "d-1", "d-2"]) { $0.filter.source.exclude = ["Bay Courier"] },
        Case("not by this author", ["c-1", "d-1", "d-2"]) { $0.filter.author.exclude = ["Ana Lind"] },
        Case("not in this language", ["c-1", "d-1", "d-2"]) { $0.filter.language.exclude = ["en"] },
        Case("in no section", ["c-1", "d-1", "d-2"]) { $0.filter.section.include = [""] },
        Case("all at once", ["d-2"]) { question in
            question.filter.source.exclude = ["Elan Daily"]
            question.filter.speaker.exclude = ["Mira Halvorsen"]
            question.excludedKinds = [.mixed]
            question.article.exclude = ["a"]
        },
    ]

    @Test("a filter of quotes takes away what it says", arguments: quoteCases)
    func quotes(_ example: Case<QuoteQuestion>) throws {
        for expression in Self.expressions {
            for sort in Sort.allCases {
                var question = QuoteQuestion()
                (question.expression, question.sort) = (expression, sort)
                example.change(&question)
                let page = try archive.quotes(question)
                #expect(page.items.map(\.item.id).sorted() == example.ids)
                #expect(page.total.count == example.ids.count)
            }
        }
    }
}
