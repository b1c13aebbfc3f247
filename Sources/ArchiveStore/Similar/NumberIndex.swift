import NewsModel

/// Inverted lists: the rows that each of many numbers belongs to.
///
/// An FTS5 table of made-up words, one for each number: FTS5 packs the lists, merges them in the write transactions and
/// forgets rows, and needs no text for it. A row is forgotten by the same numbers that it was added with.
struct NumberIndex: Sendable {
    /// Its FTS5 table.
    let name: String

    /// Quotes by ``WordPairs``.
    static let quotePairs = NumberIndex(name: "quote_pairs")
    /// Articles by ``ResemblanceBands``.
    static let articleBands = NumberIndex(name: "article_bands")

    /// The change that adds a row; `nil` where there are no numbers to add it with.
    func adding(_ row: Int64, _ numbers: [UInt32]) -> IndexChange? {
        guard !numbers.isEmpty else { return nil }
        let sql: SQL = "INSERT INTO \(literal: name) (rowid, numbers) VALUES (\(row), \(Self.words(numbers)))"
        return IndexChange(table: name, row: row, statement: sql)
    }

    /// The change that takes out a row that was added with these numbers.
    func forgetting(_ row: Int64, _ numbers: [UInt32]) -> IndexChange? {
        guard !numbers.isEmpty else { return nil }
        let words = Self.words(numbers)
        let sql: SQL = """
            INSERT INTO \(literal: name) (\(literal: name), rowid, numbers) VALUES ('delete', \(row), \(words))
            """
        return IndexChange(table: name, row: row, statement: sql)
    }

    /// Forgets everything.
    func removeAll(on connection: Connection) throws(ArchiveError) {
        try connection.run("INSERT INTO \(literal: name) (\(literal: name)) VALUES ('delete-all')")
    }

    /// The rows that a number belongs to, the latest first, at most `limit`.
    func rows(of number: UInt32, limit: Int, on connection: Connection) throws(ArchiveError) -> [Int64] {
        let word = Self.words([number])
        let sql: SQL = """
            SELECT rowid FROM \(literal: name) WHERE \(literal: name) MATCH \(word) ORDER BY rowid DESC LIMIT \(limit)
            """
        return try connection.all(sql) { row throws(ArchiveError) in row.integer(0) }
    }

    // MARK: - Words

    private static let letters = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)

    /// Numbers of up to 20 bits as words of four letters, five bits each.
    private static func words(_ numbers: [UInt32]) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(numbers.count * 5)
        for number in numbers {
            if !bytes.isEmpty { bytes.append(0x20) }
            for shift: UInt32 in [15, 10, 5, 0] { bytes.append(letters[Int(number >> shift & 31)]) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The number that a word stands for; `nil` where it is none of ours.
    static func number(_ word: String) -> UInt32? {
        guard word.utf8.count == 4 else { return nil }
        var number: UInt32 = 0
        for letter in word.utf8 {
            guard let digit = letters.firstIndex(of: letter) else { return nil }
            number = number << 5 | UInt32(digit)
        }
        return number
    }
}
