import ArchiveStore
import NewsModel
import Testing

/// Lists by random filters against a filter written in Swift.
@Suite struct ListReferenceTests {
    static let sources = [nil, "Bay Courier", "bay courier", "Élan", "Post"]
    static let sections = [nil, "City", "Sport"]
    static let languages = [nil, "en", "en-gb", "eng", "de"]
    static let speakers = ["Mira Halvorsen", "Teo Brandt", "Åsa Öberg"]
    static let dates = [nil, "2018", "2019-03", "2019-03-01", "2019-03-01T10:00:00Z", "2020-12-31"]

    private func articles(_ dice: inout Dice) -> [PreparedArticle] {
        (0..<60).map { number in
            let said = (0..<dice.roll(3)).map { _ in Sample.Said("Calm", by: dice.pick(Self.speakers)) }
            let (source, section) = (dice.pick(Self.sources), dice.pick(Self.sections))
            let language = dice.pick(Self.languages)
            return Sample.article("a\(number)", text: "Calm.", published: dice.pick(Self.dates), said: said) {
                $0.source = source
                $0.section = section
                $0.language = language
            }
        }
    }

    private func values(_ dice: inout Dice, _ values: [String]) -> ListFilter {
        switch dice.roll(5) {
        case 0: ListFilter(include: [dice.pick(values)])
        case 1: ListFilter(include: [dice.pick(values), dice.pick(values)])
        case 2: ListFilter(exclude: [dice.pick(values)])
        default: ListFilter()
        }
    }

    private func filter(_ dice: inout Dice) -> ArticleFilter {
        var filter = ArticleFilter()
        filter.source = values(&dice, ["BAY COURIER", "elan", "Post", "None"])
        filter.section = values(&dice, ["city", "SPORT"])
        filter.language = values(&dice, ["EN", "en-gb", "de"])
        filter.speaker = values(&dice, ["mira-halvorsen", "TEO BRANDT", "asa oberg"])
        if dice.roll(3) == 0 { filter.from = NewsDate("2019-03-01")?.firstInstant }
        if dice.roll(3) == 0 { filter.to = NewsDate("2019-03-01")?.lastInstant }
        return filter
    }

    private func passes(_ list: ListFilter, _ test: (String) -> Bool) -> Bool {
        (list.include.isEmpty || list.include.contains(where: test)) && !list.exclude.contains(where: test)
    }

    private func passes(_ filter: ArticleFilter, _ article: PreparedArticle) -> Bool {
        let content = article.draft.content
        let fold = { (text: String?) in NameFolding.folded(text ?? "") }
        let language = fold(content.language)
        let instant = content.published?.firstInstant
        let ids = article.quotes.compactMap(\.speaker).map { NameFolding.speakerID($0) }
        return passes(filter.source) { fold($0) == fold(content.source) }
            && passes(filter.section) { fold($0) == fold(content.section) }
            && passes(filter.language) { language == fold($0) || language.hasPrefix(fold($0) + "-") }
            && passes(filter.speaker) { ids.contains(NameFolding.speakerID($0)) }
            && (filter.from.map { from in instant.map { $0 >= from } ?? false } ?? true)
            && (filter.to.map { to in instant.map { $0 <= to } ?? false } ?? true)
    }

    /// Newest first, undated last, then the latest arrival.
    private func newest(_ articles: [(offset: Int, element: PreparedArticle)]) -> [String] {
        let key = { (article: PreparedArticle) in article.draft.content.published?.firstInstant ?? .min }
        return articles.sorted { left, right in
            (key(left.element), left.offset) > (key(right.element), right.offset)
        }
        .map(\.element.draft.id)
    }

    @Test("any filter lists what looking at every article would list", arguments: 1...6)
    func articles(seed: Int) throws {
        var dice = Dice(seed: seed)
        let folder = try TemporaryFolder()
        let archive = try folder.archive()
        let articles = articles(&dice)
        _ = try archive.store(articles)
        for _ in 0..<60 {
            var question = ArticleQuestion()
            question.filter = filter(&dice)
            question.limit = 1 + dice.roll(30)
            let expected = newest(articles.enumerated().filter { passes(question.filter, $0.element) })
            #expect(try archive.ids(question) == expected, "\(question.filter)")
            #expect(try archive.articles(question).total.count == expected.count)
        }
    }

    @Test("any filter counts the quotes of every speaker as looking at each would", arguments: 1...4)
    func speakers(seed: Int) throws {
        var dice = Dice(seed: seed + 50)
        let folder = try TemporaryFolder()
        let archive = try folder.archive()
        let articles = articles(&dice)
        _ = try archive.store(articles)
        for _ in 0..<30 {
            var question = SpeakerQuestion()
            question.quotes.filter = filter(&dice)
            // Of quotes, the filter names who said them, not who else is quoted beside them.
            let names = question.quotes.filter.speaker
            var rest = question.quotes.filter
            rest.speaker = ListFilter()
            var expected: [String: Int] = [:]
            for article in articles where passes(rest, article) {
                for id in article.quotes.compactMap(\.speaker).map({ NameFolding.speakerID($0) })
                where passes(names, { NameFolding.speakerID($0) == id }) {
                    expected[id, default: 0] += 1
                }
            }
            let found = try archive.speakers(question).items.map { ($0.speaker.id, $0.quotes) }
            #expect(Dictionary(uniqueKeysWithValues: found) == expected)
            #expect(found.map(\.1) == found.map(\.1).sorted(by: >))
        }
    }
}
