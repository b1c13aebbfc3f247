/// How much of anything one client may ask for.
///
/// Sizes are in bytes.
public struct Limits: Sendable, Equatable {
    /// The request line: beyond it 414.
    public var requestLine = 8_192
    /// All header fields together: beyond it 431.
    ///
    /// Trailers have the same limit.
    public var fields = 32_768
    /// The number of header fields: beyond it 431.
    public var fieldCount = 100
    /// A body that nobody wants is read and dropped up to this size, to keep the connection.
    ///
    /// Beyond it the connection ends.
    public var discardedBody = 262_144
    /// All bodies that are being collected, of all connections together: beyond it 503.
    ///
    /// How large one of them may get is up to its route; pieces for a `BodyReceiver` do not count.
    public var collectedBodies = 268_435_456
    /// How many times larger than it came a gzip body may become.
    public var inflation = 200
    /// Answers that may wait to be written before the connection is read no more.
    public var waitingOutput = 262_144
    /// Connections of all loops together.
    public var connections = 10_000
    /// Requests that may wait for a worker: beyond it 503.
    public var waitingJobs = 1_024

    /// The defaults.
    public init() {}
}
