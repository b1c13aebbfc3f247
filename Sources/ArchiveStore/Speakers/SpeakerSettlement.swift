import NewsModel

/// Decides for every quote of the archive anew whose it is, and makes the tables of speakers from that.
///
/// It looks at every quote twice and holds the distinct names in memory; run within a write transaction.
struct SpeakerSettlement {
    let connection: Connection
    let rules: SpeakerRules

    /// A printed name that means one person so far, in one outlet and year.
    private struct Reading: Hashable {
        var use: NameUse
        /// What rules say, else the key of the name.
        var base: String
        /// Whether a rule said so.
        var isRuled: Bool
    }

    /// One quote and whose it should be.
    private struct Quoted {
        var seq: Int64
        var reading: Reading
        var id: String
    }

    /// Settles everything.
    func run() throws(ArchiveError) -> SpeakerChanges {
        var changes = SpeakerChanges()
        changes.speakersBefore = try count()
        var counts: [Reading: Int] = [:]
        try each { quote in counts[quote.reading, default: 0] += 1 }
        let persons = persons(of: Array(counts.keys))
        changes.moves = try move(persons)
        try writeUses(counts, persons)
        try writeSpeakers()
        try ArchiveTotals.beginGeneration(on: connection)
        changes.speakersAfter = try count()
        let keys = Set(counts.keys.map(\.use.key))
        changes.unusedNames = rules.printedNames.filter { !keys.contains(NameFolding.speakerID($0)) }
        return changes
    }

    private func count() throws(ArchiveError) -> Int {
        Int(try connection.integer("SELECT count(*) FROM speakers"))
    }

    // MARK: - Reading

    private func each(_ body: (Quoted) throws(ArchiveError) -> Void) throws(ArchiveError) {
        let sql: SQL = """
            SELECT q.seq, q.speaker, q.speaker_id, q.published_key, a.id, a.source_key, a.section_key \
            FROM quotes AS q JOIN articles AS a ON a.seq = q.article_seq WHERE q.speaker_id IS NOT NULL
            """
        try connection.each(sql) { row throws(ArchiveError) in
            let published = row.integer(3)
            let context = SpeakerContext(
                id: row.text(4),
                sourceKey: row.text(5),
                sectionKey: row.text(6),
                published: published == PublishedKey.undated ? nil : published
            )
            try body(Quoted(seq: row.integer(0), reading: reading(row.text(1), in: context), id: row.text(2)))
        }
    }

    private func reading(_ name: String, in context: SpeakerContext) -> Reading {
        let key = NameFolding.speakerID(name)
        let year = SpeakerYear.year(of: context.published)
        let use = NameUse(name: name, key: key, sourceKey: context.sourceKey, year: year)
        let ruled = rules.id(of: name, in: context)
        return Reading(use: use, base: ruled ?? key, isRuled: rules.cover(key))
    }

    /// Whom each reading means in the end: initials by the names around them.
    private func persons(of readings: [Reading]) -> [Reading: String] {
        let families = Dictionary(grouping: readings) { reading in
            var family = NameFamily(reading.use)
            family.year = 0
            return family
        }
        var persons: [Reading: String] = [:]
        for (family, members) in families {
            for reading in members {
                persons[reading] = reading.base
                guard PersonName(id: reading.use.key)?.isAbbreviated == true, !reading.isRuled else { continue }
                guard !family.sourceKey.isEmpty, reading.use.year != SpeakerYear.undated else { continue }
                let around = members.filter { abs($0.use.year - reading.use.year) <= Initials.reach }
                let person = Initials.person(of: reading.use.key, among: around.map { ($0.use.key, $0.base) })
                persons[reading] = person ?? reading.base
            }
        }
        return persons
    }
}

// MARK: - Writing

extension SpeakerSettlement {
    private func move(_ persons: [Reading: String]) throws(ArchiveError) -> [SpeakerChanges.Move] {
        var moved: [(seq: Int64, id: String)] = []
        var counts: [[String]: Int] = [:]
        try each { quote in
            guard let person = persons[quote.reading], person != quote.id else { return }
            moved.append((quote.seq, person))
            counts[[quote.reading.use.name, quote.id, person], default: 0] += 1
        }
        for (seq, id) in moved { try connection.run("UPDATE quotes SET speaker_id = \(id) WHERE seq = \(seq)") }
        let moves = counts.map {
            SpeakerChanges.Move(name: $0.key[0], from: $0.key[1], to: $0.key[2], quotes: $0.value)
        }
        return moves.sorted { ($1.quotes, $0.name, $0.from, $0.to) < ($0.quotes, $1.name, $1.from, $1.to) }
    }

    private func writeUses(_ counts: [Reading: Int], _ persons: [Reading: String]) throws(ArchiveError) {
        try connection.run("DELETE FROM speaker_uses")
        let ledger = SpeakerLedger(connection: connection, rules: rules)
        for (reading, quotes) in counts {
            try ledger.count(reading.use, of: persons[reading] ?? reading.base, quotes: quotes)
        }
    }

    private func writeSpeakers() throws(ArchiveError) {
        try connection.run("DELETE FROM speakers")
        let ids = try connection.all("SELECT DISTINCT speaker_id FROM speaker_uses") { row throws(ArchiveError) in
            row.text(0)
        }
        let ledger = SpeakerLedger(connection: connection, rules: rules)
        for id in ids { try ledger.recount(id) }
    }
}
