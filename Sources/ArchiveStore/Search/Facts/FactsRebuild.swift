import NewsModel

/// Makes all facts anew from the articles and their quotes.
struct FactsRebuild {
    let connection: Connection

    /// How often the facts of a file have been made anew; what is known of an earlier edition holds no more.
    static func edition(on connection: Connection) throws(ArchiveError) -> Int64 {
        try connection.integer("SELECT position FROM progress WHERE task = 'facts'")
    }

    /// Replaces the facts, within the transaction under way.
    func run() throws(ArchiveError) {
        try connection.run(
            """
            INSERT INTO progress VALUES ('facts', 1) ON CONFLICT DO UPDATE SET position = position + 1
            """
        )
        for table in ["article_facts", "fact_values", "removed_articles"] {
            try connection.run("DELETE FROM \(literal: table)")
        }
        let desk = FactsDesk(connection: connection)
        var last: Int64 = 0
        while true {
            let seqs = try connection.all("SELECT seq FROM articles WHERE seq > \(last) ORDER BY seq LIMIT 1000") {
                row throws(ArchiveError) in row.integer(0)
            }
            guard let end = seqs.last else { return }
            for seq in seqs { try desk.put(seq) }
            last = end
        }
    }
}
