import HTTPServer
import Testing

@Suite("What is said to people")
struct ServerErrorTests {
    @Test(
        "a server that cannot start says where and what to do, in one sentence",
        arguments: [
            (ServerError.addressInUse(host: "127.0.0.1", port: 8080), ["127.0.0.1", "8080", "choose another port"]),
            (.permissionDenied(host: "::", port: 80), ["::", "80", "1024"]),
            (.addressUnavailable(host: "nowhere"), ["\"nowhere\""]),
            (.unreadableFile(path: "/srv/a", reason: "it is gone"), ["/srv/a", "it is gone"]),
            (.system(call: "listen", reason: "no memory"), ["listen", "no memory"]),
        ]
    )
    func startErrors(error: ServerError, parts: [String]) {
        let text = "\(error)"
        for part in parts { #expect(text.contains(part)) }
        #expect(text.hasSuffix("."))
        #expect(!text.contains("\n"))
    }

    @Test("a fault carries what a client needs to do better")
    func faults() {
        let fault = RequestFault.methodNotAllowed([.get, .head])
        #expect(fault.status == .methodNotAllowed)
        #expect(fault.allowed == [.get, .head])
        #expect(fault.sentence.contains("GET, HEAD"))
        #expect(RequestFault.contentTooLarge(limit: 77).limit == 77)
        #expect(RequestFault.contentTooLarge(limit: 77).sentence.contains("77"))
        let response = RequestFault.plainText(.notFound, nil)
        #expect(response.status.code == 404)
        #expect(response.fields["Content-Type"] == "text/plain; charset=utf-8")
        #expect(String(decoding: response.body, as: UTF8.self) == RequestFault.notFound.sentence + "\n")
    }

    @Test("HEAD looks like GET to a handler, and says what it was")
    func headRequest() {
        let request = Request(method: .head, path: "/a", query: "b")
        #expect(request.method == .get)
        #expect(request.wireMethod == .head)
        #expect(Request(method: .post, path: "/").wireMethod == .post)
        #expect(Method.other("BREW").token == "BREW")
    }
}
