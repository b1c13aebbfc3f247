import HTTPServer
import Testing

/// Answers of which only the gzip form is at hand.
@Suite("Packed answers")
struct PackedAnswerTests {
    private static let text = String(repeating: "The gates were opened on Sunday. ", count: 100)

    private func packed() throws -> Response {
        var assembly = GzipAssembly(capacity: 100)
        assembly.append(Array(Self.text.utf8)[...])
        return Response(gzip: assembly.finish(), contentType: "application/json", entityTag: "\"t\"")
    }

    /// What goes over the wire to a request with these fields.
    private func sent(_ fields: [String: String]) throws -> String {
        var request = Request(method: .get, path: "/")
        for (name, value) in fields { request.fields[name] = value }
        var bytes: [UInt8] = []
        Assembly().write(try packed(), to: request, into: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test("who takes gzip gets the member as it is")
    func gzip() throws {
        let answer = try sent(["Accept-Encoding": "gzip"])
        let size = try packed().gzipBody?.count ?? 0
        #expect(answer.hasPrefix("HTTP/1.1 200"))
        #expect(answer.contains("Content-Encoding: gzip\r\n"))
        #expect(answer.contains("Content-Length: \(size)\r\n"))
        #expect(answer.contains("ETag: \"t-gz\"\r\n"))
        #expect(answer.contains("Vary: Accept-Encoding\r\n"))
    }

    @Test("who takes none gets the content", arguments: [[:], ["Accept-Encoding": "br, gzip;q=0"]])
    func plain(fields: [String: String]) throws {
        let answer = try sent(fields)
        #expect(!answer.contains("Content-Encoding"))
        #expect(answer.contains("Content-Length: \(Self.text.utf8.count)\r\n"))
        #expect(answer.contains("ETag: \"t\"\r\n"))
        #expect(answer.contains("Vary: Accept-Encoding\r\n"))
        #expect(answer.hasSuffix(Self.text))
    }

    @Test("who has it already gets 304 in either form", arguments: ["\"t\"", "\"t-gz\"", "*"])
    func conditional(tag: String) throws {
        for coding in ["gzip", "identity"] {
            let answer = try sent(["Accept-Encoding": coding, "If-None-Match": tag])
            #expect(answer.hasPrefix("HTTP/1.1 304"))
            #expect(answer.contains("Vary: Accept-Encoding\r\n"))
            #expect(answer.contains(coding == "gzip" ? "ETag: \"t-gz\"\r\n" : "ETag: \"t\"\r\n"))
            #expect(answer.hasSuffix("\r\n\r\n"))
        }
    }

    @Test("who takes neither gets 406")
    func neither() throws {
        #expect(try sent(["Accept-Encoding": "gzip;q=0, identity;q=0"]).hasPrefix("HTTP/1.1 406"))
    }

    @Test("a member that is none is an error within, never half an answer")
    func damaged() {
        var response = Response(gzip: [1, 2, 3], contentType: "application/json", entityTag: "\"t\"")
        #expect(response.unpacked.status == .internalServerError)
        response.gzipBody = [UInt8](repeating: 0xFF, count: 40)
        #expect(response.unpacked.status == .internalServerError)
    }
}
