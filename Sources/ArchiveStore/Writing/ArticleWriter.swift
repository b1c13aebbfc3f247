import NewsModel

/// Writes articles within one transaction of one connection.
struct ArticleWriter {
    let connection: Connection
    let moment: Timestamp
    let rules: SpeakerRules
    /// Counts the words of what is written.
    private let words: WordLedger
    /// What is to be written at the end of the transaction.
    let indexes = IndexBatch()
    private let totals: ArchiveTotals
    private let codes: FactCodes

    /// Begins to write in the transaction under way.
    init(connection: Connection, moment: Timestamp, rules: SpeakerRules) throws(ArchiveError) {
        self.connection = connection
        self.moment = moment
        self.rules = rules
        words = try WordLedger(connection)
        totals = ArchiveTotals(connection)
        codes = FactCodes(connection)
    }

    /// Writes what was gathered over all articles; nothing else comes after it.
    func finish() throws(ArchiveError) {
        if let generation = try totals.write() {
            try MovedArticles.forgetOld(in: generation, on: connection)
            try FormerLedger(connection: connection).forgetOld()
        }
        try words.write()
        try indexes.write(on: connection)
    }

    /// Does one caller's work; throws only where the whole transaction is lost.
    func answer(to work: WriteJob.Work) throws(ArchiveError) -> Result<WriteJob.Answer, ArchiveError> {
        switch work {
        case .store(let articles):
            return .success(.stored(try store(articles)))
        case .remove(let id, let expected):
            let result = try alone { () throws(ArchiveError) in try remove(id, expecting: expected) }
            return result.map { .removed($0) }
        case .renew(let articles, let position):
            var results: [QuoteRenewal?] = []
            for article in articles {
                let result = try alone { () throws(ArchiveError) in try renew(article) }
                results.append((try? result.get()) ?? nil)
            }
            if let position { try LongTask.renewal.keep(position, on: connection) }
            return .success(.renewed(results))
        }
    }

    /// Runs `body` so that its failure takes nothing else with it, unless the transaction itself is lost.
    private func alone<T>(_ body: () throws(ArchiveError) -> T) throws(ArchiveError) -> Result<T, ArchiveError> {
        let mark = indexes.count
        do throws(ArchiveError) {
            let result = try connection.savepoint(body)
            words.settle()
            totals.settle()
            return .success(result)
        } catch {
            words.revert()
            totals.revert()
            codes.forget()
            indexes.rewind(to: mark)
            if error.endsTransaction || !connection.isInTransaction { throw error }
            return .failure(error)
        }
    }

    // MARK: - Storing

    /// Stores articles so that one that fails takes no other with it.
    ///
    /// A savepoint costs a copy of every page touched after it, so all share one; only where one of them fails are they
    /// stored once more, with a savepoint each.
    private func store(_ articles: [PreparedArticle]) throws(ArchiveError) -> [Result<WriteOutcome, ArchiveError>] {
        if articles.count > 1 {
            let together = try alone { () throws(ArchiveError) in
                var outcomes: [Result<WriteOutcome, ArchiveError>] = []
                outcomes.reserveCapacity(articles.count)
                for article in articles { outcomes.append(.success(try store(article))) }
                return outcomes
            }
            if case .success(let outcomes) = together { return outcomes }
        }
        var results: [Result<WriteOutcome, ArchiveError>] = []
        for article in articles {
            results.append(try alone { () throws(ArchiveError) in try store(article) })
        }
        return results
    }

    private func store(_ prepared: PreparedArticle) throws(ArchiveError) -> WriteOutcome {
        let stored = try ArticleRow.findStored(prepared.draft.id, on: connection)
        if let expected = prepared.expected, !expected.isMet(by: stored?.article) { return .conflict }
        guard let stored else { return .added(try add(prepared)) }
        let isSame = stored.article.content == prepared.draft.content
        let isOutdated = ExtractorVersion.isOutdated(stored.extractorVersion, beside: prepared.extractorVersion)
        if isSame, !isOutdated { return .unchanged(stored.article) }
        return .updated(try replace(stored, with: prepared))
    }

    private func add(_ prepared: PreparedArticle) throws(ArchiveError) -> Article {
        let quotes = try QuoteDraft.drafts(of: prepared)
        let content = prepared.draft.content
        let article = Article(
            id: prepared.draft.id,
            content: content,
            wordCount: WordCount.words(in: content.text),
            quoteCount: quotes.count,
            version: 1,
            created: moment,
            updated: moment
        )
        let record = ArticleRecord(
            article,
            packed: packed(prepared),
            quotes: quotes,
            extractorVersion: prepared.extractorVersion
        )
        try connection.run(record.insertion(changed: try totals.nextGeneration()))
        let seq = connection.lastInsertedRow
        try settle(try fill(seq, record, quotes))
        totals.add(articles: 1, quotes: quotes.count, words: record.length)
        return article
    }

    func replace(
        _ stored: ArticleRow.Stored,
        with prepared: PreparedArticle
    ) throws(ArchiveError) -> Article {
        let quotes = try QuoteDraft.drafts(of: prepared)
        let content = prepared.draft.content
        let isNewText = content.text != stored.article.content.text
        var article = stored.article
        article.content = content
        article.wordCount = isNewText ? WordCount.words(in: content.text) : article.wordCount
        article.quoteCount = quotes.count
        article.version += isNewText ? 1 : 0
        article.updated = moment
        let record = ArticleRecord(
            article,
            packed: packed(prepared),
            quotes: quotes,
            extractorVersion: prepared.extractorVersion
        )
        if isNewText { try keepVersion(of: stored.seq) }
        let changed = try totals.nextGeneration()
        try FormerLedger(connection: connection).keep(stored.seq, changed: changed)
        let before = try clear(stored.seq)
        try connection.run(record.update(of: stored.seq, changed: changed))
        let published = stored.article.content.published
        try MovedArticles.note(stored.seq, from: published, to: content.published, changed: changed, on: connection)
        try settle(before.union(try fill(stored.seq, record, quotes)))
        totals.add(
            articles: 0,
            quotes: quotes.count - stored.article.quoteCount,
            words: record.length - stored.length
        )
        return article
    }

    private func packed(_ prepared: PreparedArticle) -> PackedText {
        prepared.packedText ?? connection.texts.pack(prepared.draft.content.text)
    }

    // MARK: - Removing

    private func remove(_ id: String, expecting expected: ArticleRevision?) throws(ArchiveError) -> Bool {
        guard let stored = try ArticleRow.findStored(id, on: connection) else { return false }
        if let expected, !expected.isMet(by: stored.article) { throw .revisionConflict }
        let families = try clear(stored.seq)
        try FactsDesk(connection: connection).forget(stored.seq, changed: try totals.nextGeneration())
        try connection.run("DELETE FROM articles WHERE seq = \(stored.seq)")
        try settle(families)
        totals.add(articles: -1, quotes: -stored.article.quoteCount, words: -stored.length)
        return true
    }

    // MARK: - What hangs on an article

    /// Writes authors, quotes and speakers of an article whose row is there, and notes what is to be indexed.
    private func fill(
        _ seq: Int64,
        _ record: ArticleRecord,
        _ quotes: [QuoteDraft]
    ) throws(ArchiveError) -> Set<NameFamily> {
        for author in record.authorKeys {
            try connection.run("INSERT INTO article_authors VALUES (\(author), \(seq))")
        }
        words.add(record.texts)
        try StartLedger(connection: connection).add(seq, record)
        let desk = QuoteWriter(connection: connection, articleSeq: seq, article: record.article, rules: rules)
        var entries: [SearchIndex.Entry] = []
        for quote in quotes { entries.append(try desk.insert(quote)) }
        let facts = quotes.map { QuoteFact(words: Int64($0.length), kind: $0.kind) }
        // Row numbers given within one transaction follow one another.
        let rows = (first: entries.first?.row ?? 0, packed: QuoteFact.pack(facts))
        try FactsDesk(connection: connection, codes: codes).put(record.facts(seq, rows))
        for change in IndexedArticle(SearchIndex.Entry(row: seq, texts: record.texts), quotes: entries).additions {
            indexes.append(change)
        }
        guard quotes.contains(where: { $0.speaker != nil }) else { return [] }
        return try SpeakerLedger(connection: connection, rules: rules).add(seq)
    }

    /// Removes authors, quotes and speakers of an article whose row is still the old one, and notes what was indexed.
    private func clear(_ seq: Int64) throws(ArchiveError) -> Set<NameFamily> {
        let families = try SpeakerLedger(connection: connection, rules: rules).subtract(seq)
        if let indexed = try IndexedArticle.load(seq, on: connection) {
            for change in indexed.removals { indexes.append(change) }
            words.subtract(indexed.article.texts)
        }
        try StartLedger(connection: connection).subtract(seq)
        try FactsDesk(connection: connection, codes: codes).clear(seq)
        try connection.run("DELETE FROM quotes WHERE article_seq = \(seq)")
        try connection.run("DELETE FROM article_authors WHERE article_seq = \(seq)")
        return families
    }

    /// Decides anew who is meant by the initials in families whose quotes have come or gone.
    private func settle(_ families: Set<NameFamily>) throws(ArchiveError) {
        let desk = InitialsDesk(connection: connection, rules: rules)
        for family in families { try desk.settle(family) }
    }

    private func keepVersion(of seq: Int64) throws(ArchiveError) {
        let columns: SQL = """
            version, word_count, quote_count, created, updated, url, title, authors, published, source, section, \
            language, has_dateline, dateline_place, dateline_agency, dateline_date, handles, trailer, form, packed
            """
        try connection.run(
            "INSERT INTO versions (article_seq, \(columns)) SELECT seq, \(columns) FROM articles WHERE seq = \(seq)"
        )
    }
}

extension ArticleRevision {
    /// Whether the archive's article, `nil` where there is none, is as expected.
    fileprivate func isMet(by article: Article?) -> Bool {
        switch self {
        case .absent: article == nil
        case .present: article != nil
        case .article(let expected): article == expected
        }
    }
}
