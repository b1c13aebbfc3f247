import NewsModel

/// The order of a list and how it goes on after a row: by the keys of that row, never by counting rows.
struct RowOrder {
    /// One key.
    struct Key {
        var sql: SQL
        var descending = false
    }

    /// The keys; together they tell all rows apart.
    let keys: [Key]
    /// Whether the first of them is the date of publication.
    var isByDate = false

    /// `expression AS k0, …`: the keys as columns.
    var columns: SQL {
        let named = keys.enumerated().map { index, key -> SQL in "\(key.sql) AS k\(literal: String(index))" }
        return SQL.joined(named, ", ")
    }

    /// ` ORDER BY k0 DESC, …`.
    var clause: SQL {
        let parts = keys.enumerated().map { index, key in
            SQL(stringLiteral: "k\(index)" + (key.descending ? " DESC" : ""))
        }
        return " ORDER BY \(SQL.joined(parts, ", "))"
    }

    /// The keys of a row that was selected, the first of them at `column`.
    func values(_ row: Row, from column: Int) -> [Int64] {
        keys.indices.map { row.integer(column + $0) }
    }

    /// Whether a row with these keys comes before another one.
    func precedes(_ left: [Int64], _ right: [Int64]) -> Bool {
        for (index, key) in keys.enumerated() where left[index] != right[index] {
            return (left[index] < right[index]) != key.descending
        }
        return false
    }

    /// What a row must fulfil to come after the one with these keys.
    ///
    /// Keys of one direction compare as one row value, which an index answers by a single seek. A last key of the
    /// other direction only tells apart rows that are equal in all before it.
    func after(_ values: [Int64]) -> SQL {
        let turn = keys.indices.first { keys[$0].descending != keys[0].descending } ?? keys.count
        let lead = beyond(0..<turn, values)
        guard turn < keys.count else { return lead }
        let equal = beyond(0..<turn, values, orEqual: true)
        return "\(equal) AND (\(lead) OR \(beyond(turn..<keys.count, values)))"
    }

    private func beyond(_ part: Range<Int>, _ values: [Int64], orEqual: Bool = false) -> SQL {
        let names = part.map { "k\($0)" }.joined(separator: ", ")
        let sign = (keys[part.lowerBound].descending ? "<" : ">") + (orEqual ? "=" : "")
        let places = part.map { index -> SQL in "\(values[index])" }
        return "(\(literal: names)) \(literal: sign) (\(SQL.joined(places, ", ")))"
    }
}

// MARK: - The orders there are

extension RowOrder {
    /// The order of articles by their own columns.
    static func articles(_ sort: Sort) -> RowOrder {
        switch sort {
        case .newest, .relevance:
            RowOrder(
                keys: [Key(sql: "a.published_key", descending: true), Key(sql: "a.seq", descending: true)],
                isByDate: true
            )
        case .oldest: RowOrder(keys: [Key(sql: "a.oldest_key"), Key(sql: "a.seq")], isByDate: true)
        case .added: RowOrder(keys: [Key(sql: "a.seq", descending: true)])
        }
    }

    /// The order of quotes, within an article always in reading order: by the columns of their articles, or by their
    /// own, which say the same.
    static func quotes(_ sort: Sort, byArticle: Bool) -> RowOrder {
        let ordinal = Key(sql: "q.ordinal")
        guard !byArticle else {
            let order = articles(sort)
            return RowOrder(keys: order.keys + [ordinal], isByDate: order.isByDate)
        }
        let article = Key(sql: "q.article_seq", descending: true)
        switch sort {
        case .newest, .relevance:
            return RowOrder(keys: [Key(sql: "q.published_key", descending: true), article, ordinal], isByDate: true)
        case .oldest:
            return RowOrder(keys: [Key(sql: "q.oldest_key"), Key(sql: "q.article_seq"), ordinal], isByDate: true)
        case .added: return RowOrder(keys: [article, ordinal])
        }
    }

    /// The same order with another date in the place of the row's own.
    func dated(by date: SQL) -> RowOrder {
        RowOrder(keys: [Key(sql: date, descending: keys[0].descending)] + keys.dropFirst(), isByDate: true)
    }
}
