import ArchiveStore
import NewsModel
import Testing

@testable import saidline_bench

@Suite("Steps of a request")
struct HTTPBenchTests {
    @Test("a row has the name of its step and four figures below their headings")
    func rows() {
        var runs = 0
        let step = HTTPBenchStep(name: "count") {
            runs += 1
            return runs
        }
        let row = HTTPBenchRow.measured(step, seconds: 0.001)
        #expect(runs >= 36, "twenty to warm up, and at least sixteen that count")
        #expect(row.count == HTTPBenchRow.heading.count)
        #expect(row.cells.first == "count" && row.cells.count == 5)
        #expect(row.cells.dropFirst().prefix(3).allSatisfy { Int($0).map { $0 >= 0 } ?? false })
        #expect(HTTPBenchRow.heading.cells == ["step", "ns", "CPU", "ns", "per", "second", "allocations"])
    }

    @Test("a name that is too long pushes the figures, and is kept whole")
    func longNames() {
        let name = String(repeating: "x", count: 60)
        let row = HTTPBenchRow.measured(HTTPBenchStep(name: name) { 1 }, seconds: 0.0001)
        #expect(row.cells.first == name && row.cells.count == 5)
    }

    @Test("invented articles are the same in every run, each another, and of the size that is said")
    func articles() throws {
        let (one, other) = (try BenchFolder(), try BenchFolder())
        let archives = [try one.archive(103).archive, try other.archive(103).archive]
        defer { for archive in archives { archive.close() } }
        #expect(try archives[0].counts().articles == 103)
        var texts: Set<String> = []
        for number in [0, 99, 100, 102] {
            let pair = try archives.map { try $0.article(id: "bench-\(number)")?.content }
            #expect(pair[0] == pair[1])
            let content = try #require(pair[0])
            #expect((1_090...1_120).contains(content.text.utf8.count))
            #expect(content.title == "Report \(number) from the harbour")
            texts.insert(content.text)
        }
        #expect(texts.count == 4)
    }

    @Test("every step does something, and larger pages are larger over a socket too")
    func steps() throws {
        let (archive, _) = try BenchFolder().archive(50, packed: true)
        defer { archive.close() }
        let steps = try HTTPBenchSteps(archive)
        defer { steps.stop() }
        var results: [String: Int] = [:]
        for step in steps.all { results[step.name] = step.run() }
        #expect(results.count == steps.all.count, "each has a name of its own")
        #expect(results.values.allSatisfy { $0 > 0 }, "\(results)")
        #expect(results["find a route with a name in it"] == 1)
        #expect(results["read a page of 20 articles"] == 20)
        for answer in ["one article", "a page of 6 KB", "a page of 60 KB"] {
            let made = try #require(results["make \(answer)"])
            #expect(results["find \(answer) in the cache"] == made)
            #expect(try #require(results["get \(answer) over a socket"]) > made, "a head comes before it")
        }
        let made = try ["one article", "a page of 6 KB", "a page of 60 KB"].map { try #require(results["make \($0)"]) }
        #expect(made == made.sorted() && made[2] > 9 * made[1])
        let (fast, thorough) = (
            results.filter { $0.key.hasSuffix("level 1") }, results.filter { $0.key.hasSuffix("level 6") }
        )
        #expect(fast.count == 2 && thorough.count == 1)
        #expect(try #require(thorough.values.first) <= #require(fast.values.max()))
        #expect(try #require(results["weigh If-None-Match and assemble 304"]) < made[0])
    }

    @Test("an answer put together of stored texts is as long as its step says, and about as its parts")
    func assembly() throws {
        let (archive, _) = try BenchFolder().archive(20, packed: true)
        defer { archive.close() }
        let steps = try AssemblyBench(archive, articles: 12).steps
        #expect(steps.count == 5)
        let sizes = steps[0].name.cells.compactMap(Int.init)
        #expect(sizes.count == 2 && sizes[0] > 12 * 1_100)
        #expect(steps[0].run() == sizes[1] && sizes[1] < sizes[0])
        #expect(steps[1].name == "copy the 12 texts of it alone")
        #expect(steps[1].run() < sizes[1])
        #expect(steps[2].run() >= steps[3].run() && steps[3].run() > 0)
        #expect(steps[4].run() == 12)
    }

    @Test("a port where nobody answers is told")
    func nobody() throws {
        do {
            _ = try HTTPBenchClient(port: 1, target: "/")
            Issue.record("somebody answers on port 1")
        } catch {
            #expect("\(error)" == "The server that is measured does not answer on port 1.")
        }
    }
}
