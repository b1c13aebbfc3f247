/// The connections of one loop, found by tag in one step.
struct ConnectionTable {
    private var slots: [Connection?] = []
    private var generation: UInt32 = 0
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

    /// The connection that has been idle longest, if any is.
    var longestIdle: Connection? {
        var longest: Connection?
        for case let connection? in slots where connection.isIdle {
            if connection.lastProgress < longest?.lastProgress ?? .max { longest = connection }
        }
        return longest
    }
}
