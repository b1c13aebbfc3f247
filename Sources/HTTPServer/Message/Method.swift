/// A request method (RFC 9110 §9).
public enum Method: Sendable, Hashable {
    /// A method that the standard defines.
    case get, head, post, put, delete, options, patch, trace, connect
    /// Any other token, as sent: methods are case-sensitive.
    case other(String)

    /// The method's token.
    public var token: String {
        switch self {
        case .get: "GET"
        case .head: "HEAD"
        case .post: "POST"
        case .put: "PUT"
        case .delete: "DELETE"
        case .options: "OPTIONS"
        case .patch: "PATCH"
        case .trace: "TRACE"
        case .connect: "CONNECT"
        case .other(let token): token
        }
    }
}
