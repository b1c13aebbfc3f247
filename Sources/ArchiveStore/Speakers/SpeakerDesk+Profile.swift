import NewsModel

/// What is told of one speaker alone; all quotes count.
extension SpeakerDesk {
    /// The profile of a speaker of whom `summary` tells.
    func profile(_ summary: SpeakerSummary, newest: Int) throws(ArchiveError) -> SpeakerProfile {
        let id = summary.speaker.id
        return SpeakerProfile(
            summary: summary,
            aliases: try names(of: id),
            roles: try roles(of: id),
            byMonth: try months(of: id),
            bySource: try outlets(of: id).map { SpeakerProfile.Outlet(value: $0.name, count: $0.quotes) },
            newest: try QuoteRow.newest(of: id, limit: newest, on: connection)
        )
    }

    private func names(of id: String) throws(ArchiveError) -> [String] {
        let sql: SQL = """
            SELECT name FROM speaker_uses INDEXED BY speaker_uses_by_speaker WHERE speaker_id = \(id) \
            GROUP BY name ORDER BY sum(quotes) DESC, name
            """
        return try connection.all(sql) { row throws(ArchiveError) in row.text(0) }
    }

    private func months(of id: String) throws(ArchiveError) -> [SpeakerProfile.Month] {
        var counts: [Int: Int] = [:]
        // The index alone answers this: no quote is read.
        let sql: SQL = """
            SELECT published_key, count(*) FROM quotes INDEXED BY quotes_by_speaker \
            WHERE speaker_id = \(id) AND published_key > \(PublishedKey.undated) GROUP BY published_key
            """
        try connection.each(sql) { row throws(ArchiveError) in
            counts[SpeakerYear.month(of: row.integer(0)), default: 0] += Int(row.integer(1))
        }
        return SpeakerProfile.Month.filled(counts)
    }

    // MARK: - Roles

    /// Quotes with one role, however its letters are written.
    private struct RoleUse {
        var printed: String
        var printedCount: Int
        var first: (key: Int64, role: String)?
        var last: (key: Int64, role: String)?
        var count: Int
    }

    private func roles(of id: String) throws(ArchiveError) -> [SpeakerProfile.RoleSpan] {
        let uses = try roleUses(of: id).sorted { left, right in
            let (a, b) = (left.first?.key ?? .max, right.first?.key ?? .max)
            return a != b ? a < b : (right.count, left.printed) < (left.count, right.printed)
        }
        var roles: [SpeakerProfile.RoleSpan] = []
        for use in uses {
            let first = try use.first.flatMap { end throws(ArchiveError) in try date(of: id, end) }
            let last = try use.last.flatMap { end throws(ArchiveError) in try date(of: id, end) }
            roles.append(SpeakerProfile.RoleSpan(role: use.printed, first: first, last: last, count: use.count))
        }
        return roles
    }

    private func roleUses(of id: String) throws(ArchiveError) -> [RoleUse] {
        var uses: [String: RoleUse] = [:]
        let sql: SQL = """
            SELECT role, count(*), min(nullif(published_key, \(PublishedKey.undated))), max(published_key) \
            FROM quotes INDEXED BY quotes_by_speaker WHERE speaker_id = \(id) AND role IS NOT NULL GROUP BY role
            """
        try connection.each(sql) { row throws(ArchiveError) in
            let (role, count) = (row.text(0), Int(row.integer(1)))
            let key = NameFolding.folded(role)
            var use = uses[key] ?? RoleUse(printed: role, printedCount: 0, count: 0)
            use.count += count
            if count > use.printedCount { (use.printed, use.printedCount) = (role, count) }
            if !row.isNull(2) {
                let (first, last) = (row.integer(2), row.integer(3))
                if first < use.first?.key ?? .max { use.first = (first, role) }
                if last > use.last?.key ?? .min { use.last = (last, role) }
            }
            uses[key] = use
        }
        return Array(uses.values)
    }

    /// The date as printed of a quote with this role and moment.
    private func date(of id: String, _ end: (key: Int64, role: String)) throws(ArchiveError) -> NewsDate? {
        let sql: SQL = """
            SELECT (SELECT published FROM articles WHERE seq = article_seq) FROM quotes INDEXED BY quotes_by_speaker \
            WHERE speaker_id = \(id) AND role = \(end.role) AND published_key = \(end.key) LIMIT 1
            """
        return try connection.first(sql) { row throws(ArchiveError) in NewsDate(row.text(0)) } ?? nil
    }
}
