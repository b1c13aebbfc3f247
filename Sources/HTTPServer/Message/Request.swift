/// A request as a handler sees it.
public struct Request: Sendable {
    /// GET where the client sent HEAD: the server drops the body by itself; the original is `wireMethod`.
    public var method: Method
    /// The method as sent.
    package var wireMethod: Method
    /// The path, percent-decoded, dot segments resolved; always begins with "/".
    public var path: String
    /// What stood after "?", still percent-encoded; `nil` without "?".
    public var query: String?
    /// The header fields.
    public var fields: HeaderFields
    /// The values of the route's `{name}` parts, percent-decoded.
    public var parameters: [String: String] = [:]
    /// The content, decoded from chunks and gzip; empty for handlers that receive it piecewise.
    public var body: [UInt8] = []
    /// `X-Request-Id`: the client's where it is a sane token of at most 128 octets, else made here.
    public var id: String
    /// Tells a handler on a worker that its client is gone; `nil` on a loop, where answers are made at once.
    public var cancellation: Cancellation?
    /// The path before decoding where the two differ: "%2F" is no separator (RFC 3986 §2.2).
    var encodedPath: String?

    /// A request of its parts.
    public init(method: Method, path: String, query: String? = nil, fields: HeaderFields = .init(), id: String = "-") {
        self.method = method == .head ? .get : method
        self.wireMethod = method
        self.path = path
        self.query = query
        self.fields = fields
        self.id = id
    }
}
