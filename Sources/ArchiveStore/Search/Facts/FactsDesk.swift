import NewsModel

/// Keeps the small rows that search goes by true to the articles.
struct FactsDesk {
    let connection: Connection

    /// Facts that are numbers of values, in the order of their codes in memory.
    enum Kind: Int, CaseIterable {
        case source, section, language
    }

    /// Notes the facts of an article whose row and quotes have just been written.
    func put(_ seq: Int64) throws(ArchiveError) {
        let sql: SQL = """
            SELECT published_key, source_key, source, section_key, section, language_key, language, length \
            FROM articles WHERE seq = \(seq)
            """
        let found = try connection.first(sql) { row throws(ArchiveError) in
            (
                published: row.integer(0), length: row.integer(7),
                values: [1, 3, 5].map { (key: row.text($0), value: row.text($0 + 1)) }
            )
        }
        guard let found else { return }
        var codes: [Int64] = []
        for (kind, value) in zip(Kind.allCases, found.values) {
            codes.append(try code(of: value.key, printed: value.value, kind))
        }
        let quotes = try quotes(of: seq)
        try connection.run(
            """
            INSERT OR REPLACE INTO article_facts VALUES (\(seq), \(found.published), \(codes[0]), \(codes[1]), \
            \(codes[2]), \(found.length), \(quotes.first), \(quotes.packed))
            """
        )
    }

    /// Notes that an article is gone with the write that makes the generation `changed`.
    func forget(_ seq: Int64, changed: Int64) throws(ArchiveError) {
        try connection.run("INSERT INTO removed_articles VALUES (\(changed), \(seq))")
    }

    /// The number of a value, a new one where it is new; 0 for none.
    private func code(of key: String, printed: String, _ kind: Kind) throws(ArchiveError) -> Int64 {
        guard !key.isEmpty else { return 0 }
        let known: SQL = "SELECT code, value FROM fact_values WHERE kind = \(kind.rawValue) AND key = \(key)"
        let found = try connection.first(known) { row throws(ArchiveError) in (row.integer(0), row.text(1)) }
        if let (code, value) = found {
            if value != printed {
                try connection.run(
                    "UPDATE fact_values SET value = \(printed) WHERE kind = \(kind.rawValue) AND code = \(code)"
                )
            }
            return code
        }
        let code = try connection.integer("SELECT max(code) FROM fact_values WHERE kind = \(kind.rawValue)") + 1
        try connection.run("INSERT INTO fact_values VALUES (\(kind.rawValue), \(code), \(key), \(printed))")
        return code
    }

    /// The first row number of an article's quotes, and two bytes of each.
    func quotes(of seq: Int64) throws(ArchiveError) -> (first: Int64, packed: [UInt8]) {
        let sql: SQL = "SELECT seq, length, kind_code FROM quotes WHERE article_seq = \(seq) ORDER BY seq"
        var first: Int64 = 0
        var facts: [QuoteFact] = []
        try connection.each(sql) { row throws(ArchiveError) in
            if facts.isEmpty { first = row.integer(0) }
            // A number left out, which no write of ours leaves, is a quote that matches nothing.
            while first + Int64(facts.count) < row.integer(0) { facts.append(.none) }
            facts.append(QuoteFact(words: row.integer(1), kind: QuoteKind(code: row.integer(2)) ?? .indirect))
        }
        return (first, QuoteFact.pack(facts))
    }
}
