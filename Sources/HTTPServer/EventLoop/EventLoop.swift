import Glibc

/// One thread's share of the server: a listener, its connections, and all that happens to them.
///
/// Everything in it is touched by its own thread only; other threads write to its mailbox. The extensions of this class
/// are the chapters: accepting, reading, requests, repeating, bodies, answering, cancelling, ending.
///
/// What every request touches goes without the check that no two accesses overlap while the program runs, which cost
/// more than parsing: the values are structs whose methods call nothing of the loop.
final class EventLoop {
    let service: Service
    let mailbox: Mailbox
    @exclusivity(unchecked) var poller: Poller
    /// `nil` once the server stops.
    @exclusivity(unchecked) var listener: Listener?
    @exclusivity(unchecked) var connections = ConnectionTable()
    @exclusivity(unchecked) var clock = LoopClock()
    @exclusivity(unchecked) var identifiers = RequestIdentifiers()
    let headParser: HeadParser
    let compressor = Compressor()
    /// A head that nobody needs any more, for its room.
    @exclusivity(unchecked) var spareHead = RequestHead()
    /// The key of the request that was read last.
    @exclusivity(unchecked) var key: [UInt8] = []
    /// Answers to be given again.
    @exclusivity(unchecked) var shelf = AnswerShelf()
    /// Heads that some of them are for.
    @exclusivity(unchecked) var familiarHeads = FamiliarHeads()
    /// What this loop has done.
    let counters: Statistics.Counters
    /// Where every read lands: requests are parsed in place, and only what is incomplete is copied out.
    let scratch: UnsafeMutableBufferPointer<UInt8>
    /// Answers of the connection at hand, until they are sent in one call.
    @exclusivity(unchecked) var batch = OutputBatch()
    /// Connections that are new, or had more to read or to be answered than one turn may take.
    var unfinished: [UInt64] = []
    /// How many more heads of the connection at hand are read in this turn.
    var requestsLeft = 0
    /// Given up for a moment to turn clients away when descriptors run out.
    var spare: Descriptor?
    /// Until when the listener rests for want of descriptors.
    var acceptsAgainAt: Int?
    /// When the last connections are cut; `nil` while the server runs.
    var drainsUntil: Int?
    private var sweepsAt = 0
    private let sweepInterval: Int

    static let listenerTag = UInt64.max
    static let mailboxTag = UInt64.max - 1

    /// A loop that takes connections from `listener`.
    init(service: Service, listener: consuming Listener, mailbox: Mailbox) throws(ServerError) {
        self.service = service
        self.mailbox = mailbox
        counters = service.statistics.addCounters()
        poller = try Poller()
        poller.addLevel(listener.socket.number, tag: Self.listenerTag)
        poller.addLevel(mailbox.descriptor, tag: Self.mailboxTag)
        self.listener = consume listener
        headParser = HeadParser(limits: service.limits)
        scratch = .allocate(capacity: 2 * (service.limits.requestLine + service.limits.fields) + 65_536)
        scratch.initialize(repeating: 0)
        spare = Descriptor.spare()
        sweepInterval = service.timeouts.sweepInterval
    }

    deinit {
        scratch.deallocate()
    }

    /// Runs until the server has stopped and the last connection is closed.
    func run() {
        blockBrokenPipes()
        while drainsUntil == nil || connections.count > 0 {
            let count = poller.wait(milliseconds: patience)
            clock.tick()
            for index in 0..<count { handle(poller.event(index)) }
            resumeUnfinished()
            if let time = acceptsAgainAt, clock.now >= time { resumeAccepting() }
            if clock.now >= sweepsAt { sweep() }
        }
    }

    /// Blocks SIGPIPE, which ends the process, for this thread: that a client has gone is told by the call as well.
    private func blockBrokenPipes() {
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGPIPE)
        pthread_sigmask(SIG_BLOCK, &signals, nil)
    }

    /// How long to wait for news: with nobody there, for ever.
    private var patience: Int {
        if !unfinished.isEmpty { return 0 }
        let next = min(connections.count > 0 ? sweepsAt : .max, acceptsAgainAt ?? .max)
        return next < .max ? max(1, next - clock.now) : -1
    }

    private func handle(_ event: Poller.Event) {
        switch event.tag {
        case Self.listenerTag: acceptWaiting()
        case Self.mailboxTag: for mail in mailbox.empty() { handle(mail) }
        default:
            guard let connection = connections[event.tag] else { return }
            if event.isBroken { return close(connection) }
            if event.isReadable || event.hasPeerEnded { connection.isReadable = true }
            if event.hasPeerEnded { connection.hasPeerEnded = true }
            if event.isWritable { drain(connection) }
            pump(connection)
        }
    }

    private func handle(_ mail: Mail) {
        switch mail {
        case .answer(let tag, let answer): deliver(answer, to: tag)
        case .received(let tag, let response, let receiver): pieceDone(tag, response, by: receiver)
        case .stop: beginDrain()
        }
    }

    private func resumeUnfinished() {
        let tags = unfinished
        unfinished = []
        for tag in tags {
            if let connection = connections[tag] { pump(connection) }
        }
    }

    private func sweep() {
        sweepsAt = clock.now + sweepInterval
        for connection in connections.all { checkTime(of: connection) }
        if let end = drainsUntil, clock.now >= end {
            for connection in connections.all { close(connection) }
        }
    }
}

extension Timeouts {
    /// How often to look at the clock, in milliseconds: four times within the shortest wait.
    var sweepInterval: Int {
        let shortest = [header, body, bodyGrace, idle, write, drain, linger].min() ?? 1
        return Int(min(0.5, max(0.005, shortest / 4)) * 1_000)
    }
}
