import Glibc

/// State that several threads share, reached by one of them at a time.
///
/// A `pthread_mutex_t` rather than `Synchronization.Mutex`: ThreadSanitizer cannot see the latter under contention on
/// Linux and reports races that are not there.
public final class Locked<State>: @unchecked Sendable {
    // SAFETY: `state` is touched only between lock and unlock of `mutex`, in `withLock`.
    private let mutex: UnsafeMutablePointer<pthread_mutex_t>
    // The mutex does all that the check of exclusivity could.
    @exclusivity(unchecked) private var state: State

    /// Shares `state`.
    public init(_ state: sending State) {
        self.state = state
        mutex = .allocate(capacity: 1)
        mutex.initialize(to: pthread_mutex_t())
        pthread_mutex_init(mutex, nil)
    }

    deinit {
        pthread_mutex_destroy(mutex)
        mutex.deallocate()
    }

    /// Runs `body` alone with the state; it must be short and must not lock again.
    public func withLock<Result, Failure: Error>(
        _ body: (inout sending State) throws(Failure) -> sending Result
    ) throws(Failure) -> sending Result {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return try body(&state)
    }
}
