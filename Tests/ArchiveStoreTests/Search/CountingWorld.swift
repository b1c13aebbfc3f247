import ArchiveStore
import NewsModel

/// An archive of made-up articles that come, change and go by the throw of dice, and counts made the plain way: by
/// paging through all that matches.
struct CountingWorld {
    let archive: ArticleArchive
    var dice: Dice

    init(_ archive: ArticleArchive, seed: Int) throws {
        self.archive = archive
        dice = Dice(seed: seed)
        for number in 0..<40 { _ = try archive.store([article("w\(number)")]) }
    }

    /// Stores some articles, new or in the place of others, and removes one.
    mutating func turn() throws {
        _ = try archive.store((0...dice.roll(4)).map { _ in article("w\(dice.roll(60))") })
        _ = try archive.remove(articleID: "w\(dice.roll(60))", expecting: nil)
    }

    private mutating func article(_ id: String) -> PreparedArticle {
        let dates = [nil, "1999", "2019-10", "2019-11-06", "2019-11-30T23:30:00-05:00", "2019-12-01", "2021-02-28"]
        let speakers = (0..<dice.roll(3)).map { _ in dice.pick(["Mira Halvorsen", "Teo Brandt", "Ines Okafor"]) }
        let words = (0...dice.roll(6)).map { _ in dice.pick(["ferry", "pier", "vote", "night"]) }.joined(separator: " ")
        let text = words + speakers.map { ". “The \(words)”, said \($0)" }.joined()
        let said = speakers.map { Sample.Said("“The \(words)”", by: $0, source: $0, cue: "said") }
        let (date, source, section) = (dice.pick(dates), dice.pick(["Bay Courier", "POST", "Post", ""]), dice.roll(3))
        let (language, authors) = (dice.pick(["en", "en-GB", "az", ""]), dice.roll(3))
        return Sample.article(id, text: text, published: date, said: said) { content in
            content.source = source.isEmpty ? nil : source
            content.section = section == 0 ? nil : "Section \(section)"
            content.language = language.isEmpty ? nil : language
            content.authors = Array(["Ana Lind", "Bo Rask"].prefix(authors))
        }
    }

    /// A filter of one or two demands, or none.
    mutating func filter() -> ArticleFilter {
        var filter = ArticleFilter()
        for _ in 0..<dice.roll(3) {
            switch dice.roll(7) {
            case 0: filter.source = ListFilter(include: ["post"])
            case 1: filter.source = ListFilter(exclude: ["Bay Courier"])
            case 2: filter.section = ListFilter(include: ["section 1", "Section 2"])
            case 3: filter.language = ListFilter(include: ["en"])
            case 4: filter.author = ListFilter(include: ["ana lind"], exclude: ["bo rask"])
            case 5: filter.speaker = ListFilter(include: ["Teo Brandt"])
            default: (filter.from, filter.to) = (NewsDate("2019-11")?.firstInstant, NewsDate("2020")?.lastInstant)
            }
        }
        return filter
    }

    /// An expression, or nothing to look for.
    mutating func expression() -> SearchExpression? {
        dice.pick([nil, .word("ferry"), .words([.word("pier"), .not(.word("vote"))]), .not(.word("night"))])
    }
}

// MARK: - Counting the plain way

extension CountingWorld {
    /// All articles that a question finds.
    func articles(_ question: SearchQuestion) throws -> [Article] {
        var question = question
        question.limit = 7
        var found: [Article] = []
        repeat {
            let page = try archive.search(question)
            found += page.items.map(\.item)
            question.cursor = page.next
        } while question.cursor != nil
        return found
    }

    /// The values that appear most often, and how often.
    static func counts(_ values: [[String]]) -> [String: Int] {
        var counts: [String: Int] = [:]
        for value in values.flatMap({ Set($0) }) { counts[value, default: 0] += 1 }
        return counts
    }

    /// The values of a facet in an article, as they compare.
    func values(_ facet: Facet, of article: Article) throws -> [String] {
        switch facet {
        case .source: [article.content.source?.lowercased()].compactMap(\.self)
        case .section: [article.content.section].compactMap(\.self)
        case .language: [article.content.language].compactMap(\.self)
        case .author: article.content.authors
        case .speaker: try (archive.quotes(ofArticle: article.id) ?? []).compactMap { $0.speaker?.id }
        }
    }
}
