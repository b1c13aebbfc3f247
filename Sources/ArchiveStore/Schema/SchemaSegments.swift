extension Schema {
    /// Makes the file smaller, so that it has room for answers put together from what is stored.
    ///
    /// - Texts are packed, in the articles and their older versions; `saidline_text` unpacks them.
    /// - A quote has no words of its own: `saidline_quote` cuts them out of the article's text by their spans. Its kind
    ///   is a number (direct 0, indirect 1, mixed 2), its certainty the confidence in ten-thousandths.
    /// - The indexes have the text as their first column, whose places cost no column number, and no table of lengths.
    ///   That of quotes has what was said and who said it; headlines and outlets are looked up in that of articles.
    ///   The index of articles gathers 4 MB in memory before it writes a part: a batch of an import is one part then.
    /// - Quotes have no index by date: the index of articles gives their order, and each article gives its own.
    /// - `speaker_uses` has numbers for rows, so that its indexes repeat its names only where they are looked up;
    ///   `quotes_by_speaker` tells the roles, too.
    static let segments = """
        DROP TABLE article_index;
        DROP TABLE quote_index;
        DROP VIEW quote_texts;
        ALTER TABLE speaker_uses RENAME TO old_uses;
        ALTER TABLE articles RENAME TO old_articles;
        ALTER TABLE article_authors RENAME TO old_authors;
        ALTER TABLE versions RENAME TO old_versions;
        ALTER TABLE quotes RENAME TO old_quotes;
        \(tables)
        \(copies)
        DROP TABLE old_uses; DROP TABLE old_quotes; DROP TABLE old_versions; DROP TABLE old_authors;
        DROP TABLE old_articles;
        \(indexes)
        """

    private static let tables = """
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
            handles TEXT NOT NULL, speakers TEXT NOT NULL, trailer TEXT,
            form INTEGER NOT NULL, packed BLOB NOT NULL
        ) STRICT;
        CREATE TABLE article_authors (
            author_key TEXT NOT NULL,
            article_seq INTEGER NOT NULL REFERENCES articles (seq) ON DELETE CASCADE,
            PRIMARY KEY (author_key, article_seq)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE versions (
            article_seq INTEGER NOT NULL REFERENCES articles (seq) ON DELETE CASCADE,
            version INTEGER NOT NULL,
            word_count INTEGER NOT NULL, quote_count INTEGER NOT NULL,
            created INTEGER NOT NULL, updated INTEGER NOT NULL,
            url TEXT, title TEXT, authors TEXT NOT NULL, published TEXT, source TEXT, section TEXT, language TEXT,
            has_dateline INTEGER NOT NULL, dateline_place TEXT, dateline_agency TEXT, dateline_date TEXT,
            handles TEXT NOT NULL, trailer TEXT, form INTEGER NOT NULL, packed BLOB NOT NULL,
            PRIMARY KEY (article_seq, version)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE quotes (
            seq INTEGER PRIMARY KEY AUTOINCREMENT,
            article_seq INTEGER NOT NULL REFERENCES articles (seq) ON DELETE CASCADE,
            ordinal INTEGER NOT NULL,
            published_key INTEGER NOT NULL,
            oldest_key INTEGER NOT NULL GENERATED ALWAYS AS
                (iif(published_key = -9223372036854775808, 9223372036854775807, published_key)) VIRTUAL,
            kind_code INTEGER NOT NULL, certainty INTEGER NOT NULL, length INTEGER NOT NULL,
            speaker_id TEXT, speaker TEXT, role TEXT, cue_key TEXT NOT NULL, spans BLOB NOT NULL,
            UNIQUE (article_seq, ordinal)
        ) STRICT;
        CREATE TABLE speaker_uses (
            surname TEXT NOT NULL, source_key TEXT NOT NULL, year INTEGER NOT NULL,
            name TEXT NOT NULL, speaker_id TEXT NOT NULL, name_key TEXT NOT NULL, quotes INTEGER NOT NULL
        ) STRICT;
        """

    /// Moves the rows; one at a time is in memory.
    ///
    /// No row number is ever given twice, not even those of rows long gone.
    private static let copies = """
        INSERT INTO articles (\(articleColumns), speakers, form, packed)
            SELECT \(articleColumns), speakers, saidline_form(text), saidline_packed(text)
            FROM old_articles ORDER BY seq;
        INSERT INTO article_authors SELECT * FROM old_authors;
        INSERT INTO versions SELECT article_seq, version, word_count, quote_count, created, updated, url, title,
            authors, published, source, section, language, has_dateline, dateline_place, dateline_agency, dateline_date,
            handles, trailer, saidline_form(text), saidline_packed(text) FROM old_versions;
        INSERT INTO quotes (seq, article_seq, ordinal, published_key, kind_code, certainty, length, speaker_id,
            speaker, role, cue_key, spans)
            SELECT seq, article_seq, ordinal, published_key,
            CASE kind WHEN 'direct' THEN 0 WHEN 'mixed' THEN 2 ELSE 1 END,
            CAST(round(confidence * 10000) AS INTEGER), length, speaker_id, speaker, role, cue_key, spans
            FROM old_quotes ORDER BY seq;
        INSERT INTO speaker_uses SELECT surname, source_key, year, name, speaker_id, name_key, quotes FROM old_uses;
        DELETE FROM sqlite_sequence WHERE name IN ('articles', 'quotes');
        UPDATE sqlite_sequence SET name = substr(name, 5) WHERE name IN ('old_articles', 'old_quotes');
        """

    private static let articleColumns = """
        seq, id, published_key, source_key, section_key, language_key, word_count, quote_count, version, created,
        updated, extractor_version, changed, length, url, title, authors, published, source, section, language,
        has_dateline, dateline_place, dateline_agency, dateline_date, handles, trailer
        """

    private static let indexes = """
        CREATE INDEX articles_by_newest ON articles (published_key, seq);
        CREATE INDEX articles_by_oldest ON articles (oldest_key, seq);
        CREATE INDEX articles_by_source ON articles (source_key, published_key, seq);
        CREATE INDEX articles_by_section ON articles (section_key, published_key, seq);
        CREATE INDEX articles_by_url ON articles (url) WHERE url IS NOT NULL;
        CREATE INDEX articles_by_change ON articles (changed, seq, length);
        CREATE INDEX article_authors_by_article ON article_authors (article_seq);
        CREATE INDEX quotes_by_speaker ON quotes (speaker_id, published_key, article_seq, ordinal DESC, role)
            WHERE speaker_id IS NOT NULL;
        CREATE INDEX speaker_uses_by_surname ON speaker_uses (surname, source_key, year);
        CREATE INDEX speaker_uses_by_speaker ON speaker_uses (speaker_id);
        CREATE INDEX speaker_uses_by_name ON speaker_uses (name_key);
        CREATE VIEW article_texts AS
            SELECT seq, saidline_text(form, packed) AS text, speakers, title, authors, source, section FROM articles;
        CREATE VIEW quote_texts AS
            SELECT q.seq, saidline_quote(a.form, a.packed, q.spans) AS text, q.speaker AS speakers
            FROM quotes AS q JOIN articles AS a ON a.seq = q.article_seq;
        CREATE VIRTUAL TABLE article_index USING fts5 (
            text, speakers, title, authors, source, section, columnsize=0,
            content='article_texts', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2'
        );
        CREATE VIRTUAL TABLE quote_index USING fts5 (
            text, speakers, columnsize=0,
            content='quote_texts', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2'
        );
        INSERT INTO article_index (article_index, rank) VALUES ('hashsize', 4194304);
        INSERT INTO article_index (article_index) VALUES ('rebuild');
        INSERT INTO quote_index (quote_index) VALUES ('rebuild');
        """
}
