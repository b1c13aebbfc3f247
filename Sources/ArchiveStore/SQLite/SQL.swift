/// A piece of SQL with the values of its places.
///
/// Written as an interpolated string, in which every interpolated value becomes a bound place, never text:
/// `"SELECT seq FROM articles WHERE id = \(id)"`. Only another piece of SQL or a `literal:` of our own is spliced in.
struct SQL: Sendable, Equatable {
    /// The text, a `?` for each value.
    private(set) var text = ""
    /// The values, in the order of their places.
    private(set) var values: [SQLValue] = []

    /// A text of our own with a place for each of `values`.
    init(_ text: String, _ values: [SQLValue]) {
        self.text = text
        self.values = values
    }

    /// Pieces side by side with `separator` between them.
    static func joined(_ pieces: [SQL], _ separator: String) -> SQL {
        var joined = SQL(stringLiteral: "")
        for (index, piece) in pieces.enumerated() {
            if index > 0 { joined.text += separator }
            joined.append(piece)
        }
        return joined
    }

    /// ` WHERE a AND b`, or nothing where there are no conditions.
    static func filter(_ conditions: [SQL]) -> SQL {
        conditions.isEmpty ? "" : " WHERE \(SQL.joined(conditions, " AND "))"
    }

    /// Adds a piece at the end.
    mutating func append(_ piece: SQL) {
        text += piece.text
        values += piece.values
    }
}

// MARK: - Interpolation

extension SQL: ExpressibleByStringInterpolation {
    init(stringLiteral value: String) {
        text = value
    }

    init(stringInterpolation: Interpolation) {
        self = stringInterpolation.sql
    }

    /// Collects the literal parts as text and the interpolated ones as values.
    struct Interpolation: StringInterpolationProtocol {
        fileprivate var sql = SQL(stringLiteral: "")

        init(literalCapacity: Int, interpolationCount: Int) {
            sql.text.reserveCapacity(literalCapacity + interpolationCount)
        }

        mutating func appendLiteral(_ literal: String) {
            sql.text += literal
        }

        mutating func appendInterpolation(_ piece: SQL) {
            sql.append(piece)
        }

        /// Names of tables and columns, which no place can hold; never anything from outside.
        mutating func appendInterpolation(literal: String) {
            sql.text += literal
        }

        mutating func appendInterpolation(_ value: SQLValue) {
            sql.text += "?"
            sql.values.append(value)
        }

        mutating func appendInterpolation(_ value: Int64) {
            appendInterpolation(.integer(value))
        }

        mutating func appendInterpolation(_ value: Int) {
            appendInterpolation(.integer(Int64(value)))
        }

        mutating func appendInterpolation(_ value: Double) {
            appendInterpolation(.real(value))
        }

        mutating func appendInterpolation(_ value: String?) {
            appendInterpolation(value.map { SQLValue.text($0) } ?? .null)
        }

        mutating func appendInterpolation(_ value: [UInt8]) {
            appendInterpolation(.blob(value))
        }

        /// `(?, ?, ?)`: the values of an `IN`.
        mutating func appendInterpolation(list: [String]) {
            sql.text += "("
            for (index, value) in list.enumerated() {
                if index > 0 { sql.text += ", " }
                appendInterpolation(.text(value))
            }
            sql.text += ")"
        }
    }
}
