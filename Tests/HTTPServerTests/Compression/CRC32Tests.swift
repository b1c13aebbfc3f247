import HTTPServer
import Testing

@Suite("CRC-32")
struct CRC32Tests {
    @Test("the checksum of the test vector is that of RFC 1952's polynomial")
    func vector() {
        #expect(CRC32.of(Array("123456789".utf8)) == 0xCBF4_3926)
        #expect(CRC32.of([UInt8]()) == 0)
    }

    @Test("two checksums give that of both pieces, wherever the cut is", arguments: 1...4 as ClosedRange<UInt64>)
    func combined(seed: UInt64) {
        var dice = Dice(seed: seed)
        for _ in 0..<Fuzzing.cases(60) {
            let size = dice.pick([0, 1, 2, 63, 64, 1_000, 70_000])
            let bytes = (0..<size).map { _ in UInt8(dice.number(256)) }
            let cut = dice.number(size + 1)
            let (first, second) = (bytes[..<cut], bytes[cut...])
            let shift = CRC32.shift(over: second.count)
            #expect(CRC32.combine(CRC32.of(first), CRC32.of(second), shift: shift) == CRC32.of(bytes))
        }
    }

    @Test("a shift over two lengths is one over their sum, up to sizes that no test could hold")
    func longShifts() {
        // Moving the checksum of one byte over zeros in two steps or in one.
        for (a, b) in [(0, 0), (1, 0), (3, 5), (1 << 20, 7), (1 << 33, 1 << 31), (1 << 40, 12_345)] {
            let start = CRC32.of(Array("x".utf8))
            let twice = CRC32.combine(
                CRC32.combine(start, 0, shift: CRC32.shift(over: a)),
                0,
                shift: CRC32.shift(over: b)
            )
            #expect(CRC32.combine(start, 0, shift: CRC32.shift(over: a + b)) == twice)
        }
    }
}
