import Dispatch
import HTTPServer
import Locking
import Testing

@Suite("The worker pool")
struct WorkerPoolTests {
    @Test("every job is done once, however many there are", arguments: [1, 2, 5])
    func everyJob(workers: Int) {
        let pool = WorkerPool(count: workers, limit: 1_000)
        let done = Locked([Int](repeating: 0, count: 500))
        for number in 0..<500 {
            #expect(pool.submit { _ in done.withLock { $0[number] += 1 } })
        }
        pool.wait(seconds: 10)
        #expect(done.withLock { $0 } == [Int](repeating: 1, count: 500))
    }

    @Test("with one worker, jobs are done in the order they came")
    func order() {
        let pool = WorkerPool(count: 1, limit: 1_000)
        let seen = Locked<[Int]>([])
        for number in 0..<100 { _ = pool.submit { _ in seen.withLock { $0.append(number) } } }
        pool.wait(seconds: 10)
        #expect(seen.withLock { $0 } == Array(0..<100))
    }

    @Test("no more jobs run at once than there are workers, and no more wait than may")
    func bounds() {
        let pool = WorkerPool(count: 2, limit: 3)
        let (hasBegun, mayGoOn) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        let job: WorkerPool.Job = { _ in
            hasBegun.signal()
            mayGoOn.wait()
        }
        #expect((0..<2).allSatisfy { _ in pool.submit(job) })
        for _ in 0..<2 { hasBegun.wait() }
        #expect((0..<3).allSatisfy { _ in pool.submit(job) })
        #expect(!pool.submit(job))
        #expect(hasBegun.wait(timeout: .now()) == .timedOut)
        for _ in 0..<5 { mayGoOn.signal() }
        pool.wait(seconds: 10)
        #expect(pool.submit { _ in })
        pool.wait(seconds: 10)
    }

    @Test("under a load that never lets up, jobs that are done are forgotten")
    func forgetting() throws {
        /// What a job holds on to.
        final class Burden: Sendable {
            let alive: Locked<Int>

            init(_ alive: Locked<Int>) {
                self.alive = alive
                alive.withLock { $0 += 1 }
            }

            deinit {
                alive.withLock { $0 -= 1 }
            }
        }
        let pool = WorkerPool(count: 1, limit: 10)
        let alive = Locked(0)
        let mayGoOn = DispatchSemaphore(value: 0)
        func add() {
            let burden = Burden(alive)
            let isTaken = pool.submit { _ in
                withExtendedLifetime(burden) { mayGoOn.wait() }
            }
            #expect(isTaken)
        }
        for _ in 0..<5 { add() }
        for _ in 0..<1_000 {
            mayGoOn.signal()
            // One done, one more: the queue never becomes empty, and never full.
            try #require(eventually { alive.withLock { $0 } < 5 })
            add()
        }
        for _ in 0..<5 { mayGoOn.signal() }
        #expect(eventually { alive.withLock { $0 } == 0 })
    }

    @Test("each job has a compressor that nobody else uses")
    func compressors() throws {
        let pool = WorkerPool(count: 4, limit: 100)
        let text = Array(Sample.text.utf8)
        let expected = try #require(Compressor().gzip(text))
        let results = Locked<[[UInt8]?]>([])
        for _ in 0..<40 {
            _ = pool.submit { compressor in
                let member = compressor.withLock { $0.gzip(text) }
                results.withLock { $0.append(member) }
            }
        }
        pool.wait(seconds: 10)
        #expect(results.withLock { $0 } == [[UInt8]?](repeating: expected, count: 40))
    }
}

@Suite("Request identifiers")
struct RequestIdentifiersTests {
    @Test("ten thousand are all different, short, and fit for a log line")
    func distinct() {
        var identifiers = RequestIdentifiers()
        let made = (0..<10_000).map { _ in identifiers.next() }
        #expect(Set(made).count == made.count)
        #expect(made.allSatisfy { $0.utf8.count == 13 && $0.utf8.allSatisfy { (0x30...0x7A).contains($0) } })
    }

    @Test(
        "a client's own is kept where it is a token of at most 128 octets",
        arguments: [
            ("a", true), ("4bf92f35-77b3.4da6", true), ("", false), ("a b", false), ("a\"b", false), ("é", false),
        ]
    )
    func clients(text: String, isKept: Bool) {
        let bytes = Array(text.utf8)
        #expect(RequestIdentifiers.client(bytes.span, 0..<bytes.count) == (isKept ? text : nil))
        let long = [UInt8](repeating: 0x61, count: 129)
        #expect(RequestIdentifiers.client(long.span, 0..<128)?.utf8.count == 128)
        #expect(RequestIdentifiers.client(long.span, 0..<129) == nil)
    }
}
