import FoundationEssentials
import Locking

/// Tells on standard error how far training has come, and remembers it for the card.
struct Progress: Sendable {
    private let start = ContinuousClock.now
    private let kept = Locked<[String]>([])

    /// The lines so far, without times: they are the same every time.
    var lines: [String] { kept.withLock { $0 } }

    /// Tells one line.
    func report(_ line: String) {
        kept.withLock { $0.append(line) }
        let seconds = start.duration(to: .now).components.seconds
        StandardErrorStream.write("[\(seconds) s] \(line)\n")
    }
}
