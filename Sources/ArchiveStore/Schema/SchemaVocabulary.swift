import NewsModel

extension Schema {
    /// A part of the third schema: the archive's own words, and what else a search can be completed with.
    ///
    /// - `word_runs` holds how many articles and headlines have each word: one list with `pending` 0, then what writes
    ///   changed since; `words` is how many the list has, `pending` how many stand in the runs up to this one.
    /// - `title_starts` has the first letters of each headline, folded, to find those that begin so.
    /// - `source_counts` has how many articles each outlet has.
    static let vocabulary = """
        CREATE TABLE word_runs (
            run INTEGER PRIMARY KEY, words INTEGER NOT NULL, pending INTEGER NOT NULL, counts BLOB NOT NULL
        ) STRICT;
        CREATE TABLE title_starts (
            start TEXT NOT NULL, article_seq INTEGER NOT NULL, PRIMARY KEY (start, article_seq)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE source_counts (
            source_key TEXT PRIMARY KEY NOT NULL, articles INTEGER NOT NULL, source TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX speakers_by_quotes ON speakers (quotes DESC, name_key);
        CREATE INDEX speakers_by_key ON speakers (name_key);
        """
}
