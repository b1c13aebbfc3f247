import Dispatch
import Locking
import Testing

@Suite("Locked")
struct LockedTests {
    @Test("no increment of many threads is lost")
    func counts() {
        let counter = Locked(0)
        DispatchQueue.concurrentPerform(iterations: 64) { _ in
            for _ in 0..<1_000 { counter.withLock { $0 += 1 } }
        }
        #expect(counter.withLock { $0 } == 64_000)
    }

    @Test("an error leaves the lock free")
    func throwing() {
        struct Refused: Error {}
        let value = Locked("old")
        #expect(throws: Refused.self) {
            try value.withLock { (state: inout String) throws(Refused) in
                state = "half"
                throw Refused()
            }
        }
        #expect(value.withLock { $0 } == "half")
    }
}
