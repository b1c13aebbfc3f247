import Locking
import NewsAPI
import NewsModel
import Testing

private func moment(_ seconds: Int64) -> Timestamp { Timestamp(seconds: 1_773_156_000 + seconds) }

@Suite("Since when the archive is as it is")
struct ArchiveAgeTests {
    private static let start = "Tue, 10 Mar 2026 15:20:00 GMT"

    @Test("the date stays while nothing changes")
    func steady() {
        let age = ArchiveAge(generation: 7, now: moment(0))
        for second in [0, 1, 100, 100_000, -5] as [Int64] {
            #expect(age.lastModified(of: 7, now: moment(second)) == Self.start)
        }
    }

    @Test("a change is dated by when it is seen first, and an answer from before it has no date any more")
    func change() {
        let age = ArchiveAge(generation: 7, now: moment(0))
        for second in [60, 61, 100] as [Int64] {
            #expect(age.lastModified(of: 8, now: moment(second)) == "Tue, 10 Mar 2026 15:21:00 GMT")
        }
        #expect(age.lastModified(of: 7, now: moment(70)) == nil)
    }

    @Test("the second state of a second has no date, however long it lasts")
    func sameSecond() {
        let age = ArchiveAge(generation: 1, now: moment(0))
        #expect(age.lastModified(of: 2, now: moment(0)) == nil)
        #expect(age.lastModified(of: 2, now: moment(500)) == nil)
        #expect(age.lastModified(of: 3, now: moment(60)) == "Tue, 10 Mar 2026 15:21:00 GMT")
    }

    @Test("no two states have the same date, whatever the clock does", arguments: 1...20 as ClosedRange<UInt64>)
    func unique(seed: UInt64) {
        var random = seed &* 0x9E37_79B9_7F4A_7C15
        var (now, seen): (Int64, [String]) = (0, [])
        let age = ArchiveAge(generation: 0, now: moment(now))
        for generation in 1...200 as ClosedRange<Int64> {
            random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            now += Int64(random >> 60) - 6
            if let date = age.lastModified(of: generation, now: moment(now)) { seen.append(date) }
        }
        #expect(Set(seen).count == seen.count)
        #expect(!seen.isEmpty)
    }
}

@Suite("Last-Modified")
struct LastModifiedTests {
    private static let targets = ["/articles", "/articles/dam", "/search?q=dam", "/quotes", "/quotes/dam-1"]

    @Test("every answer that follows from the archive alone has it, the same one each time", arguments: targets)
    func told(target: String) throws {
        let (client, clock) = try Samples.tickingClient()
        clock.withLock { $0 += 5 }
        let date = try #require(client.get(target).field("Last-Modified"))
        clock.withLock { $0 += 50 }
        for _ in 0..<3 { #expect(client.get(target).field("Last-Modified") == date) }
    }

    @Test("errors and what counts from the present have none", arguments: ["/articles/nobody", "/articles?last=7d"])
    func untold(target: String) throws {
        let (client, clock) = try Samples.tickingClient()
        clock.withLock { $0 += 5 }
        for _ in 0..<3 { #expect(client.get(target).field("Last-Modified") == nil) }
    }
}

extension Samples {
    /// A client of the samples, whose clock is the test's to move.
    fileprivate static func tickingClient() throws -> (Client, Locked<Int64>) {
        let clock = Locked(Int64(0))
        let client = Client { Timestamp(seconds: Client.now.seconds + clock.withLock { $0 }) }
        let answer = client.post([dam, bridge].joined(separator: "\n"), as: "application/x-ndjson")
        try #require(answer.status == 200)
        return (client, clock)
    }
}
