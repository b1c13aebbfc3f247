import Glibc

/// One request on its way to an answer, and what of its head the answer depends on.
struct Exchange: Sendable {
    /// The request as the handler sees it.
    var request: Request
    /// Whether the connection goes on after the answer.
    var persists: Bool
    /// Whether the client speaks HTTP/1.0 and must be told that the connection goes on.
    let isVersionZero: Bool
    /// Whether there are `If-…` fields to weigh.
    let isConditional: Bool
    /// What tells the request from others (`RequestKey`); `nil` where its answer is its own.
    var key: [UInt8]?
    /// When the head was complete, in microseconds of the monotonic clock.
    let start: Int

    /// An exchange of a request and the head it came with.
    init(_ request: Request, _ head: RequestHead) {
        self.request = request
        persists = head.persists
        isVersionZero = head.minorVersion == 0
        isConditional = head.meaning.isConditional
        start = MonotonicClock.microseconds
    }

    /// An exchange without a connection behind it.
    init(_ request: Request, isConditional: Bool = true) {
        self.request = request
        persists = true
        isVersionZero = false
        self.isConditional = isConditional
        start = MonotonicClock.microseconds
    }

    /// Whether it is GET or HEAD.
    var isRead: Bool { request.method == .get }
    /// Whether the answer goes without its content (RFC 9110 §9.3.2).
    var isHead: Bool { request.wireMethod == .head }
}

/// The clock that no one sets.
enum MonotonicClock {
    /// Microseconds since some moment in the past.
    static var microseconds: Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1_000_000 + time.tv_nsec / 1_000
    }
}
