import Dispatch
import Locking

/// An HTTP/1.1 server: loops that own the sockets, workers for slow handlers, one router.
///
///     let server = HTTPServer(configuration: configuration, router: Router(routes))
///     try server.start()
///     …
///     server.stop()
public final class HTTPServer: Sendable {
    /// What it has done so far.
    public let statistics = Statistics()
    private let configuration: ServerConfiguration
    private let service: Service
    private let running = DispatchGroup()
    private let state = Locked(State())

    private struct State {
        var port = 0
        var mailboxes: [Mailbox] = []
    }

    /// A server that does nothing yet.
    public init(
        configuration: ServerConfiguration = ServerConfiguration(),
        router: Router,
        errorResponse: @escaping ErrorRenderer = RequestFault.plainText
    ) {
        self.configuration = configuration
        service = Service(
            router: router,
            maker: AnswerMaker(crossOrigin: configuration.crossOrigin, errorResponse: errorResponse),
            limits: configuration.limits,
            timeouts: configuration.timeouts,
            crossOrigin: configuration.crossOrigin,
            workers: WorkerPool(count: max(1, configuration.workers), limit: configuration.limits.waitingJobs),
            bodies: BodyBudget(limit: configuration.limits.collectedBodies),
            statistics: statistics
        )
    }

    /// The port that it listens on; 0 before `start`.
    public var port: Int { state.withLock { $0.port } }

    /// Listens, and returns once connections are taken.
    ///
    /// Raises the process's limit of open descriptors where `Limits.connections` needs it.
    public func start() throws(ServerError) {
        var port = configuration.port
        try refuseIfTaken()
        DescriptorLimit.makeRoom(for: configuration.limits.connections)
        var mailboxes: [Mailbox] = []
        do throws(ServerError) {
            for number in 0..<max(1, configuration.loops) {
                let listener = try Listener(host: configuration.host, port: port)
                port = listener.port
                let mailbox = try Mailbox()
                try run(EventLoop(service: service, listener: listener, mailbox: mailbox), number: number)
                mailboxes.append(mailbox)
            }
        } catch {
            for mailbox in mailboxes { mailbox.post(.stop) }
            running.wait()
            throw error
        }
        let (boundPort, boxes) = (port, mailboxes)
        state.withLock { state in state = State(port: boundPort, mailboxes: boxes) }
    }

    /// Drains and ends: nothing new is taken, what is in flight is answered within `Timeouts.drain`.
    ///
    /// Returns when every socket is closed and every handler has returned, or has had the time of another drain to do
    /// so. Never call it from a handler.
    public func stop() {
        for mailbox in state.withLock({ $0.mailboxes }) { mailbox.post(.stop) }
        running.wait()
        service.workers.wait(seconds: configuration.timeouts.drain)
    }

    /// Has a loop run for as long as the server does, as one long block on a private serial queue.
    ///
    /// Dispatch gives a busy private queue a thread of its own; a global queue would be starved by the block.
    private func run(_ loop: sending EventLoop, number: Int) {
        let queue = DispatchQueue(label: "http.loop.\(number)", qos: .userInitiated)
        let handover = Handover(loop)
        queue.async(group: running) { handover.take()?.run() }
    }

    /// Sockets that share a port by `SO_REUSEPORT` do not notice a server of the same user that shares it too.
    private func refuseIfTaken() throws(ServerError) {
        guard configuration.port != 0 else { return }
        _ = try Listener(host: configuration.host, port: configuration.port, isShared: false)
    }
}

/// Carries a loop to its thread.
private final class Handover: Sendable {
    private let loop: Locked<EventLoop?>

    init(_ loop: sending EventLoop) {
        self.loop = Locked(loop)
    }

    func take() -> sending EventLoop? {
        loop.withLock { place in
            let loop = place
            place = nil
            return loop
        }
    }
}
