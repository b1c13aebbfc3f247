import HTTPServer

/// Addresses that are a page for browsers and JSON for programs.
extension NewsAPI {
    /// A decision that answers with the front end's page where the client wants one, else follows `plan`.
    func negotiating(_ plan: @escaping @Sendable (Request) throws(Problem) -> Plan) -> Route.Decision {
        let asJSON = caching(plan)
        return { [page] request in
            if Self.wantsPage(request) { return .collect(limit: 0, place: .loop) { _ in page().varyingByAccept } }
            switch asJSON(request) {
            case .answer(let response): return .answer(response.varyingByAccept)
            case .collect(let limit, let place, let handler):
                return .collect(limit: limit, place: place) { handler($0).varyingByAccept }
            case .receive(let receiver): return .receive(receiver)
            }
        }
    }

    /// Whether a browser asks; `format` beats `Accept`.
    private static func wantsPage(_ request: Request) -> Bool {
        // What most programs send needs no weighing.
        guard let accept = request.fields["Accept"], accept != "*/*", accept != "application/json" else { return false }
        guard AcceptField(accept).prefersPage else { return false }
        return !QueryString(request.query).pairs.contains { $0.name == ParameterName.format.rawValue }
    }
}

extension Response {
    /// The answer, marked for caches as one that depends on `Accept` (RFC 9110 §12.5.5).
    var varyingByAccept: Response {
        var response = self
        response.fields["Vary"] = [fields["Vary"], "Accept"].compactMap(\.self).joined(separator: ", ")
        return response
    }
}
