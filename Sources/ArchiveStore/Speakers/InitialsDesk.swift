import NewsModel

/// Keeps the quotes of people printed with initials with the person that is meant, as articles come and go.
///
/// The outcome depends on what the archive holds, never on the order in which it came in.
struct InitialsDesk {
    let connection: Connection
    let rules: SpeakerRules

    /// A name in one year, and whose it is so far.
    private struct Bearer {
        var year: Int
        var name: String
        var key: String
        var id: String
        var quotes: Int
    }

    /// Decides anew for one family, of which a name has come or gone.
    func settle(_ family: NameFamily) throws(ArchiveError) {
        guard family.year != SpeakerYear.undated, !family.sourceKey.isEmpty, try mayBeOpen(family) else { return }
        let bearers = try bearers(of: family)
        let open = bearers.filter { isOpen($0) && abs($0.year - family.year) <= Initials.reach }
        for bearer in open {
            let around = bearers.filter { abs($0.year - bearer.year) <= Initials.reach }
            let person = Initials.person(of: bearer.key, among: around.map { ($0.key, $0.id) }) ?? bearer.key
            if person != bearer.id { try move(bearer, of: family, to: person) }
        }
    }

    /// Whether anybody around that year was printed with a letter alone: mostly nobody, whom an index of those tells.
    private func mayBeOpen(_ family: NameFamily) throws(ArchiveError) -> Bool {
        let sql: SQL = """
            SELECT 1 FROM speaker_uses INDEXED BY speaker_uses_with_initials WHERE surname = \(family.surname) \
            AND source_key = \(family.sourceKey) \
            AND year BETWEEN \(family.year - Initials.reach) AND \(family.year + Initials.reach) \
            AND \(family.names) AND (name_key GLOB '?-*' OR name_key GLOB '*-?-*') LIMIT 1
            """
        return try connection.integer(sql) > 0
    }

    private func bearers(of family: NameFamily) throws(ArchiveError) -> [Bearer] {
        let reach = 2 * Initials.reach
        let sql: SQL = """
            SELECT year, name, name_key, speaker_id, quotes FROM speaker_uses WHERE surname = \(family.surname) \
            AND source_key = \(family.sourceKey) AND year BETWEEN \(family.year - reach) AND \(family.year + reach) \
            AND \(family.names)
            """
        return try connection.all(sql) { row throws(ArchiveError) in
            Bearer(
                year: Int(row.integer(0)),
                name: row.text(1),
                key: row.text(2),
                id: row.text(3),
                quotes: Int(row.integer(4))
            )
        }
    }

    /// Whether the name has initials that no rule of the newsroom explains.
    private func isOpen(_ bearer: Bearer) -> Bool {
        Self.hasLetterAlone(bearer.key) && PersonName(id: bearer.key)?.isAbbreviated == true
            && !rules.cover(bearer.key)
    }

    /// Whether a part of `key` is one letter: a quick look before names are taken apart.
    private static func hasLetterAlone(_ key: String) -> Bool {
        var length = 0
        for byte in key.utf8 {
            if byte != UInt8(ascii: "-") {
                length += 1
            } else if length == 1 {
                return true
            } else {
                length = 0
            }
        }
        return false
    }

    private func move(_ bearer: Bearer, of family: NameFamily, to id: String) throws(ArchiveError) {
        let keys = SpeakerYear.keys(of: bearer.year)
        try connection.run(
            """
            UPDATE quotes SET speaker_id = \(id) WHERE speaker_id = \(bearer.id) AND speaker = \(bearer.name) \
            AND published_key BETWEEN \(keys.lowerBound) AND \(keys.upperBound) \
            AND (SELECT source_key FROM articles WHERE seq = article_seq) = \(family.sourceKey)
            """
        )
        let use = NameUse(name: bearer.name, key: bearer.key, sourceKey: family.sourceKey, year: bearer.year)
        let ledger = SpeakerLedger(connection: connection, rules: rules)
        try ledger.count(use, of: bearer.id, quotes: -bearer.quotes)
        try ledger.count(use, of: id, quotes: bearer.quotes)
        try ledger.recount(bearer.id)
        try ledger.recount(id)
    }
}
