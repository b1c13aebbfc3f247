/// The connections of one loop, found by tag in one step.
struct ConnectionTable {
    private var slots: [Connection?] = []
    private var generation: UInt32 = 0
    /// Those that had been idle longest when all were looked at, the longest last.
    private var idlest: [(tag: UInt64, lastProgress: Int)] = []
    /// When a look at all of them has found none idle.
    private var foundNoneAt = Int.min
    /// How many there are.
    private(set) var count = 0

    /// Adds a connection on `socket`; its tag is new, though the kernel gives descriptor numbers out again.
    mutating func add(_ socket: consuming Descriptor, now: Int) -> Connection {
        generation &+= 1
        let slot = Int(socket.number)
        let connection = Connection(socket, generation: generation, now: now)
        while slots.count <= slot { slots.append(nil) }
        slots[slot] = connection
        count += 1
        return connection
    }

    /// The connection of `tag`; `nil` once it is closed.
    subscript(tag: UInt64) -> Connection? {
        let slot = Int(tag & 0xFFFF_FFFF)
        guard slot < slots.count, let connection = slots[slot], connection.tag == tag else { return nil }
        return connection
    }

    /// Forgets a connection; whether it was there.
    mutating func remove(_ connection: Connection) -> Bool {
        guard self[connection.tag] != nil else { return false }
        slots[Int(connection.socket.number)] = nil
        count -= 1
        return true
    }

    /// Every connection; the table may change meanwhile.
    var all: [Connection] {
        slots.compactMap(\.self)
    }

    /// The connection that has been idle longest; `nil` if none is, or if none was a moment ago.
    ///
    /// Looking at all of them costs half a millisecond where they are many, and in a flood everyone who comes asks. So
    /// one look is good for dozens of answers: who has stayed idle since is still the one who has been so longest.
    mutating func longestIdle(now: Int) -> Connection? {
        if let connection = nextOfIdlest() { return connection }
        guard foundNoneAt != now else { return nil }
        idlest = slots.compactMap(\.self).filter(\.isIdle).map { ($0.tag, $0.lastProgress) }
        // The clock goes by steps of some milliseconds: of those used within one, the one opened first goes first.
        idlest.sort { ($0.lastProgress, $0.tag) > ($1.lastProgress, $1.tag) }
        idlest.removeFirst(max(0, idlest.count - 64))
        if idlest.isEmpty { foundNoneAt = now }
        return nextOfIdlest()
    }

    private mutating func nextOfIdlest() -> Connection? {
        while let (tag, lastProgress) = idlest.popLast() {
            if let connection = self[tag], connection.isIdle, connection.lastProgress == lastProgress {
                return connection
            }
        }
        return nil
    }
}
