import ArchiveStore
import NewsModel
import Testing

@Suite struct CheckTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        let archive = try folder.archive()
        _ = try archive.store([Sample.harbour("a"), Sample.harbour("b"), Sample.article("c", text: "Draft.")])
        _ = try archive.store([Sample.article("c")])
        archive.close()
    }

    @Test("an archive that was written, changed and thinned out is found whole")
    func whole() throws {
        let archive = try folder.archive()
        _ = try archive.store([Sample.article("a", text: "New.", published: "2001")])
        _ = try archive.remove(articleID: "b", expecting: nil)
        #expect(try archive.check() == [])
        #expect(try folder.archive { $0.readOnly = true }.check() == [])
    }

    @Test(
        "what does not agree is found and named",
        arguments: [
            ("UPDATE totals SET quotes = 9", "9 quotes"),
            ("UPDATE totals SET articles = 2", "2 articles"),
            ("UPDATE articles SET word_count = 1 WHERE id = 'a'", "Article a says it has 1 words"),
            ("UPDATE articles SET quote_count = 5 WHERE id = 'b'", "Article b says it has 5 quotes"),
            ("UPDATE quotes SET spans = x'010304000000' WHERE seq = 1", "index quote_index"),
            ("UPDATE articles SET packed = x'FF' WHERE id = 'b'", "The text of article b is damaged"),
            ("UPDATE articles SET form = 77 WHERE id = 'c'", "The text of article c is damaged"),
            ("UPDATE versions SET packed = x'FF'", "The text of article c, version 1, is damaged"),
            ("UPDATE quotes SET spans = x'01DC0B020000' WHERE ordinal = 1", "reaches beyond"),
            ("UPDATE articles SET packed = CAST('Gone.' AS BLOB) WHERE id = 'c'", "index article_index"),
            ("UPDATE quotes SET speaker = 'Somebody' WHERE ordinal = 1", "index quote_index"),
            ("UPDATE speakers SET quotes = 7 WHERE id = 'teo-brandt'", "teo-brandt is said to have 7"),
            ("DELETE FROM speakers WHERE id = 'teo-brandt'", "teo-brandt is said to have 0"),
            ("DELETE FROM article_facts WHERE seq = (SELECT seq FROM articles WHERE id = 'c')", "knows of article c"),
            ("UPDATE article_facts SET length = 1", "knows of article a"),
            ("UPDATE article_facts SET quotes = x'0100'", "knows of the quotes of article b"),
            ("UPDATE article_index_data SET block = x'09' WHERE id = 1", "says it holds 9 articles"),
            ("DELETE FROM articles WHERE id = 'a'", "Row 1 of quotes belongs to a row of articles"),
        ]
    )
    func findings(damage: String, finding: String) throws {
        try RawDatabase(folder.file).run(damage)
        let findings = try folder.archive().check()
        #expect(findings.contains { $0.contains(finding) }, "\(findings)")
    }

    @Test(
        "what is derived is made anew from the articles and their quotes",
        arguments: [
            "DELETE FROM article_facts", "UPDATE article_facts SET source = 7, published_key = 5",
            "UPDATE totals SET quotes = 9, articles = 1, words = 3", "DELETE FROM speakers", "DELETE FROM fact_values",
            "UPDATE articles SET quote_count = 5 WHERE id = 'b'", "DELETE FROM article_index_data WHERE id > 10",
            "INSERT INTO quote_index (quote_index) VALUES ('delete-all')",
        ]
    )
    func rebuilt(damage: String) throws {
        let before = try answers(folder.archive())
        try RawDatabase(folder.file).run(damage)
        let archive = try folder.archive()
        try archive.rebuild()
        #expect(try archive.check() == [])
        #expect(try answers(archive) == before)
    }

    @Test("a program that has the archive open goes by what was made anew")
    func rebuiltMeanwhile() throws {
        let reader = try folder.archive()
        let before = try answers(reader)
        try RawDatabase(folder.file).run("UPDATE article_facts SET source = 0")
        try folder.archive().rebuild()
        #expect(try answers(reader) == before)
    }

    /// What some searches answer.
    private func answers(_ archive: ArticleArchive) throws -> [String] {
        var question = SearchQuestion()
        question.expression = .words([.word("harbour"), .word("nothing")])
        question.match = .any
        question.counting.facets = Facet.allCases
        let page = try archive.search(question)
        return page.items.map(\.item.id) + ["\(page.counts?.facets.sorted { $0.key.rawValue < $1.key.rawValue } ?? [])"]
    }
}
