/// A query parameter as a route declares it: enough to check a request and to describe the route to its clients.
struct Parameter: Sendable {
    /// What values a parameter takes.
    enum Kind: Sendable {
        /// Any text of at most `limit` UTF-8 bytes, given once.
        case text(limit: Int)
        /// Texts of which any matches, by commas or repeats; a leading `-` excludes.
        case list
        /// Some of the given values, by commas or repeats; a leading `-` excludes where `excludable`.
        case choices([String], excludable: Bool)
        /// One of the given values.
        case choice([String])
        /// A whole number.
        case integer(ClosedRange<Int>)
        /// A number from 0 to 1.
        case fraction
        /// `true` or `false`.
        case flag
        /// A year, month, day or date-time.
        case date
        /// A length of time up to now: `7d`.
        case span
        /// The opaque text of a page's `links.next`.
        case cursor
    }

    /// The name that clients write.
    let name: ParameterName
    /// The values it takes.
    let kind: Kind
    /// One sentence for the description of the surface.
    let summary: String
    /// Values that the surface promises and that are not answered so far.
    let planned: [String]

    /// A parameter of a route.
    init(_ name: ParameterName, _ kind: Kind, _ summary: String, planned: [String] = []) {
        self.name = name
        self.kind = kind
        self.summary = summary
        self.planned = planned
    }
}

/// Why a parameter can't be taken; the field names are those of the answer.
struct ParameterFault: Error, Equatable {
    /// The name as the client wrote it.
    var parameter: String
    /// What is wrong and what is allowed: one sentence.
    var message: String
    /// A name or value that the client may have meant.
    var suggestion: String?

    /// A fault of one parameter.
    init(_ parameter: String, _ message: String, suggestion: String? = nil) {
        self.parameter = parameter
        self.message = message
        self.suggestion = suggestion
    }
}
