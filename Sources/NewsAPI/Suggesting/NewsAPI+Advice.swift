import NewsModel

/// A page of a search with all that `meta` says of it.
struct AdvisedPage<Item: Sendable>: Sendable {
    var page: Page<Item>
    var query: QueryMeta?
    var advice: SearchAdvice
}

/// Searches that forgive slips and help where nothing is found.
extension NewsAPI {
    /// How few matches are few.
    private static let few = 10
    /// How much commoner a word must be than the one typed, to be offered in its place.
    private static let odds = 10

    /// The page that answers a question, in which words that the archive does not know are corrected (`match=auto`).
    func advised<Question: WordedQuestion, Item>(
        _ question: Question,
        _ reading: QueryReading?,
        _ list: ListRequest,
        _ ask: (Question) throws(ArchiveError) -> Page<Item>
    ) throws(Problem) -> AdvisedPage<Item> {
        let spellings = try loosely(question)
        let correction = question.cursor.map { QueryCorrection(token: $0.text) } ?? QueryCorrection(spellings ?? [])
        var corrected = question
        corrected.expression = question.expression.map { correction.applied(to: $0) }
        var page = try asking { () throws(ArchiveError) in try ask(corrected) }
        if !correction.changes.isEmpty { page.next?.text = correction.token }
        var meta = Self.meta(reading, page.matched)
        meta?.correction = correction
        // What is known of the words holds for those that were looked for, unless some were changed.
        let advice = try advice(on: corrected, correction.changes.isEmpty ? spellings : nil, page, list, ask)
        return AdvisedPage(page: page, query: meta, advice: advice)
    }

    /// What is known of the words of a question whose slips are forgiven; `nil` for others.
    private func loosely(_ question: some WordedQuestion) throws(Problem) -> [Spelling]? {
        guard question.cursor == nil, question.match == .auto else { return nil }
        return try spellings(in: question.expression)
    }

    /// What is known of the words of an expression, looked up where it was not before.
    private func spellings(
        in expression: SearchExpression?,
        _ known: [Spelling]? = nil
    ) throws(Problem) -> [Spelling] {
        if let known { return known }
        let words = (expression?.looseWords ?? []).prefix(QueryCorrection.wordLimit)
        guard !words.isEmpty else { return [] }
        return try asking { () throws(ArchiveError) in try archive.spellings(of: Array(words)) }
    }

    // MARK: - Advice

    /// What helps on the first page of a search that found little.
    private func advice<Question: WordedQuestion, Item>(
        on question: Question,
        _ spellings: [Spelling]?,
        _ page: Page<Item>,
        _ list: ListRequest,
        _ ask: (Question) throws(ArchiveError) -> Page<Item>
    ) throws(Problem) -> SearchAdvice {
        guard question.cursor == nil, page.total.count < Self.few || page.matched == .any else { return SearchAdvice() }
        var advice = SearchAdvice()
        // Advice that takes too long is left out: the answer itself is there. More of it would take as long.
        func count(_ question: Question) -> Int? {
            guard advice.limits.isEmpty else { return nil }
            do throws(ArchiveError) {
                return try ask(question.onlyCounted).total.count
            } catch {
                advice.limits = ["What other words or fewer filters would find took too long to count."]
                return nil
            }
        }
        let suggestion = try suggestion(for: question, spellings, count)
        let costs = page.total.count == 0 ? Self.costs(of: question, list, count) : []
        advice.suggestion = suggestion
        advice.costs = costs.isEmpty ? nil : costs
        return advice
    }

    /// The query with words that are much commoner than those typed, where that finds more.
    private func suggestion<Question: WordedQuestion>(
        for question: Question,
        _ known: [Spelling]?,
        _ count: (Question) -> Int?
    ) throws(Problem) -> String? {
        guard let expression = question.expression else { return nil }
        var words: [String: String] = [:]
        for spelling in try spellings(in: expression, known) {
            guard let best = spelling.candidates.first, best.articles >= spelling.articles * Self.odds else { continue }
            words[spelling.word] = best.word
        }
        let better = expression.replacing(words)
        guard better != expression, let found = count(question.matching(.all, better)), found > 0 else { return nil }
        let before = count(question.matching(.all, expression)) ?? 0
        return found > before ? QueryText.of(better) : nil
    }

    /// What each filter of a question cost that found nothing.
    private static func costs<Question: WordedQuestion>(
        of question: Question,
        _ list: ListRequest,
        _ count: (Question) -> Int?
    ) -> [SearchAdvice.Cost] {
        let filters: [ParameterName] = [
            .from, .to, .source, .author, .section, .language, .speaker, .kind, .cue, .article, .minConfidence,
        ]
        return filters.compactMap { filter in
            let wider = question.without(filter)
            guard wider != question, let total = count(wider) else { return nil }
            let name = filter == .from && list.from != nil ? ParameterName.last : filter
            return SearchAdvice.Cost(filter: name.rawValue, total: total)
        }
    }
}
