import NewsModel

/// A list of what matches an expression, by relevance or date; articles and quotes alike.
struct SearchList {
    /// What is searched.
    var index: SearchIndex
    /// The table of the rows and what it is joined with, without the index.
    var tables: SQL
    /// The same, joined with the index on its left.
    var indexedTables: SQL
    /// The columns that name a row and its article.
    var seq: SQL
    var article: SQL
    /// What the filters demand.
    var conditions: [SQL]
    /// The same for the question as it was put: whom a name means may change from page to page.
    var asked: [SQL]
    /// The order by date, and by relevance where there is nothing to rank by.
    var dateOrder: RowOrder
    var sort: Sort
    var expression: SearchExpression?
    var match: MatchMode
    var limit: Int
    var cursor: Cursor?
    /// The index's own row number, where a ranking needs nothing of the tables.
    var bareRow: SQL?

    /// One page of it.
    struct Answer {
        var rows: [RowList.Found]
        var total: Int
        var next: Cursor?
        /// How juxtaposed words were joined in the end.
        var matched: MatchMode?
        /// What was looked for in the index; `nil` where nothing was.
        var query: String?
        /// Whether the rows stand in order of relevance.
        var isRanked: Bool

        /// How well a row matches.
        func score(of row: RowList.Found) -> Double? {
            isRanked ? Double(bitPattern: UInt64(bitPattern: row.keys[1])) : nil
        }
    }

    /// The page that the question asks for.
    func page(on connection: Connection, with desk: SearchDesk) throws(ArchiveError) -> Answer {
        let readings = Readings(expression, match: match, columns: index.defaultColumns)
        let mark = mark(readings)
        var start: ListPlace?
        if let cursor { start = try ListPlace(cursor, of: mark) }
        let choice = try choose(readings, start, on: connection, with: desk)
        var list = rowList(choice.set)
        let place: ListPlace
        if let start { place = start } else { place = try firstPlace(mark, choice, on: connection) }
        let isRanked = ranks(choice.set)
        if isRanked { list.order = try ranking(of: list, choice, place, on: connection, with: desk) }
        let page = try list.page(after: place, limit: limit, on: connection)
        return Answer(
            rows: page.rows,
            total: place.total,
            next: page.next,
            matched: choice.matched,
            query: choice.set.flatMap { $0.isComplement ? nil : $0.query },
            isRanked: isRanked
        )
    }

    /// Whether there is anything to rank a set by.
    private func ranks(_ set: MatchQuery?) -> Bool {
        guard sort == .relevance, let set else { return false }
        return !set.isComplement && set.query != nil
    }

    private func firstPlace(
        _ mark: Int64,
        _ choice: Choice,
        on connection: Connection
    ) throws(ArchiveError) -> ListPlace {
        var place = ListPlace(
            fingerprint: mark,
            ceiling: try connection.integer("SELECT max(seq) FROM articles"),
            total: choice.total,
            matched: choice.matched
        )
        if ranks(choice.set), let query = choice.set?.query {
            place.frozen = try RankStatistics.freeze(index, query, on: connection)
        }
        return place
    }

    /// The order of relevance by the statistics that the first page froze.
    private func ranking(
        of list: RowList,
        _ choice: Choice,
        _ place: ListPlace,
        on connection: Connection,
        with desk: SearchDesk
    ) throws(ArchiveError) -> RowOrder {
        let table = index.name == SearchIndex.quotes.name ? desk.quoteLengths : desk.articleLengths
        let lengths = try table.snapshot(on: connection)
        let statistics = RankStatistics(frozen: place.frozen, weights: index.weights, lengths: lengths)
        return .relevance(
            "saidline_rank(\(literal: index.name), \(.statistics(statistics)))",
            first: choice.first.map { "\(list.seq) IN (\(index.rows(matching: $0)))" },
            row: list.seq
        )
    }
}

// MARK: - All the words, or any of them

extension SearchList {
    /// An expression read in both ways.
    private struct Readings {
        let match: MatchMode
        let all: MatchQuery?
        let any: MatchQuery?

        init(_ expression: SearchExpression?, match: MatchMode, columns: [String]) {
            self.match = match
            let negated: MatchMode = match == .any ? .any : .all
            all = expression.flatMap {
                MatchCompiler(mode: .all, negatedMode: negated, columns: columns).compile($0)
            }
            any = expression.flatMap {
                MatchCompiler(mode: .any, negatedMode: negated, columns: columns).compile($0)
            }
        }
    }

    /// The reading that a page is made by.
    private struct Choice {
        var set: MatchQuery?
        /// What stands before all other matches.
        var first: MatchQuery?
        var matched: MatchMode?
        var total: Int
    }

    /// Where all the words match fewer rows than this, `auto` takes any of them.
    private static let few = 10

    private func choose(
        _ readings: Readings,
        _ start: ListPlace?,
        on connection: Connection,
        with desk: SearchDesk
    ) throws(ArchiveError) -> Choice {
        let isOne = readings.all == readings.any
        let isLoose = readings.match == .auto ? start?.matched == .any : readings.match == .any
        if !isOne, isLoose { return try loose(readings, start, on: connection, with: desk) }
        let total = try total(of: readings.all, start, on: connection, with: desk)
        let isEnough = isOne || readings.match == .all || start != nil || total >= min(max(1, limit), Self.few)
        guard isEnough else { return try loose(readings, start, on: connection, with: desk) }
        return Choice(set: readings.all, matched: isOne ? nil : .all, total: total)
    }

    private func loose(
        _ readings: Readings,
        _ start: ListPlace?,
        on connection: Connection,
        with desk: SearchDesk
    ) throws(ArchiveError) -> Choice {
        let total = try total(of: readings.any, start, on: connection, with: desk)
        let first = readings.match == .auto ? readings.all : nil
        return Choice(set: readings.any, first: first, matched: .any, total: total)
    }
}

// MARK: - SQL

extension SearchList {
    /// How many rows the list has: counted for the first page, remembered by the cursor for the others.
    private func total(
        of set: MatchQuery?,
        _ start: ListPlace?,
        on connection: Connection,
        with desk: SearchDesk
    ) throws(ArchiveError) -> Int {
        if let start { return start.total }
        return try desk.totals.count(of: rowList(set), on: connection)
    }

    /// The rows of a set within the filters; all rows where there is none.
    private func rowList(_ set: MatchQuery?) -> RowList {
        var list = RowList(source: tables, conditions: conditions, order: dateOrder, seq: seq, article: article)
        switch set {
        case nil: break
        case let set? where set.isComplement:
            if set.query != nil { list.conditions.append("\(seq) NOT IN (\(index.rows(matching: set)))") }
        case let set?:
            list.source = indexedTables
            list.seq = bareRow ?? seq
            list.article = bareRow ?? article
            list.conditions.insert("\(literal: index.name) MATCH \(set.query ?? "\"\"")", at: 0)
        }
        return list
    }

    /// Tells this question from all others.
    private func mark(_ readings: Readings) -> Int64 {
        let words = [readings.all, readings.any].map { "\($0?.isComplement ?? false) \($0?.query ?? "")" }
        let head: SQL = "\(literal: index.name) \(literal: sort.rawValue) \(literal: match.rawValue)"
        let mark: SQL = "\(head) \(words[0]) \(words[1]) \(SQL.joined(asked, " AND "))"
        return mark.fingerprint
    }
}

// MARK: - Conditions for other lists

extension SearchList {
    /// The tables that a question for quotes looks at.
    static func tables(_ question: QuoteQuestion) -> SQL {
        Conditions.needArticle(question.filter)
            ? "quotes AS q JOIN articles AS a ON a.seq = q.article_seq" : "quotes AS q"
    }

    /// What a question's expression demands of the rows of `tables`, read with all or any of its words.
    static func matching(_ question: QuoteQuestion) -> [SQL] {
        let index = SearchIndex.quotes
        let mode: MatchMode = question.match == .any ? .any : .all
        let compiler = MatchCompiler(mode: mode, negatedMode: mode, columns: index.defaultColumns)
        guard let set = question.expression.flatMap({ compiler.compile($0) }) else { return [] }
        guard set.query != nil else { return set.isComplement ? [] : ["0"] }
        return ["q.seq \(literal: set.isComplement ? "NOT IN" : "IN") (\(index.rows(matching: set)))"]
    }
}
