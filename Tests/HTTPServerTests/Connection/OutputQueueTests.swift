import Glibc
import HTTPServer
import Testing

/// Two ends of one connection: the writing end never waits.
private final class Pair {
    let writer: Int32
    let reader: Int32

    init() {
        var ends: [Int32] = [0, 0]
        socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0, &ends)
        (writer, reader) = (ends[0], ends[1])
    }

    /// All that has come to the reading end.
    func read() -> [UInt8] {
        var all: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = recv(reader, &buffer, buffer.count, 0)
            guard count > 0 else { return all }
            all += buffer.prefix(count)
        }
    }

    deinit {
        close(writer)
        close(reader)
    }
}

@Suite("The output queue")
struct OutputQueueTests {
    static let head = Array("the head, ".utf8)
    static let large = (0..<2_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 9) }

    @Test("head and content go out together, and nothing waits")
    func together() {
        let pair = Pair()
        var queue = OutputQueue()
        #expect(queue.send(Self.head, Array("the content".utf8), to: pair.writer) == .wrote(21))
        #expect(queue.isEmpty)
        #expect(pair.read() == Array("the head, the content".utf8))
        #expect(queue.send(Self.head, [], to: pair.writer) == .wrote(10))
        #expect(pair.read() == Self.head)
    }

    @Test("what the client does not take waits, in order, and goes out when there is room")
    func partialWrites() {
        let pair = Pair()
        var queue = OutputQueue()
        var expected: [UInt8] = []
        for _ in 0..<3 {
            _ = queue.send(Self.head, Self.large, to: pair.writer)
            expected += Self.head + Self.large
        }
        #expect(queue.count > Self.large.count)
        var received = pair.read()
        #expect(received.count + queue.count == expected.count)
        while !queue.isEmpty {
            #expect(queue.drain(to: pair.writer) != .broken)
            received += pair.read()
        }
        #expect(received == expected)
        #expect(queue.count == 0)
    }

    @Test("a head that is cut itself is kept from the cut on")
    func cutHead() {
        let pair = Pair()
        var queue = OutputQueue()
        _ = queue.send(Self.large, Self.head, to: pair.writer)
        var received = pair.read()
        while !queue.isEmpty {
            _ = queue.drain(to: pair.writer)
            received += pair.read()
        }
        #expect(received == Self.large + Self.head)
    }

    @Test("a client that has gone is noticed, without a signal")
    func broken() {
        let pair = Pair()
        var queue = OutputQueue()
        _ = queue.send(Self.large, [], to: pair.writer)
        shutdown(pair.reader, Int32(SHUT_RDWR))
        #expect(queue.drain(to: pair.writer) == .broken)
        var other = OutputQueue()
        #expect(other.send(Self.head, [], to: pair.writer) == .broken)
    }
}
