import ArchiveStore
import NewsModel
import Testing

@Suite struct MigrationTests {
    let folder: TemporaryFolder

    /// An archive as the first schema left it.
    init() throws {
        folder = try TemporaryFolder()
        let archive = try folder.archive()
        _ = try archive.store([
            Sample.harbour(), ProfileTests.said("a", "John Roe", "mayor", "2019", "Post"),
            ProfileTests.said("b", "J. Roe", nil, "2019", "Post"),
        ])
        archive.close()
        try RawDatabase(folder.file).run(
            """
            DROP TABLE speaker_uses; DROP INDEX quotes_by_role; DROP TABLE progress;
            CREATE TABLE speaker_names (speaker_id TEXT NOT NULL, name TEXT NOT NULL, quotes INTEGER NOT NULL,
                PRIMARY KEY (speaker_id, name)) STRICT, WITHOUT ROWID;
            UPDATE quotes SET speaker_id = 'j-roe' WHERE speaker = 'J. Roe';
            UPDATE speakers SET quotes = 1, articles = 1 WHERE id = 'john-roe';
            INSERT INTO speakers VALUES ('j-roe', 'J. Roe', 'j. roe', 1, 1, 0);
            INSERT INTO speaker_names SELECT speaker_id, speaker, count(*) FROM quotes GROUP BY 1, 2;
            PRAGMA user_version = 1;
            """
        )
    }

    @Test("an older archive is brought up to date when it is opened for writing")
    func migrated() throws {
        let archive = try folder.archive()
        #expect(try archive.check() == [])
        #expect(try archive.counts() == ArchiveCounts(articles: 3, quotes: 4, speakers: 3))
        #expect(try archive.speakerProfile(id: "john-roe", newest: 9)?.aliases == ["J. Roe", "John Roe"])
        #expect(try archive.speakerProfile(id: "john-roe", newest: 9)?.roles.map(\.role) == ["mayor"])
        _ = try archive.store([Sample.harbour("c")])
        #expect(try archive.check() == [])
    }

    @Test("an older archive that may only be read says how to bring it up to date")
    func readOnly() throws {
        let found = failure { _ = try folder.archive { $0.readOnly = true } }
        #expect(found?.message.contains("saidline check --speakers") == true, "\(found?.message ?? "opened")")
    }

    @Test("it is brought up to date once")
    func once() throws {
        let first = try folder.archive()
        let generation = first.generation
        first.close()
        #expect(try folder.archive().generation == generation)
        #expect(try folder.archive { $0.readOnly = true }.counts().articles == 3)
    }
}
