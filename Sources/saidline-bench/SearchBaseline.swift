import ArchiveStore
import CSQLite
import NewsModel

/// SQLite alone over the same articles: an index and a ranking as it has them by itself, and the words there are.
final class SearchBaseline {
    private var database: OpaquePointer?
    private let archive: ArticleArchive

    /// The file can't be read as it should.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// Opens the file of `archive`, at `path`, for reading; to rank it indexes the articles once more, beside it.
    init(_ archive: ArticleArchive, path: String, isRanking: Bool = true) throws {
        self.archive = archive
        let status = sqlite3_open_v2(path, &database, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nil)
        guard status == SQLITE_OK else { throw Failure(description: "\(path) can't be opened by SQLite.") }
        let sql = """
            PRAGMA mmap_size = 268435456;
            CREATE VIRTUAL TABLE temp.words USING fts5vocab('main', 'article_index', 'row');
            CREATE VIRTUAL TABLE temp.plain USING fts5 (
                title, text, content='', tokenize='porter unicode61 remove_diacritics 2'
            );
            BEGIN;
            """
        guard sqlite3_exec(database, sql, nil, nil, nil) == SQLITE_OK else {
            throw Failure(description: "\(path) is no archive: \(String(cString: sqlite3_errmsg(database)))")
        }
        if isRanking { try index() }
        sqlite3_exec(database, "COMMIT", nil, nil, nil)
    }

    private func index() throws {
        var statement: OpaquePointer?
        sqlite3_prepare_v2(database, "INSERT INTO temp.plain (title, text) VALUES (?, ?)", -1, &statement, nil)
        guard let statement else { throw Failure(description: "SQLite makes no index of its own.") }
        defer { sqlite3_finalize(statement) }
        try forEachArticle { article in
            for (place, text) in [article.content.title ?? "", article.content.text].enumerated() {
                saidline_bind_text(statement, Int32(place + 1), text, Int64(text.utf8.count))
            }
            sqlite3_step(statement)
            sqlite3_reset(statement)
            return true
        }
    }

    /// Hands over the articles, the newest first, until `body` has enough.
    private func forEachArticle(_ body: (Article) -> Bool) throws {
        var question = ArticleQuestion()
        question.limit = 200
        repeat {
            let page = try archive.articles(question)
            for article in page.items { guard body(article) else { return } }
            question.cursor = page.next
        } while question.cursor != nil
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

    /// The texts of the newest articles.
    func texts(_ count: Int) throws -> [String] {
        var texts: [String] = []
        guard count > 0 else { return texts }
        try forEachArticle { article in
            texts.append(article.content.text)
            return texts.count < count
        }
        return texts
    }

    /// Ranks by `bm25()` and returns how many of the ten best there are.
    func rank(_ query: String) -> Int {
        let quoted = query.replacing("'", with: "''")
        var count = 0
        run(
            """
            SELECT rowid, rank FROM temp.plain WHERE plain MATCH '\(quoted)' ORDER BY rank LIMIT 10
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
