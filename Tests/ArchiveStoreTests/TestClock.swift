import NewsModel
import Synchronization

/// A clock that stands still until it is set.
final class TestClock: Sendable {
    private let seconds = Atomic<Int>(1_000)

    var now: Timestamp { Timestamp(seconds: Int64(seconds.load(ordering: .sequentiallyConsistent))) }

    func advance(to moment: Int) {
        seconds.store(moment, ordering: .sequentiallyConsistent)
    }
}
