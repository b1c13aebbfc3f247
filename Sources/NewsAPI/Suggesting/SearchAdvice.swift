import JSONText

/// What may help where a search found little.
struct SearchAdvice: Sendable, Equatable {
    /// How many would match without one of the filters.
    struct Cost: Sendable, Equatable {
        /// The filter, as the client wrote it.
        var filter: String
        /// How many would match.
        var total: Int
    }

    /// A `q` of the archive's own words that finds more.
    var suggestion: String?
    /// What each filter cost; `nil` where something was found or nothing was filtered.
    var costs: [Cost]?
    /// What was left out for want of time; one sentence each.
    var limits: [String] = []

    /// Writes the members that `meta` has for it.
    func write(to meta: inout JSONObjectWriter) {
        meta.field("suggestion", suggestion)
        guard let costs else { return meta.null("withoutFilter") }
        meta.object("withoutFilter") { object in
            for cost in costs { object.field(cost.filter, cost.total) }
        }
    }
}
