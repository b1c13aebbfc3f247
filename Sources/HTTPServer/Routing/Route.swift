/// Makes the answer to a request.
///
/// Never throws: what goes wrong is an answer too.
public typealias Handler = @Sendable (Request) -> Response

/// Where a handler runs.
public enum Place: Sendable {
    /// On the loop that owns the connection: for handlers that are done within a millisecond.
    case loop
    /// On a worker thread of the bounded pool.
    case worker
}

/// What a route does with a request once its head is read and before its body is.
public enum Intake: Sendable {
    /// Answers at once; the body is not read.
    case answer(Response)
    /// Reads the body, at most `limit` bytes of it after decoding (413 beyond), then runs the handler.
    ///
    /// A limit of 0 says that no body is wanted: one that comes all the same is dropped (RFC 9110 §9.3.1).
    case collect(limit: Int, place: Place, handler: Handler)
    /// Hands the decoded body over piece by piece on a worker, without a limit in all.
    ///
    /// Memory stays bounded because the connection is not read while a piece is being worked on.
    case receive(any BodyReceiver)
}

/// Takes a body piece by piece.
///
/// The server calls one method at a time, from worker threads.
public protocol BodyReceiver: AnyObject, Sendable {
    /// Takes the next piece, never empty.
    ///
    /// A response ends the exchange: it is sent and the rest is not read; neither `finish` nor `cancel` follows.
    func receive(_ piece: [UInt8]) -> Response?
    /// Answers once the body has ended.
    func finish() -> Response
    /// The client went away or sent a broken body; nothing more comes.
    func cancel()
}

/// One path and what its methods do.
public struct Route: Sendable {
    /// Chooses how to take a request, by its head alone.
    public typealias Decision = @Sendable (Request) -> Intake

    /// `/items/{id}/parts`: literal segments and named ones, each of exactly one segment.
    package let pattern: String
    /// What each method does.
    ///
    /// HEAD follows from GET, OPTIONS is answered by the router.
    package let methods: [Method: Decision]

    /// A route.
    public init(_ pattern: String, _ methods: [Method: Decision]) {
        self.pattern = pattern
        self.methods = methods
    }
}
