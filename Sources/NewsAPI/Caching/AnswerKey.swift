package import HTTPServer

/// What an answer depends on besides the archive: the address as it was sent, and the form that the client prefers.
///
/// The address is not put in order first: the answers link to themselves with their parameters as they came.
package struct AnswerKey: Hashable, Sendable {
    private let path: String
    private let query: String?
    private let accept: String?
    /// Where the client sees the surface: feeds hold whole addresses.
    private let origin: String?

    /// The key of a request.
    package init(_ request: Request) {
        path = request.path
        query = request.query
        // Most programs say nothing or that anything goes, which is the same.
        let accept = request.fields["Accept"]
        self.accept = accept == "*/*" ? nil : accept
        let isPlain = self.accept == nil && request.query?.contains("format") != true
        origin = isPlain ? nil : ListForm.origin(of: request)
    }

    /// Roughly how many bytes it takes.
    var cost: Int { path.utf8.count + (query?.utf8.count ?? 0) + (accept?.utf8.count ?? 0) + (origin?.utf8.count ?? 0) }

    /// Whether the answer to `request` stays the same while the archive does: `last=7d` counts from the present.
    static func isTimeless(_ request: Request) -> Bool {
        !QueryString(request.query).pairs.contains { $0.name == ParameterName.last.rawValue }
    }
}
