import Glibc
import HTTPServer
import Testing

@Suite("The output queue beside a plain list of bytes")
struct OutputQueueTwinTests {
    @Test(
        "whatever is sent, drained and read in whatever order, the bytes come in theirs",
        arguments: 1...4 as ClosedRange<UInt64>
    )
    func order(seed: UInt64) {
        var dice = Dice(seed: seed)
        var ends: [Int32] = [0, 0]
        socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0, &ends)
        defer { for end in ends { close(end) } }
        var queue = OutputQueue()
        var (sent, received, written): ([UInt8], [UInt8], Int) = ([], [], 0)
        for round in 0..<Fuzzing.cases(120) {
            switch dice.number(4) {
            case 0: received += read(from: ends[1], atMost: dice.pick([10, 5_000, 1_000_000]))
            case 1: if case .wrote(let count) = queue.drain(to: ends[0]) { written += count }
            default:
                let head = [UInt8](repeating: UInt8(round % 251), count: dice.number(300))
                let content = [UInt8](repeating: UInt8(round % 241), count: dice.pick([0, 0, 1, 4_000, 300_000]))
                if case .wrote(let count) = queue.send(head, content, to: ends[0]) { written += count }
                sent += head + content
            }
            #expect(queue.count == sent.count - written)
            #expect(queue.isEmpty == (sent.count == written))
        }
        while !queue.isEmpty {
            received += read(from: ends[1], atMost: 1_000_000)
            _ = queue.drain(to: ends[0])
        }
        received += read(from: ends[1], atMost: .max)
        #expect(received == sent)
    }

    private func read(from socket: Int32, atMost most: Int) -> [UInt8] {
        var all: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while all.count < most {
            let count = recv(socket, &buffer, min(buffer.count, most - all.count), 0)
            guard count > 0 else { break }
            all += buffer.prefix(count)
        }
        return all
    }
}
