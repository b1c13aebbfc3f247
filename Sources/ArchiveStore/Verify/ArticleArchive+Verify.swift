public import NewsModel

extension ArticleArchive {
    /// Below this similarity the quotes with the same rare words are compared, too.
    private static let doubt = 0.6

    /// The recorded quotes closest to a text, within the filters of the question.
    public func verify(_ question: VerifyQuestion) throws(ArchiveError) -> Verification {
        let asked = ComparableText(question.text, limit: VerifyQuestion.wordLimit)
        var comparison = QuoteComparison(asked)
        let first = try readers.read { [desk] connection throws(ArchiveError) in
            let filters = try SpeakerNames(connection: connection).resolved(question.quotes)
            let finder = QuoteCandidates(connection: connection)
            var quotes: [Quote] = []
            for row in try finder.find(asked, within: filters, limit: max(20, question.limit)) {
                if let quote = try QuoteRow.load(row, on: connection) { quotes.append(quote) }
            }
            return (quotes: quotes, searched: try SearchedExtent(of: filters, on: connection, with: desk))
        }
        comparison.add(first.quotes)
        if comparison.best < Self.doubt { comparison.add(try worded(asked, within: question.quotes)) }
        return Verification(matches: comparison.matches(limit: question.limit), searched: first.searched)
    }

    /// The quotes that have the rarest words of a text.
    private func worded(_ asked: ComparableText, within filters: QuoteQuestion) throws(ArchiveError) -> [Quote] {
        let question = try readers.read { connection throws(ArchiveError) in
            try WordedQuestion.question(asked, within: filters, on: connection)
        }
        guard let question else { return [] }
        return try quotes(question).items.map(\.item)
    }
}
