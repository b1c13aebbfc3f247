public import NewsModel

extension ArticleArchive {
    /// Where a renewal of every article that was broken off goes on; 0 where none was.
    public func renewalPosition() throws(ArchiveError) -> Int64 {
        try readers.read { connection throws(ArchiveError) in try LongTask.renewal.position(on: connection) }
    }

    /// How many articles after `position` have quotes of an older extractor; all of them where `version` is `nil`.
    public func articlesToRenew(olderThan version: Int?, after position: Int64) throws(ArchiveError) -> Int {
        let sql: SQL = "SELECT count(*) FROM articles AS a WHERE \(Self.waiting(version, position))"
        return try readers.read(unlimited: true) { connection throws(ArchiveError) in Int(try connection.integer(sql)) }
    }

    /// The next articles after `position` whose quotes an older extractor found; any where `version` is `nil`.
    public func renewalBatch(
        olderThan version: Int?,
        after position: Int64,
        limit: Int
    ) throws(ArchiveError) -> RenewalBatch {
        let sql: SQL = """
            SELECT a.seq, \(literal: ArticleRow.columns(of: "a")) FROM articles AS a \
            WHERE \(Self.waiting(version, position)) ORDER BY a.seq LIMIT \(limit)
            """
        return try readers.read(unlimited: true) { connection throws(ArchiveError) in
            var batch = RenewalBatch(articles: [], position: position)
            try connection.each(sql) { row throws(ArchiveError) in
                batch.position = row.integer(0)
                batch.articles.append(ArticleRow.read(row, from: 1))
            }
            return batch
        }
    }

    /// Puts newly found quotes in the place of the old ones, and remembers the position where one is given.
    ///
    /// - Returns: what changed in each article; `nil` for one that has changed or gone meanwhile and was left alone.
    public func renew(_ articles: [PreparedArticle], position: Int64? = nil) throws(ArchiveError) -> [QuoteRenewal?] {
        guard case .renewed(let renewals) = try perform(.renew(articles, position: position)) else { return [] }
        return renewals
    }

    /// Forgets the position: every article has been renewed.
    public func endRenewal() throws(ArchiveError) {
        try writer?.exclusively { connection throws(ArchiveError) in try LongTask.renewal.end(on: connection) }
    }

    private static func waiting(_ version: Int?, _ position: Int64) -> SQL {
        guard let version else { return "a.seq > \(position)" }
        // ExtractorVersion.isOutdated: another model, or an older engine, which is the lowest 16 bits.
        return """
            a.seq > \(position) AND a.extractor_version <> \(version)
            AND (a.extractor_version & 65535) <= (\(version) & 65535)
            """
    }
}

extension ArticleWriter {
    /// Renews the quotes of one article; `nil` where it is not the one that was searched any more.
    ///
    /// Where the same quotes were found, nothing that anybody can see changes.
    func renew(_ prepared: PreparedArticle) throws(ArchiveError) -> QuoteRenewal? {
        guard let stored = try ArticleRow.findStored(prepared.draft.id, on: connection) else { return nil }
        guard stored.article.content == prepared.draft.content else { return nil }
        guard !ExtractorVersion.isNewer(stored.extractorVersion, than: prepared.extractorVersion) else { return nil }
        let old = try QuoteRow.quotes(ofArticle: prepared.draft.id, on: connection) ?? []
        let renewal = QuoteRenewal(from: old, to: try QuoteDraft.drafts(of: prepared))
        if renewal.isChanged {
            _ = try replace(stored, with: prepared)
        } else if stored.extractorVersion != prepared.extractorVersion {
            let version = prepared.extractorVersion
            try connection.run("UPDATE articles SET extractor_version = \(version) WHERE seq = \(stored.seq)")
        }
        return renewal
    }
}
