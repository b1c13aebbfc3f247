/// One client's connection and how far its current request is.
///
///     head ─┬─ no body, answered on the loop ────────────────────────────────────┐
///      ▲    ├─ no body, for a worker ───────────────────────────▶ working ───────┤
///      │    ├─ a body to collect ─▶ body ─ whole ─┬─ on the loop ────────────────┤
///      │    │                                     └─ for a worker ▶ working ─────┤
///      │    ├─ a body to receive ─▶ body ⇄ workingOnPiece ─ whole ▶ working ─────┤
///      │    │                                └─ wants no more ───────────────────┤
///      │    └─ a body nobody wants: answered ─▶ body (discard) ─ whole ─┐        │
///      │                                                                │        │
///      ├◀───────────────────────────────────────────────────────────────┘        │
///      └◀─ the connection persists (RFC 9112 §9.3) ◀─────────────────────── answered
///                                                                                │
///     closed ◀─ lingering ◀─ closing ◀─ it does not ─────────────────────────────┘
///
/// From head and body any doubt about framing, a limit passed or a time-out leads to closing, with an answer that says
/// so. Closing lasts until the last answer is out; it is followed by lingering only where the client may still be
/// sending, so that it can read that answer (RFC 9112 §9.6). A broken connection is closed from anywhere, at once.
///
/// A connection belongs to one loop, which alone touches it. Idle, it holds no buffer.
final class Connection {
    /// Where the current request is.
    enum Phase {
        /// Waiting for a head, or for the rest of one.
        case head
        /// Reading a body.
        case body(BodyIntake)
        /// A worker makes the answer; the exchange stands aside, so that a phase is one word to be looked at.
        indirect case working(Exchange)
        /// A worker works on a piece of the body.
        case workingOnPiece(BodyIntake)
        /// The last answer is on its way out.
        case closing
        /// The last answer is out; the client may read it in peace.
        case lingering
    }

    /// The socket.
    let socket: Descriptor
    /// Names the connection to the poller and to workers; never used again once it is closed.
    let tag: UInt64
    /// Where the current request is.
    private(set) var phase = Phase.head
    /// When the phase began, in the loop's milliseconds.
    private(set) var phaseStart: Int
    /// When bytes last came in.
    var lastReceived: Int
    /// When the client last took bytes of its answers, or the first of those that wait began to wait.
    ///
    /// Apart from what came in: else a client that never reads could stay by sending an octet now and then.
    var lastTaken: Int
    /// Bytes that came and could not be used yet: part of a head, or requests behind one at work.
    @exclusivity(unchecked) var remnant: [UInt8] = []
    /// How much of `remnant` is known to hold no whole line.
    var scanned = 0
    /// Answers that the client has not taken yet.
    @exclusivity(unchecked) var output = OutputQueue()
    /// The kernel may have bytes for us: an edge was seen, and no empty read since.
    var isReadable = false
    /// The poller tells of what happens to it.
    var isWatched = false
    /// The poller tells when there is room to write.
    var waitsForRoom = false
    /// The client has announced that it sends no more.
    var hasPeerEnded = false
    /// The end of what the client sends has been read.
    var isInputOver = false
    /// Bytes wait in `remnant` for an answer to be finished, or for the connection's next turn, not for the client.
    var isPaused = false
    /// Whether a client that sends no more has been tried for the answer at work.
    var isProbed = false
    /// Whether the last answer is followed by a lingering close.
    var lingers = false
    /// Bytes dropped since the last answer.
    var droppedBytes = 0
    /// Answers given so far.
    var answered = 0

    /// A connection just taken.
    init(_ socket: consuming Descriptor, generation: UInt32, now: Int) {
        tag = UInt64(generation) << 32 | UInt64(UInt32(bitPattern: socket.number))
        self.socket = socket
        phaseStart = now
        lastReceived = now
        lastTaken = now
    }

    /// Goes on to another phase.
    func enter(_ phase: Phase, now: Int) {
        self.phase = phase
        phaseStart = now
    }

    /// Counts the time for a head anew, from its first byte.
    func beginHead(now: Int) {
        phaseStart = now
    }

    /// When bytes last went in or out.
    var lastProgress: Int { max(lastReceived, lastTaken) }

    /// Whether nothing is going on: between two requests, or before the first.
    var isIdle: Bool {
        guard case .head = phase else { return false }
        return remnant.isEmpty && output.isEmpty
    }

    /// Whether no more requests are taken.
    var isClosing: Bool {
        switch phase {
        case .closing, .lingering: true
        default: false
        }
    }

    /// Whether bytes from the client can be put to use now.
    var wantsInput: Bool {
        switch phase {
        case .head, .body, .lingering: true
        case .working, .workingOnPiece, .closing: false
        }
    }
}
