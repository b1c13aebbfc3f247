import NewsModel

/// A list of who is quoted.
struct SpeakerList {
    private let question: SpeakerQuestion
    private let connection: Connection
    private let conditions: [SQL]
    /// The same for the question as it was put: whom a name means may change from page to page.
    private let asked: [SQL]
    /// The quotes that have what is looked for; `nil` where nothing is.
    private let found: FoundQuotes?

    /// More speakers than this never answer to one name.
    private static let nameLimit = 1_000

    /// The list that answers `question`.
    init(_ question: SpeakerQuestion, on connection: Connection, with desk: SearchDesk) throws(ArchiveError) {
        self.question = question
        self.connection = connection
        found = try FoundQuotes(question.quotes, on: connection, with: desk)
        let resolved = try SpeakerNames(connection: connection).resolved(question.quotes)
        conditions = Conditions.quotes(resolved) + (found == nil ? [] : [FoundQuotes.condition])
        asked = Conditions.quotes(question.quotes)
    }

    /// The page that the question asks for.
    func page() throws(ArchiveError) -> Page<SpeakerSummary> {
        let words = question.quotes.expression.map { "\(question.quotes.match) \($0)" }
        let mark: SQL = """
            speakers \(literal: question.sort.rawValue) \(question.name) \(words) \(SQL.joined(asked, " AND "))
            """
        var list = RowList(source: "", conditions: try named(), order: order, seq: "0", article: "0")
        let generation = try connection.integer("SELECT generation FROM totals")
        let place: ListPlace
        if let cursor = question.cursor {
            place = try ListPlace(cursor, of: mark.fingerprint)
            // Counts must stay what they were, or speakers would move past the reader from page to page.
            let isStill = place.generation == generation
            list.source = source(upTo: isStill ? nil : place.ceiling)
        } else {
            list.source = source(upTo: nil)
            let total = try list.count(on: connection)
            place = try ListPlace(fingerprint: mark.fingerprint, total: total, on: connection)
        }
        return try page(of: list, after: place)
    }

    private func page(of list: RowList, after place: ListPlace) throws(ArchiveError) -> Page<SpeakerSummary> {
        let last = question.cursor?.text ?? ""
        let size = max(1, question.limit)
        var demands = list.conditions
        if !place.keys.isEmpty { demands.append(try after(place.keys, last)) }
        let sql: SQL = """
            SELECT s.id, s.quotes, s.articles, \(list.order.columns) FROM \(list.source)\(SQL.filter(demands)) \
            \(list.order.clause), s.id LIMIT \(size + 1)
            """
        let rows = try connection.all(sql) { row throws(ArchiveError) in
            (
                id: row.text(0), quotes: Int(row.integer(1)), articles: Int(row.integer(2)),
                keys: list.order.values(row, from: 3)
            )
        }
        let desk = SpeakerDesk(connection: connection, conditions: conditions, question: question.quotes)
        var speakers: [SpeakerSummary] = []
        for row in rows.prefix(size) {
            speakers.append(try desk.summary(of: row.id, quotes: row.quotes, articles: row.articles))
        }
        var next: Cursor?
        if rows.count > size {
            var end = place
            end.keys = rows[size - 1].keys
            next = end.cursor
            next?.text = rows[size - 1].id
        }
        let total = Total(count: place.total, isLowerBound: found?.isCut ?? false)
        var counts: Counts?
        if let limits = found?.limits, !limits.isEmpty {
            counts = Counts()
            counts?.limits = limits
        }
        return Page(items: speakers, total: total, next: next, counts: counts)
    }

    // MARK: - SQL

    /// The order by one number; equals stand in the order of their ids, which are folded names.
    private var order: RowOrder {
        switch question.sort {
        case .quotes: RowOrder(keys: [RowOrder.Key(sql: "s.quotes", descending: true)])
        case .last: RowOrder(keys: [RowOrder.Key(sql: "s.last_key", descending: true)])
        case .name: RowOrder(keys: [RowOrder.Key(sql: "0")])
        }
    }

    private func after(_ keys: [Int64], _ id: String) throws(ArchiveError) -> SQL {
        guard keys.count == 1 else { throw .invalidCursor }
        return "(\(order.after(keys)) OR k0 = \(keys[0]) AND s.id > \(id))"
    }

    /// The speakers with what counts of their quotes: ready-made where all do, else counted.
    private func source(upTo ceiling: Int64?) -> SQL {
        if conditions.isEmpty, ceiling == nil { return "speakers AS s" }
        var demands = conditions + ["q.speaker_id IS NOT NULL"]
        if let ceiling { demands.append("q.article_seq <= \(ceiling)") }
        return """
            (SELECT q.speaker_id AS id, count(*) AS quotes, count(DISTINCT q.article_seq) AS articles, \
            max(q.published_key) AS last_key FROM \(SearchList.tables(question.quotes))\(SQL.filter(demands)) \
            GROUP BY q.speaker_id) AS s
            """
    }

    /// What the name demands.
    private func named() throws(ArchiveError) -> [SQL] {
        guard let name = question.name else { return [] }
        let query = NameQuery(name)
        guard !query.isEmpty else { return [] }
        return ["s.id IN \(list: try query.speakers(limit: Self.nameLimit, on: connection))"]
    }
}
