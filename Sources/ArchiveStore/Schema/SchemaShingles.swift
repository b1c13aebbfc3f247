extension Schema {
    /// Part of the third schema: by which word pairs quotes, and by which numbers near-duplicates are found.
    ///
    /// Both are inverted lists of numbers, kept by FTS5 as rows without text, positions or lengths: some three bytes an
    /// entry, merged as it merges its own. They are filled by ``LikenessLedger``, for only the program knows the words
    /// of a text.
    static let shingles = """
        CREATE VIRTUAL TABLE IF NOT EXISTS quote_pairs USING fts5 (
            numbers, content='', detail=none, columnsize=0, tokenize='ascii'
        );
        CREATE VIRTUAL TABLE IF NOT EXISTS article_bands USING fts5 (
            numbers, content='', detail=none, columnsize=0, tokenize='ascii'
        );
        """
}
