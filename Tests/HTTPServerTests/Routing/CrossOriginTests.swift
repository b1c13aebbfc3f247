import HTTPServer
import Testing

private let routes = [
    Route("/notes", [.get: { _ in .answer(Sample.plain("notes")) }, .post: { _ in .answer(Sample.plain("taken")) }])
]

private func preflight(_ method: String, from origin: String = "https://app.example") -> String {
    Sample.request("OPTIONS", "/notes", "Origin: \(origin)", "Access-Control-Request-Method: \(method)")
}

@Suite("Requests from pages of other origins")
struct CrossOriginTests {
    @Test("reads are open to all, errors among them; writes are not")
    func defaults() throws {
        try served(routes) { server in
            let origin = "Origin: https://app.example"
            #expect(exchange(server, Sample.request("/notes", origin))?["Access-Control-Allow-Origin"] == "*")
            #expect(exchange(server, Sample.request("/missing", origin))?["Access-Control-Allow-Origin"] == "*")
            let write = exchange(server, Sample.request("POST", "/notes", origin))
            #expect(write?.status == 200)
            #expect(write?["Access-Control-Allow-Origin"] == nil)
        }
    }

    @Test("a preflight says what a page may do, and offers no write")
    func preflightAnswer() throws {
        try served(routes) { server in
            let answer = exchange(server, preflight("POST"))
            #expect(answer?.status == 204)
            #expect(answer?["Access-Control-Allow-Methods"] == "GET, HEAD")
            #expect(answer?["Access-Control-Allow-Headers"]?.contains("Content-Type") == true)
            #expect(answer?["Access-Control-Allow-Origin"] == "*")
            #expect(answer?["Content-Length"] == nil)
        }
    }

    @Test("writes can be opened to some origins, and caches are told that answers differ")
    func someOrigins() throws {
        var policy = CrossOrigin()
        policy.writes = .only(["https://app.example"])
        try served(routes, configure: { $0.crossOrigin = policy }) { server in
            let friend = exchange(server, Sample.request("POST", "/notes", "Origin: https://app.example"))
            #expect(friend?["Access-Control-Allow-Origin"] == "https://app.example")
            #expect(friend?["Vary"] == "Origin")
            let stranger = exchange(server, Sample.request("POST", "/notes", "Origin: https://other.example"))
            #expect(stranger?["Access-Control-Allow-Origin"] == nil)
            #expect(stranger?["Vary"] == "Origin")
            #expect(exchange(server, preflight("POST"))?["Access-Control-Allow-Methods"] == "GET, HEAD, POST")
            let refused = exchange(server, preflight("POST", from: "https://other.example"))
            #expect(refused?["Access-Control-Allow-Methods"] == "GET, HEAD")
        }
    }

    @Test("with reads closed no page of another origin gets anything")
    func closed() throws {
        try served(routes, configure: { $0.crossOrigin.reads = .none }) { server in
            let read = exchange(server, Sample.request("/notes", "Origin: https://app.example"))
            #expect(read?["Access-Control-Allow-Origin"] == nil)
            #expect(exchange(server, preflight("GET"))?["Access-Control-Allow-Origin"] == nil)
        }
    }

    @Test("OPTIONS says what a path can do, and the asterisk what the server can")
    func plainOptions() throws {
        try served(routes) { server in
            #expect(exchange(server, Sample.request("OPTIONS", "/notes"))?["Allow"] == "GET, HEAD, OPTIONS, POST")
            #expect(exchange(server, Sample.request("OPTIONS", "*"))?["Allow"] == "GET, HEAD, OPTIONS, POST")
            #expect(exchange(server, Sample.request("OPTIONS", "/missing"))?.status == 404)
        }
    }
}
