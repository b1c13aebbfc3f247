import CSearchRank
import NewsModel

/// A list of what matches an expression, by relevance or date; articles and quotes alike.
struct SearchList {
    /// What is searched.
    var index: SearchIndex
    /// The list where there is nothing to look for: all rows that the filters let through, by date.
    var plain: RowList
    /// What the question demands as it was put: whom a name means may change from page to page.
    var asked: [SQL]
    /// What articles must fulfil, with the ids of speakers in the place of their names.
    var filter: ArticleFilter
    /// What quotes must fulfil besides; `nil` where articles are searched.
    var quotes: QuoteQuestion?
    var sort: Sort
    var expression: SearchExpression?
    var match: MatchMode
    var counting: Counting
    var limit: Int
    var cursor: Cursor?

    /// One page of it.
    struct Answer {
        var rows: [RowList.Found]
        var total: Int
        var next: Cursor?
        /// How juxtaposed words were joined in the end.
        var matched: MatchMode?
        /// What marks the matches; `nil` where nothing was looked for.
        var highlighter: Highlighter?
        /// Whether the rows stand in order of relevance.
        var isRanked = false
        /// What was counted.
        var counts: Counts?
        /// What was looked for otherwise than asked; one sentence each.
        var limits: [String] = []
        /// Whether there may be more that matches.
        var isCut = false

        /// The page with what was found in its rows.
        func page<Item>(of hits: [Hit<Item>]) -> Page<Hit<Item>> {
            var counts = counts
            if !limits.isEmpty {
                counts = counts ?? Counts()
                counts?.limits += limits
            }
            let total = Total(count: total, isLowerBound: isCut)
            return Page(items: hits, total: total, next: next, matched: matched, counts: counts)
        }

        /// How well a row matches.
        func score(of row: RowList.Found) -> Double? {
            isRanked ? Double(bitPattern: UInt64(bitPattern: row.keys[1])) : nil
        }
    }

    /// The page that the question asks for.
    func page(on connection: Connection, with desk: SearchDesk) throws(ArchiveError) -> Answer {
        let tools = try SearchTools.of(connection)
        let readings = SearchReadings(expression, match: match, index, tools.tokenizer)
        let start = try cursor.map { cursor throws(ArchiveError) in try ListPlace(cursor, of: mark) }
        guard let all = readings.all, let any = readings.any else {
            return try plainPage(start, on: connection, with: desk)
        }
        let search = Search(readings: readings, trees: (all, any))
        let finding = try find(search, start, on: connection, with: desk)
        var answer = try page(of: finding, search, start, on: connection, with: desk)
        let uses = Set(readings.uses.map(\.leaf))
        let marked = readings.leaves.indices.map { uses.contains($0) ? readings.leaves[$0] : nil }
        answer.highlighter = Highlighter(marked.compactMap(\.self), tools.tokenizer)
        answer.counts = try counts(of: finding.rows.choice.rows, finding.facts, on: connection, with: desk)
        answer.limits += finding.rows.limits
        answer.isCut = finding.rows.isCut
        return answer
    }

    // MARK: - Something to look for

    /// The expression as it is looked for.
    struct Search {
        var readings: SearchReadings
        var trees: (all: SearchTree, any: SearchTree)
    }

    /// What was found.
    struct Finding {
        var rows: FoundRows
        var facts: FactsView
        /// What ranks the rows; `nil` for lists by date.
        var ranking: SearchRun?
    }

    /// Looks for all or any of the words; what lists by date found lately is known still.
    func find(
        _ search: Search,
        _ start: ListPlace?,
        on connection: Connection,
        with desk: SearchDesk
    ) throws(ArchiveError) -> Finding {
        let facts = FactsView(try desk.facts.snapshot(on: connection), quotes: quotes != nil)
        if sort == .relevance {
            let (found, run) = try look(for: search, start, facts, on: connection, with: desk)
            return Finding(rows: found, facts: facts, ranking: found.choice.tree.isComplement ? nil : run)
        }
        let generation = try connection.integer("SELECT generation FROM totals")
        let question: SQL = "\(mark) \(start?.matched?.rawValue) \(min(limit, RowChoice.few))"
        let found = try desk.found.rows(of: question.fingerprint, at: generation) { () throws(ArchiveError) in
            try look(for: search, start, facts, on: connection, with: desk).found
        }
        return Finding(rows: found, facts: facts)
    }

    /// Reads the index for all or any of the words, and keeps the run for a ranking.
    private func look(
        for search: Search,
        _ start: ListPlace?,
        _ facts: FactsView,
        on connection: Connection,
        with desk: SearchDesk
    ) throws(ArchiveError) -> (found: FoundRows, run: SearchRun) {
        var run = try SearchRun(
            index,
            try SearchTools.of(connection),
            facts,
            period: (filter.from, filter.to),
            isRanked: sort == .relevance,
            until: connection.deadline
        )
        let readings = search.readings
        let frozen = start.flatMap { $0.frozen.isEmpty ? nil : $0.frozen }
        try run.read(readings, frozen: frozen, within: desk.budget)
        let (all, any) = search.trees
        let choice = try RowChoice.choose(all, any, readings, start, limit) { tree throws(ArchiveError) in
            var rows = run.rows(of: tree)
            try connection.deadline.check()
            try demands(facts, on: connection).apply(to: &rows, on: connection)
            return rows
        }
        return (
            FoundRows(choice: choice, count: choice.rows.count, limits: run.limits, isCut: run.isCut), run
        )
    }

    private func page(
        of finding: Finding,
        _ search: Search,
        _ start: ListPlace?,
        on connection: Connection,
        with desk: SearchDesk
    ) throws(ArchiveError) -> Answer {
        let (found, size) = (finding.rows, max(1, limit))
        var place: ListPlace
        if let start {
            place = start
        } else {
            place = try ListPlace(fingerprint: mark, total: found.count, matched: found.choice.matched, on: connection)
        }
        if let run = finding.ranking, start == nil { place.frozen = run.statistics }
        guard place.keys.isEmpty || place.keys.count == 3 else { throw .invalidCursor }
        let former = try FormerArticles.since(place, on: connection, within: desk.budget)
        var now = finding
        former?.leave(&now.rows.choice.rows, finding.facts)
        var rows = self.rows(of: now, search.readings, after: place, limit: size + 1)
        if let former {
            rows += try self.rows(of: former, search, after: place, limit: size + 1, on: connection, with: desk)
            rows.sort { $1.keys.lexicographicallyPrecedes($0.keys) }
        }
        var answer = Answer(rows: Array(rows.prefix(size)), total: place.total, matched: found.choice.matched)
        answer.isRanked = finding.ranking != nil
        answer.limits = former?.limits ?? []
        if rows.count > size {
            place.keys = rows[size - 1].keys
            answer.next = place.cursor
        }
        return answer
    }

    /// The rows after a place, those with the greater keys first.
    func rows(
        of finding: Finding,
        _ readings: SearchReadings,
        after place: ListPlace,
        limit: Int
    ) -> [RowList.Found] {
        let page = SearchPage(
            ceiling: place.keys.isEmpty ? .max : place.ceiling,
            after: place.keys.isEmpty ? nil : place.keys,
            limit: limit
        )
        let rows = finding.rows.choice.rows
        let found =
            finding.ranking?.best(of: rows, readings, statistics: place.frozen, page)
            ?? page.byDate(rows, finding.facts, sort)
        return found.map { RowList.Found(seq: Int64($0.row), keys: [$0.keys.0, $0.keys.1, $0.keys.2]) }
    }

    // MARK: - Nothing to look for

    private func plainPage(
        _ start: ListPlace?,
        on connection: Connection,
        with desk: SearchDesk
    ) throws(ArchiveError) -> Answer {
        let place: ListPlace
        if let start {
            place = start
        } else {
            let total = try plainTotal(on: connection, with: desk)
            place = try ListPlace(fingerprint: mark, total: total, on: connection)
        }
        let page = try plain.page(after: place, limit: limit, on: connection, within: desk.budget)
        var answer = Answer(rows: page.rows, total: place.total, next: page.next, limits: page.limits)
        guard !counting.isEmpty else { return answer }
        let facts = FactsView(try desk.facts.snapshot(on: connection), quotes: quotes != nil)
        var rows = desk.counts.counts(of: facts).rows
        try demands(facts, on: connection).apply(to: &rows, on: connection)
        answer.counts = try counts(of: rows, facts, on: connection, with: desk)
        return answer
    }

    private func plainTotal(on connection: Connection, with desk: SearchDesk) throws(ArchiveError) -> Int {
        guard let quotes else { return try desk.totals.count(of: plain, on: connection) }
        return try desk.count(quotes, on: connection)
    }

    // MARK: - Parts

    private func demands(_ facts: FactsView, on connection: Connection) throws(ArchiveError) -> RowFilter {
        try RowFilter(filter, quotes: quotes, facts, on: connection)
    }

    private func counts(
        of rows: RowSet,
        _ facts: FactsView,
        on connection: Connection,
        with desk: SearchDesk
    ) throws(ArchiveError) -> Counts? {
        guard !counting.isEmpty else { return nil }
        let count = RowCount(rows: rows, facts: facts, connection: connection)
        return try count.counts(counting, period: (filter.from, filter.to), totals: desk.counts)
    }

    /// Tells this question from all others.
    private var mark: Int64 {
        let head: SQL = "\(literal: index.name) \(literal: sort.rawValue) \(literal: match.rawValue)"
        let mark: SQL = "\(head) \(expression?.mark) \(SQL.joined(asked, " AND "))"
        return mark.fingerprint
    }
}
