import CSQLite
import Glibc
import Synchronization

/// Raised once, when an archive closes: whatever runs then is interrupted.
final class StopSign: Sendable {
    private let raised = Atomic(false)

    /// Whether it has been raised.
    var isRaised: Bool { raised.load(ordering: .relaxed) }

    /// Raises it.
    func raise() { raised.store(true, ordering: .relaxed) }
}

/// How long the statements of a connection may still run, looked at by SQLite's progress handler.
final class Deadline {
    private var nanoseconds = UInt64.max
    private let stopSign: StopSign?

    /// The limit last set, in milliseconds.
    private(set) var milliseconds = 0

    /// A deadline that is not set; `stopSign` ends statements at once, whatever the time.
    init(stopSign: StopSign?) {
        self.stopSign = stopSign
    }

    /// Whether statements end because the archive closes.
    var isStopped: Bool { stopSign?.isRaised ?? false }

    /// Starts counting; what runs longer is interrupted.
    func start(milliseconds: Int) {
        self.milliseconds = milliseconds
        nanoseconds = Self.now() + UInt64(max(0, milliseconds)) * 1_000_000
    }

    /// Lets statements run for ever again.
    func stop() {
        nanoseconds = .max
    }

    /// Has SQLite ask this deadline every thousand steps of its virtual machine, some 20 µs.
    func watch(_ database: OpaquePointer) {
        let context = Unmanaged.passUnretained(self).toOpaque()
        sqlite3_progress_handler(
            database,
            1_000,
            { context in
                guard let context else { return 0 }
                return Unmanaged<Deadline>.fromOpaque(context).takeUnretainedValue().hasPassed ? 1 : 0
            },
            context
        )
    }

    private var hasPassed: Bool {
        isStopped || nanoseconds != .max && Self.now() > nanoseconds
    }

    private static func now() -> UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }
}
