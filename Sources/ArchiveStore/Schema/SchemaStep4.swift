extension Schema {
    /// The fourth schema: `moved_articles` has what date an article had before a write changed it, for lists that are
    /// being read page by page.
    static let step4 = """
        CREATE TABLE moved_articles (
            changed INTEGER NOT NULL, article_seq INTEGER NOT NULL, published_key INTEGER NOT NULL,
            PRIMARY KEY (changed, article_seq)
        ) STRICT, WITHOUT ROWID;
        """
}
