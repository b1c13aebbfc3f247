import CSearchRank
import NewsModel

/// What filters demand of rows, ready to be held against the facts in memory.
struct RowFilter {
    private let facts: FactsView
    private let filter: ArticleFilter
    /// For each kind of codes a byte a code, 0 where it does not pass; `nil` lets all pass.
    private var allowed: [[UInt8]?] = []
    /// The kinds of quotes that pass, a bit each.
    private var kinds = UInt32.max
    /// The articles that pass; `nil`: all.
    private var articles: RowSet?
    /// Sets that rows must be in.
    private var sets: [RowSet] = []
    /// What only the row itself can tell, as a condition on `quotes AS q`.
    private var own: [SQL] = []

    /// The filter of a question for quotes, or for the articles that `filter` lets through.
    ///
    /// Speakers are ids already in both.
    init(
        _ filter: ArticleFilter,
        quotes: QuoteQuestion?,
        _ facts: FactsView,
        on connection: Connection
    ) throws(ArchiveError) {
        self.facts = facts
        self.filter = filter
        for (kind, list) in zip(FactsDesk.Kind.allCases, [filter.source, filter.section, filter.language]) {
            allowed.append(try Self.codes(kind, list, facts.snapshot.codeCounts[kind.rawValue], on: connection))
        }
        let author = filter.author.mapped { NameFolding.folded($0) }
        try keepArticles(author, on: connection) { names in
            "SELECT article_seq FROM article_authors WHERE author_key IN \(list: names)"
        }
        if let url = filter.url {
            try keepArticles(ListFilter(include: [url]), on: connection) { urls in
                "SELECT seq FROM articles WHERE url IN \(list: urls)"
            }
        }
        let speaker = filter.speaker.mapped { NameFolding.speakerID($0) }
        guard let quotes else {
            try keepArticles(speaker, on: connection) { ids in
                "SELECT article_seq FROM quotes WHERE speaker_id IN \(list: ids)"
            }
            return
        }
        try keepQuotes(speaker, on: connection) { ids in "SELECT seq FROM quotes WHERE speaker_id IN \(list: ids)" }
        try keepArticles(quotes.article, on: connection) { ids in "SELECT seq FROM articles WHERE id IN \(list: ids)" }
        kinds = Self.mask(quotes)
        own = Conditions.own(of: quotes)
    }

    /// Takes away the rows that do not pass.
    func apply(to rows: inout RowSet, on connection: Connection) throws(ArchiveError) {
        for set in sets { rows.formIntersection(set) }
        if !isPlain { applyFacts(to: &rows) }
        guard !own.isEmpty else { return }
        rows.formIntersection(try matching(SQL.joined(own, " AND "), among: rows, on: connection))
    }

    /// Whether the facts have no say.
    private var isPlain: Bool {
        filter.from == nil && filter.to == nil && articles == nil && kinds == .max && allowed.allSatisfy { $0 == nil }
    }

    private func applyFacts(to rows: inout RowSet) {
        var plain = saidline_filter()
        plain.has_period = filter.from == nil && filter.to == nil ? 0 : 1
        plain.from = filter.from ?? .min
        plain.to = filter.to ?? .max
        plain.kinds = kinds
        let lists = allowed.map { $0 ?? [] }
        lists[0].withUnsafeBufferPointer { source in
            lists[1].withUnsafeBufferPointer { section in
                lists[2].withUnsafeBufferPointer { language in
                    (articles?.words ?? []).withUnsafeBufferPointer { articles in
                        plain.allowed = (start(0, source), start(1, section), start(2, language))
                        plain.allowed_count = (UInt32(source.count), UInt32(section.count), UInt32(language.count))
                        plain.articles = self.articles == nil ? nil : articles.baseAddress
                        plain.article_words = Int64(articles.count)
                        rows.change { words, count in
                            facts.read { saidline_rows_filter(words, count, $0, &plain) }
                        }
                    }
                }
            }
        }
    }

    private func start(_ kind: Int, _ list: UnsafeBufferPointer<UInt8>) -> UnsafePointer<UInt8>? {
        allowed[kind] == nil ? nil : list.baseAddress
    }
}

// MARK: - Sets

extension RowFilter {
    /// Rows up to which each is looked at by itself, where the whole table would have to be read else.
    private static let few = 2_000

    /// The rows of `quotes` that meet a condition; of few rows only those are looked at.
    private func matching(
        _ condition: SQL,
        among rows: RowSet,
        on connection: Connection
    ) throws(ArchiveError) -> RowSet {
        guard rows.count <= Self.few else {
            return try Self.rows("SELECT q.seq FROM quotes AS q WHERE \(condition)", facts.rowLimit, on: connection)
        }
        var found = RowSet(limit: facts.rowLimit)
        for row in rows.rows {
            let sql: SQL = "SELECT count(*) FROM quotes AS q WHERE q.seq = \(row) AND \(condition)"
            if try connection.integer(sql) > 0 { found.insert(row) }
        }
        return found
    }

    private mutating func keepArticles(
        _ list: ListFilter,
        on connection: Connection,
        _ select: ([String]) -> SQL
    ) throws(ArchiveError) {
        guard !list.isEmpty else { return }
        let limit = facts.snapshot.articles.count * FactChunks.size
        var kept = articles ?? RowSet(allBelow: limit)
        if !list.include.isEmpty {
            kept.formIntersection(try Self.rows(select(list.include), limit, on: connection))
        }
        if !list.exclude.isEmpty { kept.subtract(try Self.rows(select(list.exclude), limit, on: connection)) }
        articles = kept
    }

    private mutating func keepQuotes(
        _ list: ListFilter,
        on connection: Connection,
        _ select: ([String]) -> SQL
    ) throws(ArchiveError) {
        guard !list.isEmpty else { return }
        let limit = facts.rowLimit
        if !list.include.isEmpty { sets.append(try Self.rows(select(list.include), limit, on: connection)) }
        guard !list.exclude.isEmpty else { return }
        var kept = RowSet(allBelow: limit)
        kept.subtract(try Self.rows(select(list.exclude), limit, on: connection))
        sets.append(kept)
    }

    private static func rows(_ sql: SQL, _ limit: Int, on connection: Connection) throws(ArchiveError) -> RowSet {
        var rows = RowSet(limit: limit)
        try connection.each(sql) { row throws(ArchiveError) in rows.insert(Int(row.integer(0))) }
        return rows
    }

    private static func mask(_ question: QuoteQuestion) -> UInt32 {
        var mask: UInt32 = question.kinds.isEmpty ? .max : 0
        for (place, kind) in QuoteKind.allCases.enumerated() {
            if question.kinds.contains(kind) { mask |= 1 << UInt32(place) }
            if question.excludedKinds.contains(kind) { mask &= ~(1 << UInt32(place)) }
        }
        return mask
    }

    /// Which codes pass; `nil` where all do.
    private static func codes(
        _ kind: FactsDesk.Kind,
        _ filter: ListFilter,
        _ count: Int,
        on connection: Connection
    ) throws(ArchiveError) -> [UInt8]? {
        guard !filter.isEmpty else { return nil }
        var allowed = [UInt8](repeating: filter.include.isEmpty ? 1 : 0, count: count)
        for (names, verdict) in [(filter.include, UInt8(1)), (filter.exclude, 0)] {
            for name in names.map({ NameFolding.folded($0) }) {
                for code in try self.codes(of: name, kind, on: connection) where code < count {
                    allowed[code] = verdict
                }
            }
        }
        return allowed
    }

    /// The codes of a value; `en` is `en` itself or whatever begins with `en-`, as "." follows "-" in ASCII.
    private static func codes(
        of key: String,
        _ kind: FactsDesk.Kind,
        on connection: Connection
    ) throws(ArchiveError) -> [Int] {
        // Nothing printed has the code of nothing.
        if key.isEmpty { return [0] }
        let more: SQL = kind == .language ? " OR key >= \(key + "-") AND key < \(key + ".")" : ""
        let sql: SQL = "SELECT code FROM fact_values WHERE kind = \(kind.rawValue) AND (key = \(key)\(more))"
        return try connection.all(sql) { row throws(ArchiveError) in Int(row.integer(0)) }
    }
}
