import Synchronization

/// Tells whoever makes an answer whether anybody can still be given it.
public final class Cancellation: Sendable {
    private let raised = Atomic(false)

    /// Somebody waits.
    package init() {}

    /// Whether the connection was lost or closed; cheap enough to be asked again and again.
    public var isCancelled: Bool { raised.load(ordering: .relaxed) }

    /// Notes that nobody waits any more.
    package func cancel() { raised.store(true, ordering: .relaxed) }
}
