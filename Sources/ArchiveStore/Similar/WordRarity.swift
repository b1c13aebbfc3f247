import NewsModel

/// Chooses the words of a text that tell most about it, at a cost that does not grow with the archive.
///
/// How many rows hold a word is counted up to a limit only: a word beyond it is of no use to find something by.
struct WordRarity {
    let index: SearchIndex
    let connection: Connection
    /// Words that more rows hold are left out.
    let rowLimit: Int

    /// A word and in how many rows it stands.
    struct Found {
        var word: String
        var rows: Int
    }

    /// The words that are in the index and not in too many rows, in the order given.
    func found(_ words: [String]) throws(ArchiveError) -> [Found] {
        var found: [Found] = []
        for word in words {
            let rows = try rows(holding: word)
            if rows > 0, rows <= rowLimit { found.append(Found(word: word, rows: rows)) }
        }
        return found
    }

    private func rows(holding word: String) throws(ArchiveError) -> Int {
        try SearchTools.of(connection).rows(of: index, holding: word, upTo: rowLimit + 1, on: connection)
    }
}

extension ComparableText {
    /// Its content words as printed, each once with the number of times it stands there, in order of first appearance.
    var contentWords: [(word: String, count: Int, weight: Int)] {
        var places: [UInt64: Int] = [:]
        var words: [(word: String, count: Int, weight: Int)] = []
        for word in self.words where !word.isFunctionWord {
            if let place = places[word.hash] {
                words[place].count += 1
            } else {
                places[word.hash] = words.count
                words.append((String(decoding: bytes[word.range], as: UTF8.self), 1, word.weight))
            }
        }
        return words
    }
}
