/// Why the server itself, rather than a handler, answers a request: a status, and one clear sentence for the client.
public struct RequestFault: Error, Sendable, Hashable {
    /// The status of the answer.
    public let status: Status
    /// What is wrong, as one English sentence that may be shown to a client.
    public let sentence: String
    /// The methods that the path has; they go into `Allow` (RFC 9110 §15.5.6).
    ///
    /// Only with 405.
    public package(set) var allowed: [Method]?
    /// The limit that was passed, in bytes or pieces.
    ///
    /// Only with 413, 414 and 431.
    public package(set) var limit: Int?
    /// Seconds after which a new try makes sense; they go into `Retry-After`.
    ///
    /// Only with 503.
    public package(set) var retryAfter: Int?

    /// A fault of the given status.
    package init(_ status: Status, _ sentence: String, limit: Int? = nil) {
        self.status = status
        self.sentence = sentence
        self.limit = limit
    }

    /// The request breaks a rule of the protocol.
    ///
    /// Status 400.
    static func malformed(_ sentence: String) -> RequestFault {
        RequestFault(.badRequest, sentence)
    }

    /// No route and no file has this path.
    ///
    /// Status 404.
    package static let notFound = RequestFault(.notFound, "Nothing has this address.")

    /// The path exists, but not with this method.
    ///
    /// Status 405.
    package static func methodNotAllowed(_ allowed: [Method]) -> RequestFault {
        let names = allowed.map(\.token).joined(separator: ", ")
        var fault = RequestFault(.methodNotAllowed, "This address answers only \(names).")
        fault.allowed = allowed
        return fault
    }

    /// The body is larger than `limit` bytes.
    ///
    /// Status 413.
    package static func contentTooLarge(limit: Int) -> RequestFault {
        RequestFault(.contentTooLarge, "The body is larger than \(limit) bytes.", limit: limit)
    }
}

/// Makes the answer to a fault; the request is `nil` where its head could not be read.
///
/// The server adds `Allow`, `Retry-After` and the fields that every answer gets.
public typealias ErrorRenderer = @Sendable (RequestFault, Request?) -> Response

extension RequestFault {
    /// The plainest rendering: the sentence as text.
    public static let plainText: ErrorRenderer = { fault, _ in
        Response(fault.status, contentType: "text/plain; charset=utf-8", body: Array((fault.sentence + "\n").utf8))
    }
}
