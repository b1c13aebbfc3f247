/// How long the server waits for a client.
///
/// All in seconds, measured on the monotonic clock.
public struct Timeouts: Sendable, Equatable {
    /// For a whole head, from its first byte or from the opening of the connection.
    public var header = 10.0
    /// For the next byte of a body.
    public var body = 30.0
    /// The mean rate in bytes per second that a body must keep once `bodyGrace` has passed.
    public var bodyRate = 500.0
    /// How long a body may be slower than `bodyRate`.
    public var bodyGrace = 15.0
    /// Between two requests.
    public var idle = 60.0
    /// For the client to take any byte of a waiting answer.
    ///
    /// Less than the 30 s of a body: the loop looks at its clock every half second, and a client that never reads is to
    /// be gone within 30 s in all.
    public var write = 20.0
    /// For in-flight requests once the server is told to stop.
    public var drain = 10.0
    /// For a client to read an error answer while what it still sends is dropped (RFC 9112 §9.6).
    public var linger = 2.0

    /// The defaults.
    public init() {}
}
