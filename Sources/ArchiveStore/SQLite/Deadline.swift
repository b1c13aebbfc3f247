import CSQLite
import Glibc
import NewsModel
import Synchronization

/// Raised once, when an archive closes: whatever runs then is interrupted.
final class StopSign: Sendable {
    private let raised = Atomic(false)

    /// Whether it has been raised.
    var isRaised: Bool { raised.load(ordering: .relaxed) }

    /// Raises it.
    func raise() { raised.store(true, ordering: .relaxed) }
}

/// How long the work for a question may still go on, looked at by SQLite's progress handler and between its own steps.
///
/// It ends at its time limit, where whoever asked has left (`Asker`), and where the archive closes.
final class Deadline {
    private var nanoseconds = UInt64.max
    private let stopSign: StopSign?
    private var hasAskerLeft: @Sendable () -> Bool = { false }

    /// The limit last set, in milliseconds.
    private(set) var milliseconds = 0

    /// A deadline that is not set; `stopSign` ends statements at once, whatever the time.
    init(stopSign: StopSign?) {
        self.stopSign = stopSign
    }

    /// Starts counting; what runs longer is interrupted.
    func start(milliseconds: Int) {
        self.milliseconds = milliseconds
        nanoseconds = Self.now() + UInt64(max(0, milliseconds)) * 1_000_000
        hasAskerLeft = Asker.hasLeft
    }

    /// Lets statements run for ever again.
    func stop() {
        nanoseconds = .max
        hasAskerLeft = { false }
    }

    /// Why the work has to end; `nil` while it may go on.
    var verdict: ArchiveError? {
        if stopSign?.isRaised == true { return .closed }
        if hasAskerLeft() { return .cancelled }
        return nanoseconds != .max && Self.now() > nanoseconds ? .timeLimit(milliseconds: milliseconds) : nil
    }

    /// Throws where the work has to end: between steps in which SQLite does not ask.
    func check() throws(ArchiveError) {
        if let verdict { throw verdict }
    }

    /// Has SQLite ask this deadline every thousand steps of its virtual machine, some 20 µs.
    func watch(_ database: OpaquePointer) {
        let context = Unmanaged.passUnretained(self).toOpaque()
        sqlite3_progress_handler(
            database,
            1_000,
            { context in
                guard let context else { return 0 }
                return Unmanaged<Deadline>.fromOpaque(context).takeUnretainedValue().verdict == nil ? 0 : 1
            },
            context
        )
    }

    private static func now() -> UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }
}
