import ArchiveStore
import NewsModel
import Testing

/// Quotes found anew by another extractor.
@Suite struct RenewalTests {
    let folder: TemporaryFolder
    let archive: ArticleArchive
    let clock = TestClock()

    init() throws {
        folder = try TemporaryFolder()
        archive = try folder.archive { [clock] in $0.clock = { clock.now } }
    }

    private static let text = "“Calm,” said Ada Roe. “Wind,” said Sam Doe."

    private func found(_ id: String, _ names: [String], version: Int, text: String = Self.text) -> PreparedArticle {
        let said = names.map { Sample.Said($0 == "Ada Roe" ? "Calm," : "Wind,", by: $0, source: $0) }
        return Sample.article(id, text: text, published: "2020", said: said, extractor: version)
    }

    /// The batches of a run, of at most `limit` articles each.
    private func batches(olderThan version: Int?, limit: Int, after start: Int64 = 0) throws -> [[String]] {
        var batches: [[String]] = []
        var position = start
        while true {
            let batch = try archive.renewalBatch(olderThan: version, after: position, limit: limit)
            guard !batch.articles.isEmpty else { return batches }
            batches.append(batch.articles.map(\.id))
            position = batch.position
        }
    }

    @Test("what an older extractor found waits, in the order of arrival, in batches", arguments: [1, 2, 3, 10])
    func waiting(limit: Int) throws {
        _ = try archive.store((0..<6).map { found("a\($0)", ["Ada Roe"], version: $0 % 2 + 1) })
        #expect(try batches(olderThan: 2, limit: limit).flatMap(\.self) == ["a0", "a2", "a4"])
        #expect(try batches(olderThan: nil, limit: limit).flatMap(\.self).count == 6)
        #expect(try batches(olderThan: 1, limit: limit).isEmpty)
        #expect(try batches(olderThan: 2, limit: limit).allSatisfy { $0.count <= limit })
        #expect(try archive.articlesToRenew(olderThan: 2, after: 0) == 3)
        #expect(try archive.articlesToRenew(olderThan: nil, after: 0) == 6)
    }

    @Test("new quotes take the place of the old, in every index and count")
    func changed() throws {
        _ = try archive.store([found("a", ["Ada Roe"], version: 1)])
        clock.advance(to: 2_000)
        let renewals = try archive.renew([found("a", ["Ada Roe", "Sam Doe"], version: 2)])
        #expect(renewals.map { $0?.quotes } == [2])
        #expect(renewals.map { $0?.added } == [1])
        #expect(renewals.map { $0?.removed } == [0])
        #expect(try archive.quotes(ofArticle: "a")?.map(\.speaker?.name) == ["Ada Roe", "Sam Doe"])
        #expect(try archive.article(id: "a")?.quoteCount == 2)
        #expect(try archive.article(id: "a")?.version == 1)
        #expect(try archive.article(id: "a")?.updated == Timestamp(seconds: 2_000))
        #expect(try archive.counts() == ArchiveCounts(articles: 1, quotes: 2, speakers: 2))
        #expect(try archive.articlesToRenew(olderThan: 2, after: 0) == 0)
        #expect(try archive.check() == [])
    }

    @Test("the same quotes found again change nothing but the version")
    func same() throws {
        _ = try archive.store([found("a", ["Ada Roe", "Sam Doe"], version: 1)])
        let before = try archive.article(id: "a")
        let generation = archive.generation
        clock.advance(to: 2_000)
        let renewals = try archive.renew([found("a", ["Ada Roe", "Sam Doe"], version: 2)])
        #expect(renewals.map { $0?.isChanged } == [false])
        #expect(try archive.article(id: "a") == before)
        #expect(archive.generation == generation)
        #expect(try archive.articlesToRenew(olderThan: 2, after: 0) == 0)
    }

    @Test("a quote with another speaker, role or confidence counts as gone and new")
    func differences() throws {
        _ = try archive.store([found("a", ["Ada Roe"], version: 1)])
        var other = found("a", ["Ada Roe"], version: 2)
        for (version, change) in [
            (2, { (quote: inout ExtractedQuote) in quote.speaker = "Ada Quist" }), (3, { $0.role = "sailor" }),
            (4, { $0.confidence = 0.25 }), (5, { $0.kind = .mixed }), (6, { $0.spans.source = [] }),
        ] as [(Int, (inout ExtractedQuote) -> Void)] {
            change(&other.quotes[0])
            other.extractorVersion = version
            let renewal = try archive.renew([other]).first ?? nil
            #expect(renewal?.added == 1)
            #expect(renewal?.removed == 1)
        }
        #expect(try archive.quote(id: "a-1")?.speaker == Speaker(id: "ada-quist", name: "Ada Quist", role: "sailor"))
        #expect(try archive.check() == [])
    }

    @Test("an article that changed, went or was searched by a newer extractor meanwhile is left alone")
    func meanwhile() throws {
        _ = try archive.store([
            found("changed", ["Ada Roe"], version: 1, text: "Other words. " + Self.text),
            found("newer", ["Ada Roe"], version: 3),
        ])
        let before = try archive.quotes(QuoteQuestion()).items.map(\.item)
        let articles = ["changed", "gone", "newer"].map { found($0, [], version: 2) }
        #expect(try archive.renew(articles) == [nil, nil, nil])
        #expect(try archive.quotes(QuoteQuestion()).items.map(\.item) == before)
    }

    @Test("quotes outside of the text spoil only their own article")
    func spoilt() throws {
        _ = try archive.store([found("a", [], version: 1), found("b", [], version: 1)])
        var bad = found("a", ["Ada Roe"], version: 2)
        bad.quotes[0].spans.content = [0..<9_999]
        let renewals = try archive.renew([bad, found("b", ["Sam Doe"], version: 2)])
        #expect(renewals.map { $0?.added } == [nil, 1])
        #expect(try archive.quotes(ofArticle: "a") == [])
        #expect(try archive.check() == [])
    }

    @Test("a run over all articles that was broken off goes on where it was, and starts anew once it is done")
    func resumed() throws {
        _ = try archive.store((0..<5).map { found("a\($0)", [], version: 1) })
        #expect(try archive.renewalPosition() == 0)
        let first = try archive.renewalBatch(olderThan: nil, after: 0, limit: 2)
        _ = try archive.renew(first.articles.map { found($0.id, ["Ada Roe"], version: 1) }, position: first.position)
        archive.close()
        let again = try folder.archive()
        let position = try again.renewalPosition()
        #expect(position == first.position)
        #expect(try again.articlesToRenew(olderThan: nil, after: position) == 3)
        #expect(
            try again.renewalBatch(olderThan: nil, after: position, limit: 9).articles.map(\.id) == ["a2", "a3", "a4"]
        )
        try again.endRenewal()
        #expect(try again.renewalPosition() == 0)
        #expect(try again.counts().quotes == 2)
    }
}
