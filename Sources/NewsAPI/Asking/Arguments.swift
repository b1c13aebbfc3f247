import HTTPServer
import NewsModel

/// The parameters of one request, checked against those its route knows.
///
/// Faults are gathered rather than thrown, so that a client learns of all of them at once: read every value, then call
/// ``check()``.
struct Arguments: Sendable {
    /// The names and values as sent, decoded.
    let query: QueryString
    /// What is wrong so far.
    private(set) var faults: [ParameterFault]
    /// More unknown parameters than so are not told: they are no slip of the hand.
    private static let faultLimit = 50
    private var values: [ParameterName: ArgumentValue] = [:]

    /// Reads the query of `request`; parameters that are not among `known` are faults.
    init(of request: Request, known: [Parameter]) {
        query = QueryString(request.query)
        faults = query.faults
        var unread: [ParameterName: [String]] = [:]
        for pair in query.pairs {
            if let parameter = known.first(where: { $0.name.rawValue == pair.name }) {
                unread[parameter.name, default: []].append(pair.value)
            } else {
                rejectUnknown(pair.name, known: known)
            }
        }
        for parameter in known {
            if let given = unread[parameter.name] { read(parameter, given) }
        }
    }

    /// Notes a fault of a parameter that the route knows.
    mutating func reject(_ name: ParameterName, _ message: String, suggestion: String? = nil) {
        faults.append(ParameterFault(name.rawValue, message, suggestion: suggestion))
    }

    /// Throws where anything is wrong.
    func check() throws(Problem) {
        if !faults.isEmpty { throw Problem(faults) }
    }

    private mutating func rejectUnknown(_ name: String, known: [Parameter]) {
        let shown = Parameter.shown(name)
        guard faults.count < Self.faultLimit, !faults.contains(where: { $0.parameter == shown }) else { return }
        let suggestion = NameSuggestion.parameter(for: name, among: known)
        let hint = suggestion.map { "; did you mean \($0)?" } ?? "."
        faults.append(
            ParameterFault(shown, "\(shown) is not a parameter of this address\(hint)", suggestion: suggestion)
        )
    }

    private mutating func read(_ parameter: Parameter, _ given: [String]) {
        do {
            values[parameter.name] = try parameter.value(of: given)
        } catch {
            faults.append(error)
        }
    }
}

// MARK: - Values

extension Arguments {
    /// Whether the client gave the parameter, and gave it well.
    func has(_ name: ParameterName) -> Bool { values[name] != nil }

    /// The value of a text or choice parameter.
    func text(_ name: ParameterName) -> String? {
        guard case .text(let text)? = values[name] else { return nil }
        return text
    }

    /// The value of a list parameter; empty where it is not given.
    func list(_ name: ParameterName) -> ListFilter {
        guard case .list(let list)? = values[name] else { return ListFilter() }
        return list
    }

    /// The value of a whole-number parameter.
    func integer(_ name: ParameterName) -> Int? {
        guard case .integer(let number)? = values[name] else { return nil }
        return number
    }

    /// The value of a parameter from 0 to 1.
    func fraction(_ name: ParameterName) -> Double? {
        guard case .fraction(let number)? = values[name] else { return nil }
        return number
    }

    /// The value of a `true`/`false` parameter.
    func flag(_ name: ParameterName) -> Bool? {
        guard case .flag(let flag)? = values[name] else { return nil }
        return flag
    }

    /// The value of a date parameter.
    func date(_ name: ParameterName) -> NewsDate? {
        guard case .date(let date)? = values[name] else { return nil }
        return date
    }

    /// The value of a time-span parameter.
    func span(_ name: ParameterName) -> TimeSpan? {
        guard case .span(let span)? = values[name] else { return nil }
        return span
    }

    /// The value of a choice among the cases of an enumeration.
    func choice<Choice: RawRepresentable<String>>(_ name: ParameterName, of: Choice.Type = Choice.self) -> Choice? {
        text(name).flatMap(Choice.init(rawValue:))
    }
}
