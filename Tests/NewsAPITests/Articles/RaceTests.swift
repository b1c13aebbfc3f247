import Dispatch
import HTTPServer
import JSONText
import Locking
import NewsModel
import Testing

@Suite("Writers that race")
struct RaceTests {
    /// Runs `body` for each number on threads of its own and gathers the statuses.
    private func statuses(_ count: Int, _ body: @Sendable (Int) -> Int) -> [Int] {
        let statuses = Locked([Int]())
        DispatchQueue.concurrentPerform(iterations: count) { number in
            let status = body(number)
            statuses.withLock { $0.append(status) }
        }
        return statuses.withLock { $0 }
    }

    @Test("of many that change the same state, one wins and the others are told", arguments: 1...5)
    func oneWinner(round: Int) throws {
        let client = try Samples.client()
        let tag = try #require(client.get("/articles/dam").field("ETag"))
        let statuses = statuses(16) { number in
            client.put(#"{"text":"Writer \#(number)."}"#, to: "/articles/dam", ["If-Match": tag]).status
        }
        #expect(statuses.filter { $0 == 200 }.count == 1)
        #expect(statuses.filter { $0 == 412 }.count == 15)
        #expect(client.get("/articles/dam").json["version"]?.integer == 2)
    }

    @Test("of many that create the same article, one creates it", arguments: 1...5)
    func oneCreator(round: Int) {
        let client = Client()
        let statuses = statuses(16) { number in
            client.put(#"{"text":"Writer \#(number)."}"#, to: "/articles/new", ["If-None-Match": "*"]).status
        }
        #expect(statuses.filter { $0 == 201 }.count == 1)
        #expect(statuses.filter { $0 == 412 }.count == 15)
    }

    @Test("read, change, write back, again where it was too late: no change is lost")
    func counter() throws {
        let client = try Client(#"{"id":"count","text":"0"}"#)
        _ = statuses(8) { _ in
            for _ in 0..<5 {
                while true {
                    let read = client.get("/articles/count")
                    guard let tag = read.field("ETag"), let text = read.json["text"]?.string, let number = Int(text)
                    else { return 0 }
                    let body = #"{"text":"\#(number + 1)"}"#
                    if client.put(body, to: "/articles/count", ["If-Match": tag]).status == 200 { break }
                }
            }
            return 200
        }
        #expect(client.get("/articles/count").json["text"]?.string == "40")
        #expect(client.get("/articles/count").json["version"]?.integer == 41)
    }

    @Test("a removal and a change of one state do not both succeed", arguments: 1...8)
    func removalAndChange(round: Int) throws {
        let client = try Samples.client()
        let tag = try #require(client.get("/articles/dam").field("ETag"))
        let statuses = statuses(2) { number in
            number == 0
                ? client.put(#"{"text":"Changed."}"#, to: "/articles/dam", ["If-Match": tag]).status
                : client.send(.delete, "/articles/dam", ["If-Match": tag]).status
        }
        let isThere = client.get("/articles/dam").status == 200
        #expect(statuses.filter { $0 < 300 }.count == 1)
        #expect(isThere == statuses.contains(200))
    }

    @Test("unconditional writes all succeed, and the last text stands with its version")
    func unconditional() throws {
        let client = try Samples.client()
        let statuses = statuses(20) { number in
            client.put(#"{"text":"Writer \#(number)."}"#, to: "/articles/dam").status
        }
        #expect(statuses.allSatisfy { $0 == 200 })
        #expect(client.get("/articles/dam").json["version"]?.integer == 21)
        #expect(client.get("/articles/dam/versions").items.count == 21)
    }

    @Test("tags are compared as RFC 9110 says: strongly for If-Match, weakly for If-None-Match")
    func comparison() throws {
        let client = try Samples.client()
        let tag = try #require(client.get("/articles/dam").field("ETag"))
        let body = #"{"text":"Changed."}"#
        #expect(client.put(body, to: "/articles/dam", ["If-Match": "W/" + tag]).status == 412)
        #expect(client.put(body, to: "/articles/dam", ["If-None-Match": "W/" + tag]).status == 412)
        #expect(client.put(body, to: "/articles/dam", ["If-None-Match": "\"other\", \(tag)"]).status == 412)
        #expect(client.put(body, to: "/articles/dam", ["If-None-Match": "\"other\""]).status == 200)
    }
}
