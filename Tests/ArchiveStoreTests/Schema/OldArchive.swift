import Foundation
import Testing

/// Archives as older programs left them.
///
/// The schema of format 2 stands here word for word, as what was released never changes.
enum OldArchive {
    /// Puts the archive in `folder`, which is closed, back into format 3.
    static func makeThird(in folder: TemporaryFolder) throws {
        try RawDatabase(folder.file).run(
            """
            DROP TABLE former_quotes; DROP TABLE former_articles; DROP TABLE moved_articles;
            DROP INDEX speakers_by_key; CREATE INDEX speakers_by_key ON speakers (name_key);
            DROP INDEX speaker_uses_by_surname; DROP INDEX speaker_uses_with_initials;
            CREATE INDEX speaker_uses_by_surname ON speaker_uses (surname, source_key, year);
            PRAGMA user_version = 3;
            """
        )
    }

    /// Puts the archive in `folder`, which is closed, back into format 2.
    static func makeSecond(in folder: TemporaryFolder) throws {
        let path = folder.path + "/old"
        do {
            let old = try RawDatabase(path)
            try old.run(schema)
            try old.run("ATTACH '\(folder.file)' AS new;" + copies + "DETACH new; PRAGMA journal_mode = WAL;")
        }
        try FileManager.default.removeItem(atPath: folder.file)
        try FileManager.default.moveItem(atPath: path, toPath: folder.file)
    }

    /// Puts an archive in format 2 back into format 1.
    static func makeFirst(in folder: TemporaryFolder) throws {
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

    /// What a quote said of its own words does not matter: it is cut out of the text.
    private static let copies = """
        INSERT INTO articles (seq, id, published_key, source_key, section_key, language_key, word_count, quote_count,
            version, created, updated, extractor_version, changed, length, url, title, authors, published, source,
            section, language, has_dateline, dateline_place, dateline_agency, dateline_date, handles, speakers,
            trailer, text)
            SELECT seq, id, published_key, source_key, section_key, language_key, word_count, quote_count, version,
            created, updated, extractor_version, changed, length, url, title, authors, published, source, section,
            language, has_dateline, dateline_place, dateline_agency, dateline_date, handles, speakers, trailer,
            CAST(packed AS TEXT) FROM new.articles;
        INSERT INTO article_authors SELECT * FROM new.article_authors;
        INSERT INTO versions SELECT article_seq, version, word_count, quote_count, created, updated, url, title,
            authors, published, source, section, language, has_dateline, dateline_place, dateline_agency,
            dateline_date, handles, trailer, CAST(packed AS TEXT) FROM new.versions;
        INSERT INTO quotes (seq, article_seq, ordinal, published_key, kind, confidence, length, speaker_id, speaker,
            role, source, cue, cue_key, spans, prefix, suffix, text)
            SELECT seq, article_seq, ordinal, published_key,
            CASE kind_code WHEN 0 THEN 'direct' WHEN 1 THEN 'indirect' ELSE 'mixed' END, certainty / 10000.0, length,
            speaker_id, speaker, role, 'source', 'cue', cue_key, spans, 'prefix', 'suffix', 'words' FROM new.quotes;
        INSERT INTO speakers SELECT * FROM new.speakers;
        INSERT INTO speaker_uses (surname, source_key, year, name, speaker_id, name_key, quotes)
            SELECT surname, source_key, year, name, speaker_id, name_key, quotes FROM new.speaker_uses;
        DELETE FROM totals;
        INSERT INTO totals SELECT * FROM new.totals;
        INSERT INTO article_index (article_index) VALUES ('rebuild');
        INSERT INTO quote_index (quote_index) VALUES ('rebuild');
        """

    private static let schema = """
        CREATE TABLE articles (
            seq INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE,
            published_key INTEGER NOT NULL,
            oldest_key INTEGER NOT NULL GENERATED ALWAYS AS
                (iif(published_key = -9223372036854775808, 9223372036854775807, published_key)) VIRTUAL,
            source_key TEXT NOT NULL, section_key TEXT NOT NULL, language_key TEXT NOT NULL,
            word_count INTEGER NOT NULL, quote_count INTEGER NOT NULL, version INTEGER NOT NULL,
            created INTEGER NOT NULL, updated INTEGER NOT NULL,
            extractor_version INTEGER NOT NULL,
            changed INTEGER NOT NULL,
            length INTEGER NOT NULL,
            url TEXT, title TEXT, authors TEXT NOT NULL, published TEXT, source TEXT, section TEXT, language TEXT,
            has_dateline INTEGER NOT NULL, dateline_place TEXT, dateline_agency TEXT, dateline_date TEXT,
            handles TEXT NOT NULL, speakers TEXT NOT NULL, trailer TEXT, text TEXT NOT NULL
        ) STRICT;
        CREATE INDEX articles_by_newest ON articles (published_key, seq);
        CREATE INDEX articles_by_oldest ON articles (oldest_key, seq);
        CREATE INDEX articles_by_source ON articles (source_key, published_key, seq);
        CREATE INDEX articles_by_section ON articles (section_key, published_key, seq);
        CREATE INDEX articles_by_url ON articles (url) WHERE url IS NOT NULL;
        CREATE INDEX articles_by_change ON articles (changed, seq, length);

        CREATE TABLE article_authors (
            author_key TEXT NOT NULL,
            article_seq INTEGER NOT NULL REFERENCES articles (seq) ON DELETE CASCADE,
            PRIMARY KEY (author_key, article_seq)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX article_authors_by_article ON article_authors (article_seq);

        CREATE TABLE versions (
            article_seq INTEGER NOT NULL REFERENCES articles (seq) ON DELETE CASCADE,
            version INTEGER NOT NULL,
            word_count INTEGER NOT NULL, quote_count INTEGER NOT NULL,
            created INTEGER NOT NULL, updated INTEGER NOT NULL,
            url TEXT, title TEXT, authors TEXT NOT NULL, published TEXT, source TEXT, section TEXT, language TEXT,
            has_dateline INTEGER NOT NULL, dateline_place TEXT, dateline_agency TEXT, dateline_date TEXT,
            handles TEXT NOT NULL, trailer TEXT, text TEXT NOT NULL,
            PRIMARY KEY (article_seq, version)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE quotes (
            seq INTEGER PRIMARY KEY AUTOINCREMENT,
            article_seq INTEGER NOT NULL REFERENCES articles (seq) ON DELETE CASCADE,
            ordinal INTEGER NOT NULL,
            published_key INTEGER NOT NULL,
            oldest_key INTEGER NOT NULL GENERATED ALWAYS AS
                (iif(published_key = -9223372036854775808, 9223372036854775807, published_key)) VIRTUAL,
            kind TEXT NOT NULL, confidence REAL NOT NULL, length INTEGER NOT NULL,
            speaker_id TEXT, speaker TEXT, role TEXT, source TEXT, cue TEXT, cue_key TEXT NOT NULL,
            spans BLOB NOT NULL, prefix TEXT NOT NULL, suffix TEXT NOT NULL, text TEXT NOT NULL,
            UNIQUE (article_seq, ordinal)
        ) STRICT;
        CREATE INDEX quotes_by_newest ON quotes (published_key DESC, article_seq DESC, ordinal);
        CREATE INDEX quotes_by_oldest ON quotes (oldest_key, article_seq, ordinal);
        CREATE INDEX quotes_by_speaker ON quotes (speaker_id, published_key DESC, article_seq DESC, ordinal)
            WHERE speaker_id IS NOT NULL;

        CREATE TABLE speakers (
            id TEXT PRIMARY KEY NOT NULL,
            name TEXT NOT NULL, name_key TEXT NOT NULL,
            quotes INTEGER NOT NULL, articles INTEGER NOT NULL, last_key INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE speaker_names (
            speaker_id TEXT NOT NULL, name TEXT NOT NULL, quotes INTEGER NOT NULL,
            PRIMARY KEY (speaker_id, name)
        ) STRICT, WITHOUT ROWID;

        CREATE VIRTUAL TABLE article_index USING fts5 (
            title, authors, source, section, speakers, text,
            content='articles', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2'
        );
        CREATE VIEW quote_texts AS
            SELECT q.seq, q.text, q.speaker AS speakers, a.title, a.authors, a.source, a.section
            FROM quotes AS q JOIN articles AS a ON a.seq = q.article_seq;
        CREATE VIRTUAL TABLE quote_index USING fts5 (
            title, authors, source, section, speakers, text,
            content='quote_texts', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2'
        );

        CREATE TABLE totals (
            one INTEGER PRIMARY KEY CHECK (one = 1),
            generation INTEGER NOT NULL, articles INTEGER NOT NULL, quotes INTEGER NOT NULL, words INTEGER NOT NULL
        ) STRICT;
        INSERT INTO totals VALUES (1, 1, 0, 0, 0);
        DROP TABLE speaker_names;
        CREATE TABLE speaker_uses (
            surname TEXT NOT NULL, source_key TEXT NOT NULL, year INTEGER NOT NULL,
            name TEXT NOT NULL, speaker_id TEXT NOT NULL, name_key TEXT NOT NULL, quotes INTEGER NOT NULL,
            PRIMARY KEY (surname, source_key, year, name, speaker_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX speaker_uses_by_speaker ON speaker_uses (speaker_id, name, name_key, quotes);
        CREATE INDEX speaker_uses_by_name ON speaker_uses (name_key, speaker_id);
        CREATE INDEX quotes_by_role ON quotes (speaker_id, role, published_key)
            WHERE speaker_id IS NOT NULL AND role IS NOT NULL;
        CREATE TABLE progress (task TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL) STRICT, WITHOUT ROWID;
        PRAGMA application_id = 1398892900; PRAGMA user_version = 2;
        """
}
