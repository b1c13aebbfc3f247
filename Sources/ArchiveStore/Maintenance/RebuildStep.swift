import NewsModel

/// One thing that is derived from the articles and quotes, and how it is made anew.
struct RebuildStep: Sendable {
    /// What it is, for people.
    var name: String
    /// Makes it anew, within the write transaction under way.
    var run: @Sendable (Connection, SpeakerRules) throws(ArchiveError) -> Void

    /// Everything derived; the totals last, whose generation tells readers that all of it is new.
    static let all = [speakers, facts, articleIndex, quoteIndex, vocabulary, likeness, totals]

    private static let totals = RebuildStep(name: "the counts") { connection, _ throws(ArchiveError) in
        try connection.run(
            """
            UPDATE articles SET quote_count = (SELECT count(*) FROM quotes WHERE article_seq = articles.seq) \
            WHERE quote_count <> (SELECT count(*) FROM quotes WHERE article_seq = articles.seq)
            """
        )
        try connection.run(
            """
            UPDATE totals SET generation = generation + 1, articles = (SELECT count(*) FROM articles), \
            quotes = (SELECT count(*) FROM quotes), words = (SELECT coalesce(sum(length), 0) FROM articles)
            """
        )
    }

    private static let speakers = RebuildStep(name: "the speakers") { connection, rules throws(ArchiveError) in
        _ = try SpeakerSettlement(connection: connection, rules: rules).run()
    }

    private static let facts = RebuildStep(name: "what search knows of articles") {
        connection,
        _ throws(ArchiveError) in
        try FactsRebuild(connection: connection).run()
    }

    private static let vocabulary = RebuildStep(name: "the words, headlines and outlets") {
        connection,
        _ throws(ArchiveError) in
        try VocabularyRebuild(connection: connection).run()
    }

    private static let likeness = RebuildStep(name: "what finds quotes and articles like another") {
        connection,
        _ throws(ArchiveError) in
        try LikenessLedger(connection: connection).rebuild()
    }

    private static let articleIndex = index(.articles, "the index of articles")
    private static let quoteIndex = index(.quotes, "the index of quotes")

    private static func index(_ index: SearchIndex, _ name: String) -> RebuildStep {
        let table = index.name
        return RebuildStep(name: name) { connection, _ throws(ArchiveError) in
            try connection.run("INSERT INTO \(literal: table) (\(literal: table)) VALUES ('rebuild')")
            try connection.run("INSERT INTO \(literal: table) (\(literal: table)) VALUES ('optimize')")
        }
    }
}
