import HTTPServer
import Testing

/// A route whose answer says which it was.
private func route(_ pattern: String, _ methods: Method...) -> Route {
    let decision: Route.Decision = { request in
        let values = request.parameters.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        return .answer(Sample.plain(([pattern] + values).joined(separator: " ")))
    }
    return Route(pattern, Dictionary(uniqueKeysWithValues: methods.map { ($0, decision) }))
}

private let router = Router([
    route("/", .get), route("/items", .get, .post), route("/items/{id}", .get, .put, .delete),
    route("/items/{id}/parts", .get), route("/items/{id}/parts/{number}", .get), route("/items/new", .post),
    route("/items/new/draft", .get),
])

private func found(_ path: String, _ method: Method = .get) -> String {
    switch router.match(Request(method: method, path: path)) {
    case .decision(let decide, let parameters):
        var request = Request(method: method, path: path)
        request.parameters = parameters
        guard case .answer(let response) = decide(request) else { return "?" }
        return String(decoding: response.body, as: UTF8.self)
    case .methods(let methods): return methods.map(\.token).joined(separator: ",")
    case .nothing: return "nothing"
    case .response: return "file"
    }
}

@Suite("The router")
struct RouterTests {
    @Test(
        "a path finds its route and its values",
        arguments: [
            ("/", "/"), ("/items", "/items"), ("/items/7", "/items/{id} id=7"),
            ("/items/7/parts", "/items/{id}/parts id=7"),
            ("/items/7/parts/2", "/items/{id}/parts/{number} id=7 number=2"),
            ("/items/new/draft", "/items/new/draft"), ("/items/new/parts", "/items/{id}/parts id=new"),
            ("/items/a b", "/items/{id} id=a b"),
        ]
    )
    func routes(path: String, answer: String) {
        #expect(found(path) == answer)
    }

    @Test(
        "a path of another shape finds nothing",
        arguments: ["/item", "/items/", "/items/7/", "/items//parts", "//items", "/items/7/parts/2/x", "/ITEMS", ""]
    )
    func nothing(path: String) {
        #expect(found(path) == "nothing")
    }

    @Test("a literal segment wins over a named one, with the methods it has")
    func literalFirst() {
        #expect(found("/items/new", .post) == "/items/new")
        #expect(found("/items/new", .get) == "OPTIONS,POST")
    }

    @Test("another method finds the methods that there are, with those that follow from them")
    func otherMethods() {
        #expect(found("/items", .delete) == "GET,HEAD,OPTIONS,POST")
        #expect(found("/items/7", .post) == "DELETE,GET,HEAD,OPTIONS,PUT")
        #expect(found("/items", .head) == "/items")
    }

    @Test("named segments are decoded after the path is cut, so that an encoded slash cuts nothing")
    func encodedSegments() throws {
        try served { server in
            #expect(exchange(server, Sample.request("/items/a%2Fb"))?.text == "a/b")
            #expect(exchange(server, Sample.request("/items/caf%C3%A9%25"))?.text == "café%")
            #expect(exchange(server, Sample.request("/%69tems/x/../y"))?.text == "y")
        }
    }
}
