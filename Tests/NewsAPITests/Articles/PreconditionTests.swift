import HTTPServer
import JSONText
import Testing

@Suite("Preconditions of writes")
struct PreconditionTests {
    private let body = #"{"text":"Changed."}"#

    private func tag(_ client: Client) throws -> String {
        try #require(client.get("/articles/dam").field("ETag"))
    }

    @Test("the tag is strong, stays while the article does, and changes with any part of it")
    func stable() throws {
        let client = try Samples.client()
        let tag = try tag(client)
        #expect(tag.hasPrefix("\"1-"))
        #expect(try self.tag(client) == tag)
        #expect(try self.tag(Samples.client()) == tag)
        _ = client.put(Samples.dam.replacingFirst("Dam vote", "Dam votes"), to: "/articles/dam")
        #expect(try self.tag(client) != tag)
    }

    @Test("POST answers the tag that GET has")
    func postTag() throws {
        let client = Client()
        let posted = client.post(Samples.dam)
        #expect(posted.field("ETag") == client.get("/articles/dam").field("ETag"))
    }

    @Test("If-Match lets a write through where the article stands so")
    func ifMatch() throws {
        let client = try Samples.client()
        let tag = try tag(client)
        let lists = [tag, "\"other\", \(tag)", "*", tag.dropLast() + "-gz\""]
        for list in lists {
            _ = client.put(Samples.dam, to: "/articles/dam")
            let current = try self.tag(client)
            let named = list.replacingFirst(tag, current).replacingFirst(
                String(tag.dropLast()),
                String(current.dropLast())
            )
            #expect(client.put(body, to: "/articles/dam", ["If-Match": named]).status == 200, "\(named)")
        }
    }

    @Test("If-Match stops a write that would overwrite another's", arguments: ["\"1-old\"", "W/TAG", ""])
    func staleTag(list: String) throws {
        let client = try Samples.client()
        let named = list.replacingFirst("TAG", try tag(client))
        let answer = client.put(body, to: "/articles/dam", ["If-Match": named])
        #expect(answer.status == 412)
        #expect(answer.json["type"]?.string == "/problems/precondition-failed")
        #expect(client.get("/articles/dam").json["version"]?.integer == 1)
        #expect(client.send(.delete, "/articles/dam", ["If-Match": named]).status == 412)
        #expect(client.get("/articles/dam").status == 200)
    }

    @Test("If-Match on nothing fails", arguments: ["*", "\"1-x\""])
    func nothingToMatch(list: String) {
        let client = Client()
        #expect(client.put(body, to: "/articles/dam", ["If-Match": list]).status == 412)
        #expect(client.send(.delete, "/articles/dam", ["If-Match": list]).status == 404)
        #expect(client.archive.now.records.isEmpty)
    }

    @Test("If-None-Match: * creates, and never replaces")
    func createOnly() {
        let client = Client()
        let fields = ["If-None-Match": "*"]
        #expect(client.put(body, to: "/articles/dam", fields).status == 201)
        #expect(client.put(#"{"text":"Other."}"#, to: "/articles/dam", fields).status == 412)
        #expect(client.get("/articles/dam").json["text"]?.string == "Changed.")
    }

    @Test("DELETE with the right tag removes")
    func delete() throws {
        let client = try Samples.client()
        #expect(client.send(.delete, "/articles/dam", ["If-Match": try tag(client)]).status == 204)
        #expect(client.send(.delete, "/articles/fair", ["If-Match": "*"]).status == 204)
    }
}

extension String {
    /// The text with the first occurrence of a part replaced.
    func replacingFirst(_ part: String, _ other: String) -> String {
        guard let range = firstRange(of: part) else { return self }
        return self[..<range.lowerBound] + other + self[range.upperBound...]
    }
}
