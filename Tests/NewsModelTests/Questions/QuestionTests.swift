import NewsModel
import Testing

@Suite("Questions as they stand before anything is asked")
struct QuestionTests {
    @Test("what can be chosen has the names that a client writes")
    func names() {
        #expect(Sort.allCases.map(\.rawValue) == ["relevance", "newest", "oldest", "added"])
        #expect(MatchMode.allCases.map(\.rawValue) == ["auto", "all", "any"])
        #expect(SpeakerSort.allCases.map(\.rawValue) == ["quotes", "name", "last"])
        #expect(Facet.allCases.map(\.rawValue) == ["source", "section", "author", "speaker", "language"])
        #expect(SearchField.allCases.map(\.rawValue) == ["title", "author", "source", "section", "speaker"])
        #expect(CalendarStep.allCases.map(\.rawValue) == ["day", "week", "month", "year"])
        #expect(Suggestion.Kind.allCases.map(\.rawValue) == ["word", "speaker", "source", "title"])
        #expect(QuoteKind.allCases.map(\.rawValue) == ["direct", "indirect", "mixed"])
    }

    @Test("a filter lets everything through until it names something to have or to leave out")
    func filters() {
        #expect(ListFilter().isEmpty)
        #expect(!ListFilter(include: ["Post"]).isEmpty)
        #expect(!ListFilter(exclude: ["Post"]).isEmpty)
        #expect(ListFilter(include: ["Post"]) != ListFilter(exclude: ["Post"]))
        var filter = ArticleFilter()
        #expect(filter == ArticleFilter())
        filter.to = 0
        #expect(filter != ArticleFilter())
    }

    @Test("nothing is counted until facets or a histogram are asked for")
    func counting() {
        var counting = Counting()
        #expect(counting.isEmpty)
        counting.facetLimit = 50
        #expect(counting.isEmpty, "a limit alone counts nothing")
        counting.histogram = .fitting
        #expect(!counting.isEmpty)
        counting.histogram = nil
        counting.facets = [.speaker]
        #expect(!counting.isEmpty)
        #expect(HistogramChoice.fitting != .steps(.day))
    }

    @Test("lists give twenty of the newest, searches twenty of the best")
    func defaults() {
        #expect(ArticleQuestion().sort == .newest)
        #expect(QuoteQuestion().sort == .newest)
        #expect(SearchQuestion().sort == .relevance)
        #expect(SpeakerQuestion().sort == .quotes)
        #expect(SearchQuestion().match == .auto)
        let limits = [ArticleQuestion().limit, QuoteQuestion().limit, SearchQuestion().limit, SpeakerQuestion().limit]
        #expect(limits == [20, 20, 20, 20])
        #expect(QuoteQuestion().minConfidence == 0)
        #expect(QuoteQuestion().kinds.isEmpty && QuoteQuestion().excludedKinds.isEmpty)
    }

    @Test("expressions are the same only where their words, their order and their distance are")
    func expressions() {
        let near = SearchExpression.near(["mill", "dam"], distance: 3)
        #expect(near == .near(["mill", "dam"], distance: 3))
        #expect(near != .near(["mill", "dam"], distance: 4))
        #expect(near != .near(["dam", "mill"], distance: 3))
        #expect(SearchExpression.phrase(["mill", "dam"]) != .words([.word("mill"), .word("dam")]))
        #expect(SearchExpression.not(.word("mill")) != .word("mill"))
        #expect(SearchExpression.field(.title, .word("mill")) != .field(.author, .word("mill")))
    }

    @Test(
        "months of a profile run over any number of years without a gap",
        arguments: [
            (2_019 * 12, 2_019 * 12 + 1, 2), (2_019 * 12 + 11, 2_020 * 12, 2), (1_990 * 12, 2_020 * 12 + 11, 372),
        ]
    )
    func months(first: Int, last: Int, count: Int) {
        let months = SpeakerProfile.Month.filled([first: 2, last: 2])
        #expect(months.count == count)
        #expect(months.reduce(0) { $0 + $1.count } == 4)
        let instants = months.map(\.start.firstInstant)
        #expect(instants == instants.sorted())
    }
}
