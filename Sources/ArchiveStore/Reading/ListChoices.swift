import NewsModel

/// Cuts lists by date into parts that an index has in their order each.
///
/// The index of outlets has the articles of one by date, not those of several: a list of several would have to be put
/// in order as a whole. Its parts are walked side by side instead, so that a page costs the same of any number of rows.
enum ListChoices {
    /// A list of more parts is put in order as a whole.
    private static let limit = 100

    /// The parts of a list of articles; none where it is best walked as a whole.
    static func articles(_ filter: ArticleFilter, _ order: RowOrder) -> [RowList.Part] {
        filters(filter).flatMap { parts(Conditions.articles($0), order) }
    }

    /// The parts of a list of quotes, found by way of their articles.
    static func quotes(_ question: QuoteQuestion, _ order: RowOrder) -> [RowList.Part] {
        filters(question.filter).flatMap { filter in
            var question = question
            question.filter = filter
            return parts(Conditions.quotes(question, byArticle: true), order)
        }
    }

    /// The parts of a list of the quotes of speakers; `question` has ids in the place of names.
    static func speakers(_ question: QuoteQuestion, _ order: RowOrder) -> [RowList.Part] {
        guard order.isByDate, order.keys[0].descending else { return [] }
        let ids = Set(question.filter.speaker.include.map { NameFolding.speakerID($0) }).sorted()
        guard (2...limit).contains(ids.count) else { return [] }
        return ids.map { id in
            var question = question
            question.filter.speaker.include = [id]
            return RowList.Part(conditions: Conditions.quotes(question), order: order)
        }
    }

    // MARK: - Parts

    /// The filter once for each outlet, or each section, that it names.
    private static func filters(_ filter: ArticleFilter) -> [ArticleFilter] {
        let isSource = !filter.source.include.isEmpty
        let names = isSource ? filter.source.include : filter.section.include
        let keys = Set(names.map { NameFolding.folded($0) }).sorted()
        guard keys.count <= limit else { return [] }
        return keys.map { key in
            var filter = filter
            if isSource { filter.source.include = [key] } else { filter.section.include = [key] }
            return filter
        }
    }

    /// What one outlet has: newest first as it is; oldest first the undated ones, which come last, by themselves.
    private static func parts(_ conditions: [SQL], _ order: RowOrder) -> [RowList.Part] {
        guard order.isByDate else { return [] }
        guard !order.keys[0].descending else { return [RowList.Part(conditions: conditions, order: order)] }
        return [
            RowList.Part(
                conditions: conditions + ["a.published_key > \(PublishedKey.undated)"],
                order: order.dated(by: "a.published_key")
            ),
            RowList.Part(
                conditions: conditions + ["a.published_key = \(PublishedKey.undated)"],
                order: order.dated(by: "\(Int64.max)")
            ),
        ]
    }
}
