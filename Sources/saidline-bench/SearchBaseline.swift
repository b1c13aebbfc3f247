import CSQLite

/// SQLite alone over the same file: its own ranking, and the words there are.
final class SearchBaseline {
    private var database: OpaquePointer?

    /// The file can't be read as it should.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// Opens the archive at `path` for reading.
    init(path: String) throws {
        let status = sqlite3_open_v2(path, &database, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nil)
        guard status == SQLITE_OK else { throw Failure(description: "\(path) can't be opened by SQLite.") }
        let sql = """
            PRAGMA mmap_size = 268435456;
            CREATE VIRTUAL TABLE temp.words USING fts5vocab('main', 'article_index', 'row');
            """
        guard sqlite3_exec(database, sql, nil, nil, nil) == SQLITE_OK else {
            throw Failure(description: "\(path) is no archive: \(String(cString: sqlite3_errmsg(database)))")
        }
    }

    deinit {
        sqlite3_close_v2(database)
    }

    /// The words of letters alone, with the number of articles that hold each.
    func words() -> [(word: String, articles: Int)] {
        var words: [(word: String, articles: Int)] = []
        run("SELECT term, doc FROM temp.words WHERE length(term) > 2 AND term NOT GLOB '*[^a-z]*'") { statement in
            guard let text = sqlite3_column_text(statement, 0) else { return }
            words.append((String(cString: text), Int(sqlite3_column_int64(statement, 1))))
        }
        return words
    }

    /// How many articles there are.
    var articles: Int {
        var count = 0
        run("SELECT count(*) FROM article_facts") { count = Int(sqlite3_column_int64($0, 0)) }
        return count
    }

    /// The texts of some articles, spread over the archive.
    func texts(_ count: Int) -> [String] {
        var texts: [String] = []
        let step = max(1, articles / max(1, count))
        run("SELECT text FROM articles WHERE seq % \(step) = 0 LIMIT \(count)") { statement in
            if let text = sqlite3_column_text(statement, 0) { texts.append(String(cString: text)) }
        }
        return texts
    }

    /// Ranks by `bm25()` and returns how many of the ten best there are.
    func rank(_ query: String) -> Int {
        let quoted = query.replacing("'", with: "''")
        var count = 0
        run(
            """
            SELECT rowid, rank FROM article_index WHERE article_index MATCH '\(quoted)' ORDER BY rank LIMIT 10
            """
        ) { _ in count += 1 }
        return count
    }

    private func run(_ sql: String, _ row: (OpaquePointer) -> Void) {
        var statement: OpaquePointer?
        guard sqlite3_prepare_v2(database, sql, -1, &statement, nil) == SQLITE_OK, let statement else { return }
        while sqlite3_step(statement) == SQLITE_ROW { row(statement) }
        sqlite3_finalize(statement)
    }
}
