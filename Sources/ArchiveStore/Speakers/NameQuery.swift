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

    /// The speakers it means, at most `limit`, most quoted first: those it stands in, and only where there are none
    /// those it resembles.
    func speakers(limit: Int, on connection: Connection) throws(ArchiveError) -> [String] {
        var exact: [String] = []
        var similar: [String] = []
        try connection.each("SELECT id FROM speakers ORDER BY quotes DESC, id") { row throws(ArchiveError) in
            let id = row.text(0)
            if exact.count < limit, stands(in: id) {
                exact.append(id)
            } else if exact.isEmpty, similar.count < limit, resembles(id) {
                similar.append(id)
            }
        }
        return exact.isEmpty ? similar : exact
    }
}
