/// Answers to OPTIONS (RFC 9110 §9.3.7), among them the preflights of CORS (Fetch standard, section 3.2.2).
enum Preflight {
    /// What may be done: an empty answer with `Allow`.
    static func options(_ methods: [Method]) -> Response {
        var response = Response(.noContent)
        response.fields.append(name: "Allow", value: methods.map(\.token).joined(separator: ", "))
        return response
    }

    /// The answer to OPTIONS for a path that has `methods`: with what a page of another origin may do, if one asks.
    static func response(to request: Request, _ methods: [Method], _ policy: CrossOrigin) -> Response {
        var response = options(methods)
        guard let origin = request.fields["Origin"], request.fields.contains("Access-Control-Request-Method") else {
            return response
        }
        if policy.reads.varies || policy.writes.varies {
            response.fields.append(name: "Vary", value: "Origin, Access-Control-Request-Method")
        }
        let open = methods.filter { $0 != .options && policy.origins(for: $0).answer(to: origin) != nil }
        guard let first = open.first, let allowed = policy.origins(for: first).answer(to: origin) else {
            return response
        }
        response.fields.append(name: "Access-Control-Allow-Origin", value: allowed)
        response.fields.append(
            name: "Access-Control-Allow-Methods",
            value: open.map(\.token).joined(separator: ", ")
        )
        response.fields.append(name: "Access-Control-Allow-Headers", value: policy.requestFields)
        response.fields.append(name: "Access-Control-Max-Age", value: "\(policy.maxAge)")
        return response
    }
}
