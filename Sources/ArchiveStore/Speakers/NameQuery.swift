import NewsModel

/// A name as somebody asks for it: parts of it, perhaps misspelt.
struct NameQuery {
    private let words: [Word]

    /// A part of the name.
    private struct Word {
        let text: String
        let bytes: [UInt8]
        let letters: [UInt32]
        let set: LetterSet
        /// How many slips it may have.
        let slips: Int

        init(_ text: Substring) {
            self.text = String(text)
            bytes = Array(text.utf8)
            letters = Letters.of(bytes)
            set = LetterSet(letters)
            slips = EditDistance.tolerance(forLength: letters.count)
        }
    }

    /// Reads the words of `name`.
    init(_ name: String) {
        let isName = NameFolding.folded(name).contains { $0.isLetter || $0.isNumber }
        words = isName ? NameFolding.speakerID(name).split(separator: "-").map { Word($0) } : []
    }

    /// Whether it asks for nothing.
    var isEmpty: Bool { words.isEmpty }

    /// The speakers it means, at most `limit`, most quoted first: those with a name it stands in, and only where there
    /// are none those with one it resembles.
    ///
    /// - Complexity: a look at every name, and where none has the words, at the letters of each.
    func speakers(limit: Int, on connection: Connection) throws(ArchiveError) -> [String] {
        let exact: SQL = """
            SELECT id FROM speakers WHERE \(stands(in: "id")) OR id IN (\
            SELECT speaker_id FROM speaker_uses WHERE \(stands(in: "name_key")) AND name_key <> speaker_id) \
            ORDER BY quotes DESC, id LIMIT \(limit)
            """
        let found = try connection.all(exact) { row throws(ArchiveError) in row.text(0) }
        return found.isEmpty ? try similar(limit: limit, on: connection) : found
    }

    /// That every word stands in a name as it is, be it within another word.
    private func stands(in name: SQL) -> SQL {
        SQL.joined(words.map { word -> SQL in "instr(\(name), \(word.text)) > 0" }, " AND ")
    }

    // MARK: - Slips

    private func similar(limit: Int, on connection: Connection) throws(ArchiveError) -> [String] {
        var ids: Set<String> = []
        let names: [SQL] = [
            "SELECT id, id FROM speakers",
            "SELECT name_key, speaker_id FROM speaker_uses WHERE name_key <> speaker_id",
        ]
        for question in names {
            try connection.each(question) { row throws(ArchiveError) in
                if row.withBlob(0, resembles) { ids.insert(row.text(1)) }
            }
        }
        var found: [(quotes: Int64, id: String)] = []
        for id in ids {
            found.append((try connection.integer("SELECT quotes FROM speakers WHERE id = \(id)"), id))
        }
        return found.sorted { ($1.quotes, $0.id) < ($0.quotes, $1.id) }.prefix(limit).map(\.id)
    }

    /// Whether every word stands in the name, which is UTF-8, as it is or misspelt.
    private func resembles(_ name: UnsafeRawBufferPointer) -> Bool {
        let name = name.bindMemory(to: UInt8.self)
        return words.allSatisfy { word in
            if name.indices.contains(where: { name[$0...].starts(with: word.bytes) }) { return true }
            guard word.slips > 0 else { return false }
            return name.split(separator: UInt8(ascii: "-")).contains { part in
                let part = UnsafeBufferPointer(rebasing: part)
                guard word.set.mayBecome(LetterSet(part), by: word.slips) else { return false }
                return EditDistance.distance(word.letters, Letters.of(part), limit: word.slips) != nil
            }
        }
    }
}
