import HTTPServer
import JSONText
import Locking
import NewsAPI
import NewsModel
import Testing

@Suite("Problems")
struct ProblemTests {
    @Test("a problem is the object of RFC 9457, errors included")
    func shape() {
        let answer = Client().get("/articles?limt=5")
        #expect(
            answer.text == #"""
                {"type":"/problems/invalid-parameters","title":"Invalid parameters","status":400,\#
                "detail":"limt is not a parameter of this address; did you mean limit?","instance":"/articles?limt=5",\#
                "errors":[{"parameter":"limt","message":"limt is not a parameter of this address; did you mean limit?",\#
                "suggestion":"limit"}]}
                """#
        )
    }

    @Test(
        "an error of the archive becomes a status",
        arguments: [
            (ArchiveError.diskFull, 507, "disk-full"),
            (.busy, 503, "busy"),
            (.timeLimit(milliseconds: 500), 503, "time-limit"),
            (.cancelled, 503, "cancelled"),
            (.damaged(detail: "page 7"), 500, "internal"),
            (.failed(code: 11, message: "secret path"), 500, "internal"),
            (.cannotOpen(path: "/secret", reason: "no"), 500, "internal"),
            (.revisionConflict, 412, "precondition-failed"),
        ]
    )
    func archiveErrors(error: ArchiveError, status: Int, kind: String) {
        let client = Client()
        client.archive.fail(error)
        for target in ["/articles", "/articles/x", "/search?q=a", "/quotes/speakers", "/articles/x/versions"] {
            let answer = client.get(target)
            #expect(answer.status == status)
            #expect(answer.json["type"]?.string == "/problems/" + kind)
            #expect(!answer.text.contains("secret") && !answer.text.contains("page 7"))
        }
        #expect(client.post(#"{"text":"a"}"#).status == status)
        #expect(client.send(.delete, "/articles/x").status == status)
    }

    @Test("the detail of an internal error goes to the log, with the request's id and target")
    func log() {
        let client = Client()
        client.archive.fail(.damaged(detail: "page 7"))
        _ = client.get("/quotes?limit=3")
        let lines = client.log.withLock { $0 }
        #expect(lines.count == 1)
        #expect(lines.first?.hasPrefix("test-1 GET /quotes?limit=3: ") == true)
        #expect(lines.first?.contains("page 7") == true)
        client.archive.fail(.busy)
        _ = client.get("/quotes")
        #expect(client.log.withLock { $0.count } == 1)
    }

    @Test("a busy archive says when to try again")
    func retryAfter() {
        let client = Client()
        client.archive.fail(.busy)
        #expect(client.post(#"{"text":"a"}"#).field("Retry-After") == "1")
    }

    @Test("a time limit says how long it was")
    func timeLimit() {
        let client = Client()
        client.archive.fail(.timeLimit(milliseconds: 750))
        #expect(client.get("/search?q=the").json["detail"]?.string?.contains("750 ms") == true)
    }

    @Test("what the server refuses is a problem too", arguments: [true, false])
    func serverFault(hasRequest: Bool) {
        let request = Request(method: .get, path: "/a b", query: "x=%zz")
        let answer = Answer(Client().api.problem(for: .notFound, request: hasRequest ? request : nil))
        #expect(answer.status == 404)
        #expect(answer.type == "application/problem+json")
        #expect(answer.json["title"]?.string == "Not Found")
        #expect(answer.json["type"]?.string == "/problems/not-found")
        #expect(answer.json["detail"]?.string == RequestFault.notFound.sentence)
        #expect(answer.json["instance"] == (hasRequest ? .string("/a%20b?x=%zz") : .null))
        #expect(answer.json["errors"] == .array([]))
    }
}
