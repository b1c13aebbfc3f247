import CEpoll
import Synchronization

/// A large content as a file in memory, from which the kernel sends without copying it: it hands on the pages.
///
/// Never written again, because pages may be on their way for as long as a client takes; they outlive the file.
final class ContentFile: Sendable {
    /// From this size on, a file saves more than the second system call costs.
    static let smallest = 32_768
    /// So that all files together take no more than 16 MB.
    private static let largest = 262_144
    /// How many descriptors may be spent on them.
    private static let most = 64
    private static let living = Atomic<Int>(0)

    private let descriptor: Descriptor
    private let count: Int

    /// A file of `content`; `nil` if that is of no fit size, if there are many files, or if the system has no such.
    init?(_ content: [UInt8]) {
        guard (Self.smallest...Self.largest).contains(content.count), Self.living.now < Self.most else { return nil }
        let descriptor = Descriptor(cepoll_memory_file())
        guard descriptor.number >= 0, descriptor.write(content) else { return nil }
        self.descriptor = descriptor
        count = content.count
        Self.living.add(1)
    }

    deinit {
        Self.living.add(-1)
    }

    /// Sends it from its start: bytes sent, 0 when the socket is full, -1 when it is gone.
    ///
    /// The thread must have blocked SIGPIPE: this call alone knows no way to leave it out.
    func send(to socket: Int32) -> Int {
        SendingCall.outcome(cepoll_send_file(socket, descriptor.number, count))
    }
}
