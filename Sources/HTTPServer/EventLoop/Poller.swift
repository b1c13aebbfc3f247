import CEpoll
import Glibc

/// An epoll set: tells which descriptors have news.
///
/// Connections are watched by edges, so that one registration lasts for their life: no system call to pause and resume.
struct Poller: ~Copyable {
    /// What happened to one descriptor.
    struct Event {
        /// What it was registered with.
        let tag: UInt64
        /// Bytes or connections have come.
        let isReadable: Bool
        /// There is room to write again.
        let isWritable: Bool
        /// The peer will send no more.
        let hasPeerEnded: Bool
        /// The connection is gone.
        let isBroken: Bool

        fileprivate init(_ event: UnsafePointer<epoll_event>) {
            let bits = cepoll_bits(event)
            tag = cepoll_tag(event)
            isReadable = bits & UInt32(CEPOLL_READABLE) != 0
            isWritable = bits & UInt32(CEPOLL_WRITABLE) != 0
            hasPeerEnded = bits & UInt32(CEPOLL_PEER_CLOSED) != 0
            isBroken = bits & UInt32(CEPOLL_BROKEN) != 0
        }
    }

    private let set: Descriptor
    private let room: UnsafeMutablePointer<epoll_event>
    /// How much news one wait may bring.
    private static let roomSize = 256

    /// An empty set.
    init() throws(ServerError) {
        let number = cepoll_create()
        guard number >= 0 else { throw .system(call: "epoll_create1", reason: systemErrorText()) }
        set = Descriptor(number)
        room = .allocate(capacity: Self.roomSize)
        room.initialize(repeating: epoll_event(), count: Self.roomSize)
    }

    deinit {
        room.deallocate()
    }

    /// Watches by edges for what comes in on `descriptor`, and for room to write if that is waited for.
    ///
    /// `false` if the system has no memory for it.
    func addEdges(_ descriptor: borrowing Descriptor, tag: UInt64, waitsForRoom: Bool) -> Bool {
        cepoll_add_edges(set.number, descriptor.number, tag, waitsForRoom ? 1 : 0) == 0
    }

    /// Watches a descriptor that is watched by edges for room to write, too.
    func addRoom(_ descriptor: borrowing Descriptor, tag: UInt64) {
        _ = cepoll_add_room(set.number, descriptor.number, tag)
    }

    /// Watches `descriptor` for as long as it is readable.
    func addLevel(_ number: Int32, tag: UInt64) {
        _ = cepoll_add_level(set.number, number, tag)
    }

    /// Stops watching.
    func remove(_ number: Int32) {
        _ = cepoll_remove(set.number, number)
    }

    /// Waits for news, at most `milliseconds`, or for ever if that is negative.
    ///
    /// How much news there is, to be had by `event`.
    func wait(milliseconds: Int) -> Int {
        Int(max(0, epoll_wait(set.number, room, Int32(Self.roomSize), Int32(clamping: milliseconds))))
    }

    /// One piece of the news that `wait` has brought.
    func event(_ index: Int) -> Event {
        Event(room + index)
    }
}
