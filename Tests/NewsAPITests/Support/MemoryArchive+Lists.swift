import Locking
import NewsModel

/// Lists and searches of the archive in memory.
extension MemoryArchive {
    func articles(_ question: ArticleQuestion) throws(ArchiveError) -> Page<Article> {
        state.withLock { $0.articles = question }
        if let next = now.nextCursor { return Page(items: [], total: Total(count: 9, isLowerBound: true), next: next) }
        let found = try reading().records.filter { $0.matches(question.filter) }
        return try page(found, question.sort, question.limit, question.cursor) { [$0.article] }
    }

    func search(_ question: SearchQuestion) throws(ArchiveError) -> Page<Hit<Article>> {
        state.withLock { $0.searches.append(question) }
        if question.limit == 1, !question.highlight, let failure = now.countFailure { throw failure }
        let found = try reading().records.filter { record in
            record.matches(question.filter) && question.expression.matches(record.article.content.text)
        }
        var page = try page(found, question.sort, question.limit, question.cursor) { record in
            let text = record.article.content.text
            let marks = question.highlight ? question.expression.passages(in: text) : []
            let title = question.highlight ? record.article.content.title.map { Passage(text: $0, matches: []) } : nil
            let score = question.sort == .relevance ? 1.234_567 : nil
            return [Hit(item: record.article, score: score, title: title, passages: marks)]
        }
        page.matched = question.expression == nil ? nil : .all
        page.counts = question.counting.isEmpty ? nil : now.counts
        return page
    }

    func quotes(_ question: QuoteQuestion) throws(ArchiveError) -> Page<Hit<Quote>> {
        state.withLock { $0.quoteSearches.append(question) }
        let found = try reading().records.filter { record in
            var filter = question.filter
            filter.speaker = ListFilter()
            return record.matches(filter) && question.article.lets([record.article.id])
        }
        var page = try page(found, question.sort, question.limit, question.cursor) { record in
            record.quotes
                .filter { quote in
                    question.filter.speaker.lets([quote.speaker?.id, quote.speaker?.name].compactMap(\.self))
                        && (question.kinds.isEmpty || question.kinds.contains(quote.kind))
                        && quote.confidence >= question.minConfidence && question.expression.matches(quote.text)
                }
                .map { Hit(item: $0, score: nil, passages: question.expression.passages(in: $0.text)) }
        }
        page.counts = question.counting.isEmpty ? nil : now.counts
        return page
    }

    func speakers(_ question: SpeakerQuestion) throws(ArchiveError) -> Page<SpeakerSummary> {
        state.withLock { $0.speakers = question }
        let quotes = try reading().records.flatMap(\.quotes)
        let groups = Dictionary(grouping: quotes.filter { $0.speaker != nil }) { $0.speaker?.id ?? "" }
        let all = groups.values.compactMap(Self.summary).sorted { $0.speaker.id < $1.speaker.id }
        let named = all.filter { summary in
            question.name.map { summary.speaker.name.lowercased().contains($0.lowercased()) } ?? true
        }
        return Page(items: Array(named.prefix(question.limit)), total: Total(count: named.count), next: nil)
    }

    func speaker(id: String) throws(ArchiveError) -> SpeakerSummary? {
        try speakers(SpeakerQuestion()).items.first { $0.speaker.id == id }
    }

    func speakerProfile(id: String, newest: Int) throws(ArchiveError) -> SpeakerProfile? {
        guard let summary = try speaker(id: id) else { return nil }
        let quotes = try reading().records.flatMap(\.quotes).filter { $0.speaker?.id == id }
        let dates = quotes.compactMap(\.article.published)
        let months = Dictionary(dates.map { ($0.year * 12 + $0.month - 1, 1) }) { $0 + $1 }
        let sources = Dictionary(quotes.compactMap(\.article.source).map { ($0, 1) }) { $0 + $1 }
        let role = summary.speaker.role.map { role in
            SpeakerProfile.RoleSpan(role: role, first: summary.first, last: summary.last, count: quotes.count)
        }
        return SpeakerProfile(
            summary: summary,
            aliases: Set(quotes.compactMap(\.speaker?.name)).sorted(),
            roles: role.map { [$0] } ?? [],
            byMonth: SpeakerProfile.Month.filled(months),
            bySource: sources.sorted { $0.key < $1.key }.map { SpeakerProfile.Outlet(value: $0.key, count: $0.value) },
            newest: Array(quotes.reversed().prefix(newest))
        )
    }

    private static func summary(_ quotes: [Quote]) -> SpeakerSummary? {
        guard let speaker = quotes.first?.speaker else { return nil }
        let dates = quotes.compactMap(\.article.published).sorted { $0.firstInstant < $1.firstInstant }
        return SpeakerSummary(
            speaker: speaker,
            quotes: quotes.count,
            articles: Set(quotes.map(\.article.id)).count,
            first: dates.first,
            last: dates.last,
            sources: Set(quotes.compactMap(\.article.source)).sorted()
        )
    }

    /// A page in date order by keyset: the cursor holds the last record's moment and sequence number.
    private func page<Item>(
        _ found: [Record],
        _ sort: Sort,
        _ limit: Int,
        _ cursor: Cursor?,
        _ items: (Record) -> [Item]
    ) throws(ArchiveError) -> Page<Item> {
        let isOldest = sort == .oldest
        let ordered = found.sorted { isOldest ? $0.key < $1.key : $0.key > $1.key }
        var rest = ordered[...]
        if let cursor {
            guard cursor.numbers.count == 2 else { throw .invalidCursor }
            let last = (cursor.numbers[0], cursor.numbers[1])
            rest = rest.drop { isOldest ? $0.key <= last : $0.key >= last }
        }
        let taken = rest.prefix(limit)
        let next = rest.count > limit ? taken.last.map { Cursor(numbers: [$0.key.0, $0.key.1]) } : nil
        return Page(items: taken.flatMap(items), total: Total(count: ordered.flatMap(items).count), next: next)
    }
}

extension MemoryArchive.Record {
    /// What the archive sorts by.
    var key: (Int64, Int64) { (article.content.published?.firstInstant ?? .min, sequence) }

    /// Whether the article passes a filter.
    func matches(_ filter: ArticleFilter) -> Bool {
        let content = article.content
        let moment = content.published?.firstInstant
        if let from = filter.from, (moment ?? .min) < from { return false }
        if let to = filter.to, (moment ?? .max) > to { return false }
        if let url = filter.url, url != content.url { return false }
        return filter.source.lets([content.source].compactMap(\.self)) && filter.author.lets(content.authors)
            && filter.section.lets([content.section].compactMap(\.self))
            && filter.language.lets([content.language].compactMap(\.self))
            && filter.speaker.lets(quotes.compactMap(\.speaker).flatMap { [$0.id, $0.name] })
    }
}

extension ListFilter {
    /// Whether something with these values passes.
    func lets(_ values: [String]) -> Bool {
        let folded = values.map { NameFolding.folded($0) }
        let isIncluded = include.isEmpty || include.contains { folded.contains(NameFolding.folded($0)) }
        return isIncluded && !exclude.contains { folded.contains(NameFolding.folded($0)) }
    }
}
