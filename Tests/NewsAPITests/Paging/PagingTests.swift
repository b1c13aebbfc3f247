import JSONText
import NewsModel
import Testing

@Suite("Pages and cursors")
struct PagingTests {
    private func client(articles count: Int) throws -> Client {
        let client = Client()
        let lines = (1...count).map { Samples.article("a\($0)", day: $0) }.joined(separator: "\n")
        #expect(client.post(lines, as: "application/x-ndjson").json["added"]?.integer == count)
        return client
    }

    @Test("following next visits every article once, in order, while others are written")
    func walk() throws {
        let client = try client(articles: 25)
        var seen: [String] = []
        var target: String? = "/articles?limit=4"
        while let here = target {
            let page = client.get(here)
            #expect(page.status == 200)
            seen += page.ids
            target = page.next
            _ = client.post(Samples.article("late\(seen.count)", day: 31))
        }
        #expect(seen == (1...25).reversed().map { "a\($0)" })
    }

    @Test("the links stand in the body and in the Link field, encoded")
    func links() throws {
        let client = try client(articles: 3)
        let answer = client.get("/articles?limit=2&sort=oldest&source=-%22A%20%3C%3E%22")
        let link = "/articles?limit=2&sort=oldest&source=-%22A%20%3C%3E%22"
        #expect(answer.json["links"]?["self"]?.string == link)
        let next = try #require(answer.next)
        #expect(next.hasPrefix(link + "&cursor="))
        #expect(answer.field("Link") == "<\(link)>; rel=\"self\", <\(next)>; rel=\"next\"")
        let last = client.get(next)
        #expect(last.next == nil)
        #expect(last.json["links"]?["next"] == .null)
        #expect(last.field("Link")?.contains("next") == false)
    }

    @Test("a page may have another limit than the one before")
    func otherLimit() throws {
        let client = try client(articles: 9)
        let next = try #require(client.get("/articles?limit=2").next)
        let wider = next.split(separator: "&").map { $0.hasPrefix("/articles?limit") ? "/articles?limit=200" : $0 }
        #expect(client.get(wider.joined(separator: "&")).ids == ["a7", "a6", "a5", "a4", "a3", "a2", "a1"])
    }

    @Test(
        "a page may look otherwise than the one before",
        arguments: ["&fields=id", "&format=json", "&highlight=false", "&facets=source&facetLimit=3", "&histogram=day"]
    )
    func otherLook(look: String) throws {
        let client = try Samples.client()
        let next = try #require(client.get("/search?q=dam&limit=1").next)
        let cursor = try #require(next.split(separator: "=").last)
        let page = client.get("/search?q=dam&cursor=\(cursor)" + look)
        #expect(page.ids == client.get(next).ids)
        let without = client.get("/search?q=dam&limit=1" + look).next
        #expect(client.get("/search?q=dam&cursor=\(try #require(without?.split(separator: "=").last))").ids == page.ids)
    }

    @Test("the order of parameters does not make another list")
    func parameterOrder() throws {
        let client = try client(articles: 3)
        let next = try #require(client.get("/articles?limit=1&sort=newest&language=-fr").next)
        let cursor = try #require(next.split(separator: "=").last)
        #expect(client.get("/articles?language=-fr&cursor=\(cursor)&sort=newest&limit=1").ids == ["a2"])
    }

    @Test(
        "a cursor of another list is a 400 that names it",
        arguments: [
            "/articles?source=A&cursor=", "/articles?sort=oldest&cursor=", "/search?cursor=", "/quotes?cursor=",
        ]
    )
    func otherList(target: String) throws {
        let client = try client(articles: 3)
        let next = try #require(client.get("/articles?limit=1").next)
        let cursor = try #require(next.split(separator: "=").last)
        let answer = client.get(target + cursor)
        #expect(answer.status == 400)
        #expect(answer.faultyParameters == ["cursor"])
        #expect(client.get("/articles?cursor=\(cursor)").status == 200)
    }

    @Test("a cursor with any character changed, lost or added is a 400")
    func damaged() throws {
        let client = try client(articles: 3)
        let next = try #require(client.get("/articles?limit=1").next)
        let cursor = String(try #require(next.split(separator: "=").last))
        for index in cursor.indices {
            let changed = cursor.replacing(cursor[index] == "A" ? "B" : "A", at: index)
            #expect(client.get("/articles?cursor=\(changed)").faultyParameters == ["cursor"], "\(changed)")
            let cut = cursor[..<index]
            #expect(client.get("/articles?cursor=\(cut)").faultyParameters == ["cursor"])
        }
        for other in [cursor + "A", cursor + "=", cursor + "%20", "💥"] {
            #expect(client.get("/articles?cursor=\(other)").status == 400)
        }
    }

    @Test("a cursor that only the archive finds wrong is the same 400")
    func archiveRefuses() throws {
        let client = try client(articles: 3)
        client.archive.fail(.invalidCursor)
        let answer = client.get("/articles")
        #expect(answer.status == 400)
        #expect(answer.faultyParameters == ["cursor"])
    }

    @Test("last keeps its start from page to page")
    func frozenStart() throws {
        let client = try Samples.client()
        let first = client.get("/articles?last=7d&limit=1")
        #expect(first.ids == ["fair"])
        let start = client.archive.now.articles?.filter.from
        #expect(client.get(try #require(first.next)).ids == ["bridge"])
        #expect(client.archive.now.articles?.filter.from == start)
    }

    @Test(
        "quotes and searches are paged too",
        arguments: ["/quotes?limit=1", "/search?q=dam&limit=1", "/search?in=quotes&limit=1"]
    )
    func otherLists(target: String) throws {
        let client = try Samples.client()
        let first = client.get(target)
        let second = client.get(try #require(first.next))
        #expect(first.ids.count == 1)
        #expect(second.ids.count == 1)
        #expect(first.ids != second.ids)
        #expect(first.json["meta"]?["total"] == second.json["meta"]?["total"])
    }
}

extension String {
    /// The text with another character at one place.
    fileprivate func replacing(_ character: Character, at index: Index) -> String {
        self[..<index] + String(character) + self[self.index(after: index)...]
    }
}
