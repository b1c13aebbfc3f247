import Dispatch
import HTTPServer
import JSONText
import NewsModel
import Synchronization
import Testing

@Suite("Every list, page by page")
struct RoutePagingTests {
    private func client() -> Client {
        let client = Client()
        let lines = (1...28).map {
            Samples.article("a\($0)", day: $0, text: #"The dam. \"Number \#($0),\" said Lin Wu."#)
        }
        _ = client.post(lines.joined(separator: "\n"), as: "application/x-ndjson")
        return client
    }

    private static let targets = [
        "/articles", "/articles?sort=oldest", "/articles?sort=newest&fields=id", "/articles?include=quotes",
        "/articles?from=2026-01-05", "/articles?speaker=lin-wu", "/search?q=dam", "/search?sort=oldest",
        "/search?q=dam&sort=newest", "/search?q=number&in=quotes", "/quotes", "/quotes?sort=oldest", "/quotes?q=number",
        "/quotes?speaker=lin-wu&kind=direct", "/quotes?last=1y",
    ]

    private func visit(_ client: Client, _ start: String) throws -> (ids: [String], pages: Int) {
        var ids: [String] = []
        var pages = 0
        var target: String? = start
        while let here = target {
            let page = client.get(here)
            try #require(page.status == 200, "\(page.text)")
            ids += page.ids
            pages += 1
            target = page.next
        }
        return (ids, pages)
    }

    private static func limited(_ target: String, _ limit: Int) -> String {
        target + (target.contains("?") ? "&" : "?") + "limit=\(limit)"
    }

    @Test("pages of any size make the same list", arguments: targets)
    func sizes(target: String) throws {
        let client = client()
        let whole = try visit(client, Self.limited(target, 200))
        #expect(whole.pages == 1)
        #expect(whole.ids.count > 20)
        for limit in [1, 5, 27, 28, 29] {
            let visited = try visit(client, Self.limited(target, limit))
            #expect(visited.ids == whole.ids, "\(limit)")
            #expect(visited.pages == (whole.ids.count + limit - 1) / limit)
        }
    }

    @Test("every page has the limit's number of items but the last, and names itself", arguments: targets)
    func pages(target: String) throws {
        let client = client()
        var next: String? = Self.limited(target, 6)
        var total: Int?
        while let here = next {
            let page = client.get(here)
            #expect(page.json["links"]?["self"]?.string == here)
            #expect(page.items.count == 6 || page.next == nil)
            total = total ?? page.json["meta"]?["total"]?.integer
            #expect(page.json["meta"]?["total"]?.integer == total)
            next = page.next
        }
    }

    @Test("what stood at the first page is visited once while others write", arguments: targets)
    func meanwhile(target: String) throws {
        let client = client()
        let quiet = try visit(client, Self.limited(target, 200)).ids
        let isDone = Atomic(false)
        let group = DispatchGroup()
        DispatchQueue(label: "writer").async(group: group) {
            var number = 0
            while !isDone.load(ordering: .relaxed), number < 3_000 {
                _ = client.post(
                    Samples.article("n\(number)", day: 1 + number % 31, text: #"Dam. \"Number,\" said Lin Wu."#)
                )
                _ = client.send(.delete, "/articles/n\(number)")
                number += 1
            }
        }
        let visited = try visit(client, Self.limited(target, 3)).ids
        isDone.store(true, ordering: .relaxed)
        group.wait()
        #expect(visited.filter { !$0.hasPrefix("n") } == quiet)
        #expect(Set(visited).count == visited.count)
    }

    @Test("a cursor is bound to the path and the filters of its list", arguments: targets)
    func bound(target: String) throws {
        let client = client()
        let next = try #require(client.get(Self.limited(target, 2)).next)
        let cursor = try #require(
            next.split(separator: "&").first { $0.contains("cursor=") }?.split(separator: "=").last
        )
        #expect(client.get(Self.limited(target, 9) + "&cursor=\(cursor)").status == 200)
        let other = client.get(Self.limited(target, 2) + "&source=Else&cursor=\(cursor)")
        #expect(other.status == 400)
        #expect(other.faultyParameters == ["cursor"])
    }
}
