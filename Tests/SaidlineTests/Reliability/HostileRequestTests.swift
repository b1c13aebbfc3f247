import Foundation
import Testing

@Suite("Requests that are meant to be much work")
struct HostileRequestTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func served() throws -> RunningServer {
        try RunningServer(archive: folder.path("archive.sqlite"))
    }

    @Test(
        "a body of a hundred thousand brackets, two million digits or nothing but NUL is refused, and stores nothing",
        arguments: [
            String(repeating: "[", count: 100_000), "{\"text\": " + String(repeating: "9", count: 2_000_000) + "}",
            "{\"text\": \"" + String(repeating: "\\u0000", count: 166_000) + "\"}",
            "{\"text\": \"" + String(repeating: "\\ud800", count: 100_000) + "\"}",
            "{" + (0..<20_000).map { "\"a\($0)\":0," }.joined() + "\"text\": 1}",
        ]
    )
    func bodies(body: String) throws {
        let server = try served()
        let answer = try server.send("POST", "/articles", fields: ["Content-Type": "application/json"], body: body)
        #expect((400..<500).contains(answer.status), "\(answer.status)")
        #expect(answer.fields["content-type"] == "application/problem+json")
        #expect(try server.send("GET", "/articles").data().isEmpty)
    }

    @Test(
        "a question of nothing but operators is answered",
        arguments: [
            String(repeating: "(", count: 2_000), String(repeating: "a*+OR+", count: 300) + "b",
            String(repeating: "NEAR(", count: 500), String(repeating: "%22", count: 1_500), "a*+b*+c*+d*+e*+f*+g*+h*",
            String(repeating: "NOT+", count: 1_000) + "x", String(repeating: "-", count: 3_000),
        ]
    )
    func questions(question: String) throws {
        let server = try served()
        let body = "{\"text\": \"A bridge was opened. \\\"At last,\\\" said Bea Aldous.\"}"
        #expect(
            try server.send("POST", "/articles", fields: ["Content-Type": "application/json"], body: body).status == 201
        )
        for path in ["/search?q=", "/search?in=quotes&q=", "/quotes?q=", "/quotes/speakers?q="] {
            let answer = try server.send("GET", path + question)
            #expect(answer.status == 200 || answer.status == 400, "\(path): \(answer.status)")
        }
    }
}
