extension Schema {
    /// What search knows of articles without looking at them: small rows that are read into memory at the first search.
    ///
    /// - `fact_values` gives every source, section and language a number; `value` is how it was printed last.
    /// - `article_facts` holds these numbers (0: none), the words that ranking goes by, and of each quote two bytes:
    ///   its words and its kind. The quotes of an article have successive row numbers from `first_quote` on.
    /// - `removed_articles` tells programs that hold the facts in memory what to forget.
    static let search = """
        CREATE TABLE fact_values (
            kind INTEGER NOT NULL, code INTEGER NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL,
            PRIMARY KEY (kind, code)
        ) STRICT, WITHOUT ROWID;
        CREATE UNIQUE INDEX fact_values_by_key ON fact_values (kind, key);
        CREATE TABLE article_facts (
            seq INTEGER PRIMARY KEY REFERENCES articles (seq) ON DELETE CASCADE,
            published_key INTEGER NOT NULL,
            source INTEGER NOT NULL, section INTEGER NOT NULL, language INTEGER NOT NULL,
            length INTEGER NOT NULL, first_quote INTEGER NOT NULL, quotes BLOB NOT NULL
        ) STRICT;
        CREATE TABLE removed_articles (
            changed INTEGER NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (changed, seq)
        ) STRICT, WITHOUT ROWID;
        """
}
