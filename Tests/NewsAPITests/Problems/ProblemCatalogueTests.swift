import HTTPServer
import JSONText
import Locking
import NewsModel
import Testing

@Suite("Every kind of problem")
struct ProblemCatalogueTests {
    /// A request and the problem that it should be answered with.
    struct Case: Sendable, CustomTestStringConvertible {
        var method = Method.get
        var target: String
        var fields: [String: String] = [:]
        var body = ""
        var status: Int
        var kind: String

        var testDescription: String { "\(method.token) \(target.prefix(60)) \(body.prefix(40))" }
    }

    private static let json = ["Content-Type": "application/json"]

    private static func post(_ body: String, _ status: Int, _ kind: String) -> Case {
        Case(method: .post, target: "/articles", fields: json, body: body, status: status, kind: kind)
    }

    static let cases: [Case] = [
        Case(target: "/articles/none", status: 404, kind: "not-found"),
        Case(target: "/articles/none/quotes", status: 404, kind: "not-found"),
        Case(target: "/articles/none/versions", status: 404, kind: "not-found"),
        Case(target: "/articles/none/versions/1", status: 404, kind: "not-found"),
        Case(target: "/articles/dam/versions/2", status: 404, kind: "not-found"),
        Case(target: "/articles/dam/versions/01", status: 404, kind: "not-found"),
        Case(target: "/quotes/none-1", status: 404, kind: "not-found"),
        Case(target: "/quotes/speakers/none", status: 404, kind: "not-found"),
        Case(method: .delete, target: "/articles/none", status: 404, kind: "not-found"),
        Case(target: "/articles?limit=0", status: 400, kind: "invalid-parameters"),
        Case(target: "/articles?from=2019-13", status: 400, kind: "invalid-parameters"),
        Case(target: "/articles?from=2020&to=2019", status: 400, kind: "invalid-parameters"),
        Case(target: "/articles?last=7d&from=2019", status: 400, kind: "invalid-parameters"),
        Case(target: "/articles?cursor=nonsense", status: 400, kind: "invalid-parameters"),
        Case(target: "/articles?source=%FF", status: 400, kind: "invalid-parameters"),
        Case(target: "/articles?source=%00", status: 400, kind: "invalid-parameters"),
        Case(target: "/articles?source=%4", status: 400, kind: "invalid-parameters"),
        Case(target: "/articles?fields=id,nonsense", status: 400, kind: "invalid-parameters"),
        Case(target: "/articles/dam?x=1", status: 400, kind: "invalid-parameters"),
        Case(target: "/articles/dam/quotes?limit=1", status: 400, kind: "invalid-parameters"),
        Case(target: "/articles/dam/versions?x", status: 400, kind: "invalid-parameters"),
        Case(target: "/search?match=most", status: 400, kind: "invalid-parameters"),
        Case(target: "/search?in=people", status: 400, kind: "invalid-parameters"),
        Case(target: "/search?highlight=yes", status: 400, kind: "invalid-parameters"),
        Case(target: "/quotes?kind=spoken", status: 400, kind: "invalid-parameters"),
        Case(target: "/quotes?minConfidence=2", status: 400, kind: "invalid-parameters"),
        Case(target: "/quotes/speakers?sort=newest", status: 400, kind: "invalid-parameters"),
        Case(target: "/health/live?x=1", status: 400, kind: "invalid-parameters"),
        post("{", 400, "unreadable-body"), post("", 400, "unreadable-body"), post("[1]", 422, "not-an-article"),
        post(#"{"text":7}"#, 422, "not-an-article"), post(#"{"title":"x"}"#, 422, "not-an-article"),
        post(#"{"text":"  "}"#, 422, "not-an-article"),
        post(#"{"text":"a","published":"2019-02-30"}"#, 422, "not-an-article"),
        post(#"{"text":"a","url":"ftp://a.example"}"#, 422, "not-an-article"),
        post(#"{"text":"a","id":"a b"}"#, 422, "not-an-article"), post(#"{"text":"a\u0000"}"#, 400, "unreadable-body"),
        Case(method: .post, target: "/articles", body: "x", status: 415, kind: "unsupported-media-type"),
        Case(
            method: .post,
            target: "/articles",
            fields: ["Content-Type": "image/png"],
            body: "x",
            status: 415,
            kind: "unsupported-media-type"
        ),
        Case(
            method: .put,
            target: "/articles/x",
            fields: ["Content-Type": "application/json; charset=latin1"],
            body: "{}",
            status: 415,
            kind: "unsupported-media-type"
        ),
        Case(
            method: .put,
            target: "/articles/x",
            fields: json,
            body: #"{"id":"y","text":"a"}"#,
            status: 422,
            kind: "not-an-article"
        ),
        Case(
            method: .put,
            target: "/articles/dam",
            fields: json.merging(["If-Match": "\"x\""]) { $1 },
            body: #"{"text":"a"}"#,
            status: 412,
            kind: "precondition-failed"
        ),
        Case(
            method: .post,
            target: "/quotes/extract",
            fields: json,
            body: "{",
            status: 400,
            kind: "unreadable-body"
        ),
        Case(
            method: .post,
            target: "/quotes/extract?x=1",
            fields: json,
            body: "{}",
            status: 400,
            kind: "invalid-parameters"
        ),
    ]

    @Test("each has its status, its type and the form of RFC 9457, and changes nothing", arguments: cases)
    func problem(given: Case) throws {
        let client = try Samples.client()
        let before = client.archive.now.records.map(\.article)
        let answer = client.send(given.method, given.target, given.fields, Array(given.body.utf8))
        #expect(answer.status == given.status, "\(answer.text)")
        #expect(answer.type == "application/problem+json")
        #expect(answer.json["type"]?.string == "/problems/" + given.kind)
        try expectForm(answer)
        #expect(client.archive.now.records.map(\.article) == before)
        #expect(client.log.withLock { $0.isEmpty }, "what a client does wrong is no matter for the log")
    }

    private func expectForm(_ answer: Answer) throws {
        let members = try #require(answer.json.object?.members.map(\.name))
        #expect(members == ["type", "title", "status", "detail", "instance", "errors"])
        #expect(answer.json["status"]?.integer == answer.status)
        #expect(answer.json["title"]?.string?.isEmpty == false)
        let detail = try #require(answer.json["detail"]?.string)
        #expect(detail.hasSuffix(".") || detail.hasSuffix("?") || detail.hasSuffix(")"), "\(detail)")
        #expect(!detail.contains("\n"))
        for fault in answer.json["errors"]?.array ?? [] {
            let names = try #require(fault.object?.members.map(\.name))
            #expect(names.count == 3 && names.dropFirst() == ["message", "suggestion"])
            #expect(["parameter", "line", "pointer"].contains(names[0]))
            #expect(fault["message"]?.string?.isEmpty == false)
        }
    }

    @Test("all that is wrong with a request is told at once, each by its parameter")
    func several() {
        let answer = Client().get("/quotes?limit=900&minConfidence=x&kind=spoken&frm=2019&sort=best")
        #expect(answer.status == 400)
        #expect(Set(answer.faultyParameters) == ["limit", "minConfidence", "kind", "frm", "sort"])
        #expect(answer.json["detail"]?.string?.contains("4 more") == true)
    }

    @Test("an answer never holds more than a piece of what a client sent, however long it is")
    func echo() {
        let long = String(repeating: "x", count: 20_000)
        for target in [
            "/articles?\(long)=1", "/articles?sort=\(long)", "/articles?limit=\(long)", "/quotes?kind=\(long)",
        ] {
            let answer = Client().get(target)
            #expect(answer.status == 400)
            let errors = answer.json["errors"]?.text ?? ""
            #expect(errors.utf8.count < 1_000, "\(errors.prefix(200))")
        }
        #expect((Client().get("/articles/\(long)").json["detail"]?.string?.count ?? .max) < 200)
    }
}
