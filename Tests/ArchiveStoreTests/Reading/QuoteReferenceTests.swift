import ArchiveStore
import NewsModel
import Testing

/// Lists of quotes by every filter at once against a filter written in Swift.
@Suite struct QuoteReferenceTests {
    /// A quote as the plain list knows it.
    private struct Plain {
        var id: String
        var article: String
        var arrival: Int
        var ordinal: Int
        var published: Int64?
        var source: String?
        var section: String?
        var speaker: String?
        var kind: QuoteKind
        var cue: String?
        var confidence: Double
    }

    private static let people = [nil, "Mira Aas", "Teo Brandt", "Åsa Öberg"]
    private static let dates = [nil, "2018", "2019-03", "2019-03-01", "2019-03-01T10:00:00Z", "2020-12-31"]
    private static let cues = [nil, "said", "Said", "told"]

    private func articles(_ dice: inout Dice) -> [PreparedArticle] {
        (0..<40).map { number in
            let said = (0..<dice.roll(4)).map { _ in
                var said = Sample.Said("Calm", by: dice.pick(Self.people), cue: dice.pick(Self.cues))
                said.kind = dice.pick(QuoteKind.allCases)
                said.confidence = dice.pick([0, 0.5, 0.75, 1])
                return said
            }
            let (source, section) = (dice.pick([nil, "Post", "POST", "Élan"]), dice.pick([nil, "City", "Sport"]))
            return Sample.article(
                "a\(number)",
                text: "Calm said Said told.",
                published: dice.pick(Self.dates),
                said: said
            ) {
                $0.source = source
                $0.section = section
            }
        }
    }

    private func plain(_ articles: [PreparedArticle]) -> [Plain] {
        articles.enumerated().flatMap { arrival, article in
            article.quotes.enumerated().map { index, quote in
                let content = article.draft.content
                let bytes = Array(content.text.utf8)
                return Plain(
                    id: "\(article.draft.id)-\(index + 1)",
                    article: article.draft.id,
                    arrival: arrival,
                    ordinal: index + 1,
                    published: content.published?.firstInstant,
                    source: content.source,
                    section: content.section,
                    speaker: quote.speaker.map { NameFolding.speakerID($0) },
                    kind: quote.kind,
                    cue: quote.spans.cue.first.map { String(decoding: bytes[$0], as: UTF8.self) },
                    confidence: quote.confidence
                )
            }
        }
    }

    private func list(_ dice: inout Dice, _ values: [String]) -> ListFilter {
        switch dice.roll(6) {
        case 0: ListFilter(include: [dice.pick(values)])
        case 1: ListFilter(include: [dice.pick(values), dice.pick(values)])
        case 2: ListFilter(exclude: [dice.pick(values)])
        default: ListFilter()
        }
    }

    private func question(_ dice: inout Dice) -> QuoteQuestion {
        var question = QuoteQuestion()
        question.sort = dice.pick([.newest, .oldest, .added])
        question.limit = 1 + dice.roll(20)
        question.filter.source = list(&dice, ["post", "ELAN", "none"])
        question.filter.section = list(&dice, ["CITY", "sport"])
        question.filter.speaker = list(&dice, ["mira-aas", "TEO BRANDT", "Asa Oberg", "nobody"])
        question.cue = list(&dice, ["SAID", "told", "asked"])
        question.article = list(&dice, (0..<40).map { "a\($0)" })
        if dice.roll(3) == 0 { question.kinds = [dice.pick(QuoteKind.allCases), dice.pick(QuoteKind.allCases)] }
        if dice.roll(4) == 0 { question.excludedKinds = [dice.pick(QuoteKind.allCases)] }
        if dice.roll(3) == 0 { question.minConfidence = dice.pick([0.5, 0.6, 1]) }
        if dice.roll(4) == 0 { question.filter.from = NewsDate("2019-03-01")?.firstInstant }
        if dice.roll(4) == 0 { question.filter.to = NewsDate("2019-03-01")?.lastInstant }
        return question
    }

    private func passes(_ list: ListFilter, _ value: String?) -> Bool {
        let folded = NameFolding.folded(value ?? "")
        let equals = { (wanted: String) in NameFolding.folded(wanted) == folded }
        return (list.include.isEmpty || list.include.contains(where: equals)) && !list.exclude.contains(where: equals)
    }

    private func passes(_ question: QuoteQuestion, _ quote: Plain) -> Bool {
        let names = question.filter.speaker
        let speakers = ListFilter(
            include: names.include.map { NameFolding.speakerID($0) },
            exclude: names.exclude.map { NameFolding.speakerID($0) }
        )
        return passes(question.filter.source, quote.source) && passes(question.filter.section, quote.section)
            && passes(speakers, quote.speaker) && passes(question.cue, quote.cue)
            && passes(question.article, quote.article)
            && (question.kinds.isEmpty || question.kinds.contains(quote.kind))
            && !question.excludedKinds.contains(quote.kind) && quote.confidence >= question.minConfidence
            && (question.filter.from.map { from in quote.published.map { $0 >= from } ?? false } ?? true)
            && (question.filter.to.map { to in quote.published.map { $0 <= to } ?? false } ?? true)
    }

    private func ordered(_ quotes: [Plain], _ sort: Sort) -> [String] {
        let sorted = quotes.sorted { left, right in
            let (a, b) = (left.published, right.published)
            switch sort {
            case .oldest:
                if a != b { return (a ?? .max) < (b ?? .max) }
                if left.arrival != right.arrival { return left.arrival < right.arrival }
            case .newest, .relevance:
                if a != b { return (a ?? .min) > (b ?? .min) }
                if left.arrival != right.arrival { return left.arrival > right.arrival }
            case .added:
                if left.arrival != right.arrival { return left.arrival > right.arrival }
            }
            return left.ordinal < right.ordinal
        }
        return sorted.map(\.id)
    }

    @Test("any filters list what looking at every quote would list, in order, page by page", arguments: 1...6)
    func lists(seed: Int) throws {
        var dice = Dice(seed: seed + 70)
        let folder = try TemporaryFolder()
        let archive = try folder.archive()
        let articles = articles(&dice)
        _ = try archive.store(articles)
        let quotes = plain(articles)
        for _ in 0..<80 {
            let question = question(&dice)
            let expected = ordered(quotes.filter { passes(question, $0) }, question.sort)
            #expect(try archive.ids(question) == expected, "\(question)")
            #expect(try archive.quotes(question).total == Total(count: expected.count))
        }
    }

    @Test("filters hold in a search as they do in a list", arguments: 1...3)
    func searches(seed: Int) throws {
        var dice = Dice(seed: seed + 90)
        let folder = try TemporaryFolder()
        let archive = try folder.archive()
        let articles = articles(&dice)
        _ = try archive.store(articles)
        let quotes = plain(articles)
        for _ in 0..<50 {
            var question = question(&dice)
            // All quotes are of this one word.
            question.expression = dice.pick([.word("calm"), .prefix("ca"), .not(.word("storm")), .phrase(["calm"])])
            let expected = quotes.filter { passes(question, $0) }
            #expect(try archive.ids(question) == ordered(expected, question.sort), "\(question)")
            question.sort = .relevance
            #expect(try Set(archive.ids(question)) == Set(expected.map(\.id)))
        }
    }
}
