import ArchiveStore
import Testing

@testable import saidline_bench

@Suite("SQLite alone, and rows of what was measured")
struct SearchRowTests {
    @Test("words are told with the number of articles that hold them")
    func words() throws {
        let folder = try BenchFolder()
        let (archive, path) = try folder.archive(25)
        defer { archive.close() }
        let baseline = try SearchBaseline(archive, path: path)
        #expect(baseline.articles == 25)
        let words = Dictionary(uniqueKeysWithValues: baseline.words().map { ($0.word, $0.articles) })
        #expect(words["report"] == 25)
        #expect(words["of"] == nil, "too short")
        #expect(words["council"] != nil)
        #expect(words.values.allSatisfy { (1...25).contains($0) })
    }

    @Test(
        "texts are those of the newest articles, each once",
        arguments: [(1, 1), (5, 5), (25, 25), (100, 25), (0, 0)]
    )
    func texts(asked: Int, given: Int) throws {
        let folder = try BenchFolder()
        let (archive, path) = try folder.archive(25)
        defer { archive.close() }
        let texts = try SearchBaseline(archive, path: path).texts(asked)
        #expect(texts.count == given)
        #expect(Set(texts).count == given)
    }

    @Test(
        "at most ten are ranked, and none for a query that finds none or is none",
        arguments: [("report", 10), ("zeppelin", 0), ("\"report harbour", 0), ("o'clock", 0), ("report zeppelin", 0)]
    )
    func rank(query: String, count: Int) throws {
        let folder = try BenchFolder()
        let (archive, path) = try folder.archive(12)
        defer { archive.close() }
        #expect(try SearchBaseline(archive, path: path).rank(query) == count)
    }

    @Test("a file that is not there is told by its name")
    func missing() throws {
        let folder = try BenchFolder()
        let (archive, _) = try folder.archive(1)
        defer { archive.close() }
        let path = folder.path + "/none.sqlite"
        let failure = #expect(throws: SearchBaseline.Failure.self) { try SearchBaseline(archive, path: path) }
        #expect(failure?.description == "\(path) can't be opened by SQLite.")
    }

    @Test("a row has the name of its group and six figures below their headings")
    func rows() throws {
        let folder = try BenchFolder()
        let (archive, path) = try folder.archive(12)
        defer { archive.close() }
        let baseline = try SearchBaseline(archive, path: path)
        let target = SearchQueries.target(of: "report")
        func row(_ requests: [(target: String, query: String?)]) -> String {
            let group = SearchQueries.Group(name: "kind", requests: requests)
            return SearchRow.line(of: SearchFigures(group, BenchSurface(archive), baseline, repeats: 2), group.name)
        }
        let both = row([(target, "report"), (target, "harbour")])
        #expect(both.cells.first == "kind")
        #expect(both.cells.dropFirst().compactMap(Double.init).count == 6)
        let figures = both.cells.dropFirst().compactMap(Double.init)
        #expect(figures.allSatisfy { $0 >= 0 })
        #expect(figures[0] <= figures[1] && figures[2] <= figures[3] && figures[4] <= figures[5])
        #expect(row([(target, nil)]).cells.count == 5, "SQLite has no such query")
        #expect(row([]).cells == ["kind"])
        let widths = Set((SearchRow.heading.split(separator: "\n") + [both[...]]).map(\.count))
        #expect(widths == [114])
    }

    @Test("time passes on the clock and on the processor, and memory is in use")
    func clock() {
        let clock = SearchClock()
        let first = clock.elapsed
        let second = clock.elapsed
        #expect(first.wall >= 0 && first.processor >= 0)
        #expect(second.wall >= first.wall && second.processor >= first.processor)
        #expect(clock.described.hasSuffix(" ms on the clock") && clock.described.contains(" ms on the processor, "))
        #expect(SearchClock.residentMegabytes > 0)
        let before = VerifyClock.now()
        #expect(before > 0 && VerifyClock.now() >= before)
    }
}
