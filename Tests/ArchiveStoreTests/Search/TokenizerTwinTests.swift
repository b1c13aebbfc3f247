import CSQLite
import CSearchRank
import Testing

/// Words are cut by code of our own where they are plain ASCII: just as SQLite cuts them.
@Suite struct TokenizerTwinTests {
    /// A token and where it stands in the text.
    private struct Token: Equatable {
        var word: String
        var range: Range<Int>
    }

    private static let pieces = [
        "a", "Z", "9", "Harbour", "F16", "don't", "o’clock", "é", "E\u{301}", "Straße", "İ", "—", "-", "_", " ", "\n",
        "\0", "\u{301}", "日本語", "🙂", ".", "@", "\u{A0}", "\u{AD}", "\u{7F}", "{", "`", "/", ":", "[", "Łódź", "²", "٣",
        String(repeating: "x", count: 63), String(repeating: "Y", count: 64), String(repeating: "z", count: 65),
        String(repeating: "w", count: 33_000), String(repeating: "é", count: 20_000),
    ]

    /// The tokens of a text, by SQLite alone where they are `stemmed`.
    private func tokens(of text: String, stemmed: Bool, _ database: OpaquePointer) throws -> [Token] {
        var tokenizer: OpaquePointer?
        try #require(saidline_tokenizer_open(database, stemmed ? 1 : 0, &tokenizer) == SQLITE_OK)
        defer { saidline_tokenizer_close(tokenizer) }
        var tokens: [Token] = []
        let bytes = Array(text.utf8).map { CChar(bitPattern: $0) }
        try withUnsafeMutablePointer(to: &tokens) { tokens in
            let status = saidline_tokenize(tokenizer, bytes, Int32(bytes.count), tokens) {
                tokens,
                word,
                length,
                begin,
                end in
                let bytes = UnsafeBufferPointer(start: word, count: Int(length)).map { UInt8(bitPattern: $0) }
                let token = Token(word: String(decoding: bytes, as: UTF8.self), range: Int(begin)..<Int(end))
                tokens?.assumingMemoryBound(to: [Token].self).pointee.append(token)
                return 0
            }
            try #require(status == SQLITE_OK)
        }
        return tokens
    }

    /// The words of a text as an index of SQLite's own holds them, in order.
    private func indexed(_ text: String, _ database: OpaquePointer) throws -> [String] {
        var statement: OpaquePointer?
        try #require(sqlite3_exec(database, "DELETE FROM plain", nil, nil, nil) == SQLITE_OK)
        sqlite3_prepare_v2(database, "INSERT INTO plain VALUES (?)", -1, &statement, nil)
        let status = text.utf8.map { CChar(bitPattern: $0) }.withUnsafeBufferPointer { bytes in
            sqlite3_bind_text(statement, 1, bytes.baseAddress, Int32(bytes.count), nil)
            return sqlite3_step(statement)
        }
        sqlite3_finalize(statement)
        try #require(status == SQLITE_DONE)
        sqlite3_prepare_v2(database, "SELECT term FROM words ORDER BY offset", -1, &statement, nil)
        defer { sqlite3_finalize(statement) }
        var words: [String] = []
        while sqlite3_step(statement) == SQLITE_ROW { words.append(String(cString: sqlite3_column_text(statement, 0))) }
        return words
    }

    @Test("texts of any characters are cut into the same words at the same places", arguments: 1...4)
    func random(seed: Int) throws {
        var database: OpaquePointer?
        try #require(sqlite3_open(":memory:", &database) == SQLITE_OK)
        let opened = try #require(database)
        defer { sqlite3_close(opened) }
        let tables = """
            CREATE VIRTUAL TABLE plain USING fts5 (text, tokenize = 'unicode61 remove_diacritics 2');
            CREATE VIRTUAL TABLE words USING fts5vocab (plain, instance);
            """
        try #require(sqlite3_exec(opened, tables, nil, nil, nil) == SQLITE_OK)
        var dice = Dice(seed: seed)
        for _ in 0..<300 {
            let text = (0..<dice.roll(14)).map { _ in dice.pick(Self.pieces) }.joined()
            let plain = try tokens(of: text, stemmed: false, opened)
            #expect(plain.map(\.range) == (try tokens(of: text, stemmed: true, opened)).map(\.range))
            #expect(plain.map(\.word) == (try indexed(text, opened)))
        }
    }
}
