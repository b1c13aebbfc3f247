/// The conditions that a reader attaches (RFC 9110 §13), weighed against what would be sent.
package enum Preconditions {
    /// What the conditions make of an answer.
    package enum Outcome: Equatable {
        /// Send it.
        case proceed
        /// The client has it already: 304.
        case notModified
        /// The client wants it only unchanged, and it is not: 412.
        case failed
    }

    /// The outcome for a GET or HEAD, in the order that RFC 9110 §13.2.2 sets.
    package static func outcome(_ fields: HeaderFields, entityTag: String?, lastModified: String?) -> Outcome {
        if let list = fields["If-Match"] {
            let holds = list == "*" || entityTag.map { EntityTag.strongly(list, names: $0) } ?? false
            if !holds { return .failed }
        } else if compare(lastModified, fields["If-Unmodified-Since"]) == false {
            return .failed
        }
        if let list = fields["If-None-Match"] {
            let isKnown = list == "*" || entityTag.map { EntityTag.weakly(list, names: $0) } ?? false
            return isKnown ? .notModified : .proceed
        }
        return compare(lastModified, fields["If-Modified-Since"]) == true ? .notModified : .proceed
    }

    /// Whether the content is not newer than `limit`; `nil` where either is missing or unreadable: ignore it (§13.1.3).
    private static func compare(_ lastModified: String?, _ limit: String?) -> Bool? {
        guard let lastModified = lastModified.flatMap(HTTPDate.seconds), let limit = limit.flatMap(HTTPDate.seconds)
        else { return nil }
        return lastModified <= limit
    }
}
