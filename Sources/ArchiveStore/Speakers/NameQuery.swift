import NewsModel

/// A name as somebody asks for it: parts of it, perhaps misspelt.
struct NameQuery {
    private let words: [[Unicode.Scalar]]
    private let texts: [String]

    /// Reads the words of `name`.
    init(_ name: String) {
        let parts = NameFolding.speakerID(name).split(separator: "-").map(String.init)
        texts = NameFolding.folded(name).contains { $0.isLetter || $0.isNumber } ? parts : []
        words = texts.map { Array($0.unicodeScalars) }
    }

    /// Whether it asks for nothing.
    var isEmpty: Bool { texts.isEmpty }

    /// Whether every word stands in the name as it is, be it within another word; `id` is the speaker's.
    func stands(in id: String) -> Bool {
        texts.allSatisfy { id.contains($0) }
    }

    /// Whether every word stands in the name as it is or misspelt.
    func resembles(_ id: String) -> Bool {
        let parts = id.split(separator: "-").map { Array($0.unicodeScalars) }
        return zip(texts, words).allSatisfy { text, word in
            if id.contains(text) { return true }
            let limit = EditDistance.tolerance(forLength: word.count)
            return limit > 0 && parts.contains { EditDistance.distance(word, $0, limit: limit) != nil }
        }
    }

    /// The speakers it means, at most `limit`, most quoted first: those with a name it stands in, and only where there
    /// are none those with one it resembles.
    func speakers(limit: Int, on connection: Connection) throws(ArchiveError) -> [String] {
        var exact: [String] = []
        var similar: [String] = []
        let others = try otherNames(on: connection)
        try connection.each("SELECT id FROM speakers ORDER BY quotes DESC, id") { row throws(ArchiveError) in
            let id = row.text(0)
            let names = [id] + others[id, default: []]
            if exact.count < limit, names.contains(where: stands) {
                exact.append(id)
            } else if exact.isEmpty, similar.count < limit, names.contains(where: resembles) {
                similar.append(id)
            }
        }
        return exact.isEmpty ? similar : exact
    }

    /// The names, as ids have them, of speakers who were also printed otherwise.
    private func otherNames(on connection: Connection) throws(ArchiveError) -> [String: [String]] {
        var names: [String: [String]] = [:]
        let sql: SQL = """
            SELECT DISTINCT speaker_id, name_key FROM speaker_uses INDEXED BY speaker_uses_by_name \
            WHERE name_key <> speaker_id
            """
        try connection.each(sql) { row throws(ArchiveError) in names[row.text(0), default: []].append(row.text(1)) }
        return names
    }
}
