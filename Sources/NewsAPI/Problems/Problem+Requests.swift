import HTTPServer

/// What can be wrong with a request.
extension Problem {
    /// Parameters that can't be taken.
    ///
    /// Status 400.
    init(_ wrong: [ParameterFault]) {
        let faults = wrong.map {
            Fault(place: .parameter($0.parameter), message: $0.message, suggestion: $0.suggestion)
        }
        let others = faults.count > 1 ? " (\(faults.count - 1) more in errors)" : ""
        self.init(
            .badRequest,
            "invalid-parameters",
            title: "Invalid parameters",
            detail: (faults.first?.message ?? "") + others,
            faults: faults
        )
    }

    /// Nothing of that kind has this id.
    ///
    /// Status 404.
    static func notFound(_ kind: String, _ id: String) -> Problem {
        let detail = "There is no \(kind) with the id “\(Parameter.shown(id))”."
        return Problem(.notFound, "not-found", title: "Not Found", detail: detail)
    }

    /// The body is of a type that the address does not take; `taken` are those it does.
    ///
    /// Status 415.
    static func unsupportedMediaType(_ found: String?, taken: [String]) -> Problem {
        let list = taken.joined(separator: ", ")
        let given =
            found.map { "This address does not take “\(Parameter.shown($0))”" } ?? "The body has no Content-Type"
        var problem = Problem(
            .unsupportedMediaType,
            "unsupported-media-type",
            title: "Unsupported Media Type",
            detail: "\(given); it takes \(list), in UTF-8."
        )
        // RFC 9110 §15.5.16: Accept in an answer says what would have been taken.
        problem.fields = [("Accept", list)]
        return problem
    }

    /// The article is not in the state that the request expects.
    ///
    /// Status 412.
    static func preconditionFailed(_ detail: String) -> Problem {
        Problem(.preconditionFailed, "precondition-failed", title: "Precondition Failed", detail: detail)
    }

    /// What the server itself refuses.
    init(_ fault: RequestFault) {
        self.init(
            fault.status,
            Self.kind(of: fault.status),
            title: fault.status.reason,
            detail: fault.sentence
        )
    }

    /// `URI Too Long` → `uri-too-long`.
    private static func kind(of status: Status) -> String {
        status.reason.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
    }
}
