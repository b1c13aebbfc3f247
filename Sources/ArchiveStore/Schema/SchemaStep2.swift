extension Schema {
    /// The second schema: who bears which name where, the roles of speakers, and how far long work has come.
    ///
    /// `speaker_uses` counts quotes by printed name, outlet and year (UTC; −1 for undated ones), so that the names of
    /// one surname in one outlet are one short range. It replaces `speaker_names` and is filled from the quotes by
    /// ``SpeakerSettlement``, for only the program knows surnames.
    static let step2 = """
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
        """
}
