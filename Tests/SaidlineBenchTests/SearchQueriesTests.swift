import ArchiveStore
import HTTPServer
import Testing

@testable import saidline_bench

@Suite("Queries that are measured")
struct SearchQueriesTests {
    @Test(
        "a query is escaped for its place in a target",
        arguments: [
            ("council", "council"), ("council bridge", "council+bridge"), ("\"the river\"", "%22the+river%22"),
            ("coun*", "coun%2A"),
        ]
    )
    func targets(query: String, escaped: String) {
        let rest = "&limit=10&facets=section,source&histogram=month"
        #expect(SearchQueries.target(of: query) == "/search?q=\(escaped)\(rest)")
        #expect(SearchQueries.target(of: query, more: "&match=any") == "/search?q=\(escaped)\(rest)&match=any")
    }

    @Test("there are queries of every kind, the same ones each time, and all of them are answered")
    func groups() throws {
        let folder = try BenchFolder()
        let (archive, path) = try folder.archive(30)
        defer { archive.close() }
        let baseline = try SearchBaseline(archive, path: path)
        let groups = try SearchQueries(baseline, perKind: 3).groups
        #expect(groups.count == 15)
        #expect(Set(groups.map(\.name)).count == groups.count)
        #expect(groups.allSatisfy { (1...3).contains($0.requests.count) })
        let again = try SearchQueries(baseline, perKind: 3).groups
        #expect(again.map { $0.requests.map(\.target) } == groups.map { $0.requests.map(\.target) })
        let surface = BenchSurface(archive)
        for request in groups.flatMap(\.requests) {
            #expect(surface.answer(request.target).status.code == 200, "\(request.target)")
        }
    }

    @Test("each kind is in the words of SQLite too, where SQLite has words for it")
    func languages() throws {
        let folder = try BenchFolder()
        let (archive, path) = try folder.archive(30)
        defer { archive.close() }
        let groups = try SearchQueries(SearchBaseline(archive, path: path), perKind: 4).groups
        func queries(_ name: String) throws -> [String?] {
            try #require(groups.first { $0.name == name }).requests.map(\.query)
        }
        #expect(try queries("two words, all").allSatisfy { $0?.cells.count == 2 })
        #expect(try queries("four words, any").allSatisfy { $0?.split(separator: " OR ").count == 4 })
        #expect(try queries("phrase of two words").allSatisfy { $0?.hasPrefix("\"") == true && $0?.cells.count == 2 })
        #expect(try queries("prefix of four letters").allSatisfy { $0?.count == 5 && $0?.last == "*" })
        for name in ["newest page", "word, newest first", "word within a week", "front page, counted"] {
            #expect(try queries(name).allSatisfy { $0 == nil })
        }
    }

    @Test("the surface answers like the server, and says what it does not have")
    func surface() throws {
        let (archive, _) = try BenchFolder().archive(3)
        defer { archive.close() }
        let surface = BenchSurface(archive)
        #expect(surface.answer("/articles/bench-2").status.code == 200)
        #expect(surface.answer("/articles/bench-3").status.code == 404)
        #expect(surface.answer("/nowhere?at=all").status.code == 404)
        #expect(surface.answer("/articles?limit=none").status.code == 400)
    }
}
