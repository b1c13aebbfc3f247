import Locking
import Synchronization

/// What the server has done since it was made; read from any thread at any time.
public final class Statistics: Sendable {
    /// One reading of all counters.
    public struct Reading: Sendable, Equatable {
        /// Connections taken, ever.
        public var accepted = 0
        /// Connections open now.
        public var open = 0
        /// Connections turned away with 503 or closed to make room.
        public var shed = 0
        /// Requests whose head was read.
        public var requests = 0
        /// Requests answered by repeating an answer, without their handler.
        public var repeated = 0
        /// Answers by the first digit of their status; index 0 stays 0.
        public var byClass = [Int](repeating: 0, count: 6)
        /// Bytes read from and written to sockets.
        public var bytesIn = 0, bytesOut = 0

        /// All at zero.
        package init() {}
    }

    let accepted = Atomic<Int>(0)
    let open = Atomic<Int>(0)
    let shed = Atomic<Int>(0)
    private let loops = Locked<[Counters]>([])

    /// Counters at zero.
    init() {}

    /// The counters now; each is exact, together they may be a few requests apart.
    public var reading: Reading {
        var reading = Reading()
        reading.accepted = accepted.now
        reading.open = open.now
        reading.shed = shed.now
        for counters in loops.withLock({ $0 }) { counters.add(to: &reading) }
        return reading
    }

    /// Counters of one more loop.
    func addCounters() -> Counters {
        let counters = Counters()
        loops.withLock { $0.append(counters) }
        return counters
    }
}

extension Statistics {
    /// What one loop counts for each request, in memory of its own: cores that write to one place wait for each other.
    ///
    /// Only that loop's thread writes.
    final class Counters: Sendable {
        let requests = Atomic<Int>(0)
        let repeated = Atomic<Int>(0)
        let bytesIn = Atomic<Int>(0)
        let bytesOut = Atomic<Int>(0)
        private let informational = Atomic<Int>(0)
        private let successful = Atomic<Int>(0)
        private let redirected = Atomic<Int>(0)
        private let refused = Atomic<Int>(0)
        private let failed = Atomic<Int>(0)

        /// Counts an answer.
        func count(_ status: Status) {
            switch status.code {
            case ..<200: informational.addAlone(1)
            case ..<300: successful.addAlone(1)
            case ..<400: redirected.addAlone(1)
            case ..<500: refused.addAlone(1)
            default: failed.addAlone(1)
            }
        }

        /// Adds these counters to a reading.
        fileprivate func add(to reading: inout Reading) {
            reading.requests += requests.now
            reading.repeated += repeated.now
            reading.bytesIn += bytesIn.now
            reading.bytesOut += bytesOut.now
            let classes = [informational.now, successful.now, redirected.now, refused.now, failed.now]
            for (index, count) in classes.enumerated() { reading.byClass[index + 1] += count }
        }
    }
}

extension Atomic<Int> {
    /// Adds without ordering: counters publish nothing but themselves.
    func add(_ amount: Int) {
        wrappingAdd(amount, ordering: .relaxed)
    }

    /// Adds where no other thread does: nobody can come between, so the processor need not lock anything.
    func addAlone(_ amount: Int) {
        store(now &+ amount, ordering: .relaxed)
    }

    /// The count, as of some moment close to this one.
    var now: Int { load(ordering: .relaxed) }
}
