/// Which pages of other origins may use this server from a browser (the Fetch standard's CORS protocol).
public struct CrossOrigin: Sendable {
    /// A set of origins, such as `https://news.example`.
    public enum Origins: Sendable, Equatable {
        /// Every origin, or no other than the server's own.
        case any, none
        /// Exactly these.
        case only([String])

        /// The value of `Access-Control-Allow-Origin` for a page of `origin`; `nil` where it may not.
        func answer(to origin: String?) -> String? {
            switch self {
            case .any: "*"
            case .none: nil
            case .only(let list): list.first { $0 == origin }
            }
        }

        /// Whether the answer depends on who asks, so that caches must know.
        var varies: Bool {
            if case .only = self { true } else { false }
        }
    }

    /// Who may read: GET and HEAD.
    public var reads = Origins.any
    /// Who may write: every other method.
    public var writes = Origins.none
    /// Request fields that a page may set besides the safe ones.
    public var requestFields = "Content-Type, Accept, If-None-Match, If-Match, Range, X-Request-Id"
    /// Answer fields that a page may see besides the safe ones.
    public var exposedFields = "ETag, Link, Location, Server-Timing, X-Request-Id"
    /// Seconds for which a browser may remember a preflight.
    public var maxAge = 86_400

    /// Reads open to any origin, writes to none.
    public init() {}

    /// Who may use `method`.
    func origins(for method: Method) -> Origins {
        method == .get || method == .head ? reads : writes
    }
}
