import HTTPServer
import JSONText
import NewsModel

/// What a search that is being typed may go on to.
extension NewsAPI {
    /// What `GET /search/suggest` takes.
    static let suggestParameters: [Parameter] = [
        Parameter(.q, .text(limit: 8_192), "What is typed so far; the last word may be unfinished."),
        Parameter(.limit, .integer(1...50), "How many suggestions there are at most; 10 by default."),
    ]

    /// Answers `GET /search/suggest`.
    func suggest(_ request: Request) throws(Problem) -> Plan {
        let arguments = Arguments(of: request, known: Self.suggestParameters)
        try arguments.check()
        let (beginning, limit) = (arguments.text(.q) ?? "", arguments.integer(.limit) ?? 10)
        return Plan(.worker) { request throws(Problem) in
            let found = try asking { () throws(ArchiveError) in
                try archive.suggestions(for: beginning, limit: limit)
            }
            return ListAnswer(
                whole: found.map { SuggestionJSON(suggestion: $0) },
                selfLink: Address.target(of: request)
            )
            .response
        }
    }
}

/// A suggestion in the shape of the contract.
struct SuggestionJSON: JSONWritable {
    /// The suggestion.
    var suggestion: Suggestion

    func write(to json: inout JSONWriter) {
        json.object { members in
            members.field("kind", suggestion.kind.rawValue)
            members.field("text", suggestion.text)
            members.field("id", suggestion.id)
            members.field("count", suggestion.count)
        }
    }
}
