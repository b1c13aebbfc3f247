extension Schema {
    /// The first schema: articles and their older texts, quotes, speakers, both indexes and the totals.
    ///
    /// - `…_key` columns hold what compares: folded names, and moments in seconds since 1970.
    /// - An unknown publication date is the least key in `published_key` and the greatest in `oldest_key`, so that
    ///   undated articles come last in either order.
    /// - The indexes keep no text of their own (`content=`): they read it from the tables, and are told the old text
    ///   before it changes.
    static let step1 = """
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
        """
}
