extension Schema {
    /// The fifth schema: what articles and their quotes were before a write changed them, for searches that are being
    /// read page by page.
    ///
    /// `place` counts the bytes kept so far, so that the oldest are found by how much has come after them.
    ///
    /// Besides, the indexes of speakers' names tell how often each is quoted, so that names can be offered while one is
    /// typed without looking them all up; and those with a letter alone in them are listed, for initials are few.
    static let step5 = """
        CREATE TABLE former_articles (
            place INTEGER PRIMARY KEY,
            changed INTEGER NOT NULL,
            seq INTEGER NOT NULL REFERENCES articles (seq) ON DELETE CASCADE,
            published_key INTEGER NOT NULL,
            source_key TEXT NOT NULL, section_key TEXT NOT NULL, language_key TEXT NOT NULL,
            length INTEGER NOT NULL,
            url TEXT, title TEXT, authors TEXT NOT NULL, source TEXT, section TEXT, language TEXT,
            speakers TEXT NOT NULL, form INTEGER NOT NULL, packed BLOB NOT NULL
        ) STRICT;
        CREATE INDEX former_articles_by_change ON former_articles (changed, seq);
        CREATE INDEX former_articles_by_article ON former_articles (seq);
        CREATE TABLE former_quotes (
            place INTEGER NOT NULL REFERENCES former_articles (place) ON DELETE CASCADE,
            seq INTEGER NOT NULL, article_seq INTEGER NOT NULL, ordinal INTEGER NOT NULL,
            published_key INTEGER NOT NULL, kind_code INTEGER NOT NULL, certainty INTEGER NOT NULL,
            length INTEGER NOT NULL, speaker_id TEXT, speaker TEXT, role TEXT, cue_key TEXT NOT NULL,
            spans BLOB NOT NULL,
            PRIMARY KEY (place, seq)
        ) STRICT, WITHOUT ROWID;
        DROP INDEX speakers_by_key;
        CREATE INDEX speakers_by_key ON speakers (name_key, quotes);
        DROP INDEX speaker_uses_by_surname;
        CREATE INDEX speaker_uses_by_surname ON speaker_uses (surname, source_key, year, name_key, quotes);
        CREATE INDEX speaker_uses_with_initials ON speaker_uses (surname, source_key, year, name_key)
            WHERE name_key GLOB '?-*' OR name_key GLOB '*-?-*';
        """
}
