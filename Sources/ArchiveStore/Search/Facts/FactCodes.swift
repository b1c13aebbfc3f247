import NewsModel

/// The numbers of sources, sections and languages, remembered for the length of one transaction.
final class FactCodes {
    private let connection: Connection
    private var known: [Key: Code] = [:]

    private struct Key: Hashable {
        var kind: FactsDesk.Kind
        var key: String
    }

    private struct Code {
        var number: Int64
        /// How the value was printed last.
        var printed: String
    }

    /// Numbers of the archive that `connection` writes.
    init(_ connection: Connection) {
        self.connection = connection
    }

    /// The number of a value, a new one where it is new; 0 for none.
    func code(of key: String, printed: String, _ kind: FactsDesk.Kind) throws(ArchiveError) -> Int64 {
        guard !key.isEmpty else { return 0 }
        let place = Key(kind: kind, key: key)
        var found = known[place]
        if found == nil { found = try stored(place) }
        guard var code = found else { return try add(place, printed) }
        if code.printed != printed {
            try connection.run(
                "UPDATE fact_values SET value = \(printed) WHERE kind = \(kind.rawValue) AND code = \(code.number)"
            )
            code.printed = printed
        }
        known[place] = code
        return code.number
    }

    /// Remembers nothing: what was written may have been undone.
    func forget() { known.removeAll() }

    private func stored(_ place: Key) throws(ArchiveError) -> Code? {
        let sql: SQL = "SELECT code, value FROM fact_values WHERE kind = \(place.kind.rawValue) AND key = \(place.key)"
        return try connection.first(sql) { row throws(ArchiveError) in
            Code(number: row.integer(0), printed: row.text(1))
        }
    }

    private func add(_ place: Key, _ printed: String) throws(ArchiveError) -> Int64 {
        let kind = place.kind.rawValue
        let code = try connection.integer("SELECT max(code) FROM fact_values WHERE kind = \(kind)") + 1
        try connection.run("INSERT INTO fact_values VALUES (\(kind), \(code), \(place.key), \(printed))")
        known[place] = Code(number: code, printed: printed)
        return code
    }
}
