import Glibc
import HTTPServer
import Testing

@Suite("A batch of answers")
struct OutputBatchTests {
    @Test("its parts leave in order, whatever their sizes", arguments: 1...4 as ClosedRange<UInt64>)
    func order(seed: UInt64) {
        var dice = Dice(seed: seed)
        var ends: [Int32] = [0, 0]
        socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0, &ends)
        defer { for end in ends { close(end) } }
        var batch = OutputBatch()
        for round in 0..<Fuzzing.cases(60) {
            #expect(batch.isEmpty)
            var expected: [UInt8] = []
            for _ in 0..<dice.number(20) {
                let size = dice.pick([0, 1, 300, 2_047, 2_048, 5_000])
                let part = [UInt8](repeating: UInt8(dice.number(256)), count: size)
                batch.add(part)
                expected += part
            }
            #expect(batch.count == expected.count)
            #expect(batch.isEmpty == expected.isEmpty)
            var queue = OutputQueue()
            #expect(queue.send(batch, to: ends[0]) == .wrote(expected.count), "round \(round)")
            #expect(queue.isEmpty)
            var received = [UInt8](repeating: 0, count: expected.count + 1)
            let count = max(0, recv(ends[1], &received, received.count, 0))
            #expect(Array(received.prefix(count)) == expected)
            batch.clear()
        }
    }
}
