import NewsModel

/// Keeps the vocabulary true to the articles as they come and go, for the length of one transaction.
///
/// The words of all articles of a transaction are counted in memory and written as one run at its end. Runs are summed
/// up to one list when they have grown to a part of it. That makes the vocabulary a log-structured merge tree of two
/// levels (O'Neil and others, 1996): a bulk load rewrites each word a few times, not once for every article.
final class WordLedger {
    private let connection: Connection
    private let tokenizer: SearchTokenizer
    private let table = WordTable()

    /// Runs are summed up when they hold more words than this and the list.
    private static let patience: Int64 = 32_768

    /// A ledger of the transaction that begins on `connection`.
    init(_ connection: Connection) throws(ArchiveError) {
        self.connection = connection
        tokenizer = try SearchTools.of(connection).words
    }

    /// Counts the words of an article, of which these texts are indexed.
    func add(_ texts: [String?]) {
        count(texts, by: 1)
    }

    /// Takes away the words of an article, of which these texts were indexed.
    func subtract(_ texts: [String?]) {
        count(texts, by: -1)
    }

    /// What was counted since is there to stay.
    func settle() { table.settle() }

    /// What was counted since the last `settle` was undone in the file.
    func revert() { table.revert() }

    /// Counts one article's texts, in the order of the index's columns.
    private func count(_ texts: [String?], by sign: Int32) {
        table.begin(sign)
        for (column, text) in texts.enumerated() {
            guard let text, !text.isEmpty else { continue }
            tokenizer.forEachWord(of: text) { word, _ in
                table.count(word, inTitle: column == SearchIndex.titleColumn)
            }
        }
    }
}

// MARK: - The file

extension WordLedger {
    /// Writes what has changed.
    func write() throws(ArchiveError) {
        let run = table.run()
        guard run.count > 0 else { return }
        let last = try connection.first("SELECT run, words, pending FROM word_runs ORDER BY run DESC LIMIT 1") {
            row throws(ArchiveError) in (run: row.integer(0), words: row.integer(1), pending: row.integer(2))
        }
        let pending = (last?.pending ?? 0) + Int64(run.count)
        let words = last?.words ?? 0
        try insert(run, as: (last?.run ?? 0) + 1, words: words, pending: pending)
        if pending > Self.patience + words { try sumUp() }
    }

    /// Makes one list of all runs.
    private func sumUp() throws(ArchiveError) {
        let sum = WordTable()
        try connection.each("SELECT counts FROM word_runs ORDER BY run") { row throws(ArchiveError) in
            sum.add(WordRun(bytes: row.blob(0)))
        }
        try replace(with: sum.run())
    }

    /// Counts the words of all articles anew.
    ///
    /// - Complexity: as long as the texts; memory for every word of the archive.
    func countAll() throws(ArchiveError) -> WordRun {
        let columns = SearchIndex.columns.joined(separator: ", ")
        try connection.each("SELECT \(literal: columns) FROM article_texts") { row throws(ArchiveError) in
            count(SearchIndex.columns.indices.map { row.text($0) }, by: 1)
            settle()
        }
        return table.run()
    }

    /// Puts one list in the place of all runs; its number is greater than theirs, by which readers know it is new.
    func replace(with list: WordRun) throws(ArchiveError) {
        let number = try connection.integer("SELECT coalesce(max(run), 0) + 1 FROM word_runs")
        try insert(list, as: number, words: Int64(list.count), pending: 0)
        try connection.run("DELETE FROM word_runs WHERE run < \(number)")
    }

    private func insert(_ run: WordRun, as number: Int64, words: Int64, pending: Int64) throws(ArchiveError) {
        try connection.run("INSERT INTO word_runs VALUES (\(number), \(words), \(pending), \(run.bytes))")
    }
}
