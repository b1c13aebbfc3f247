import HTTPServer
import Testing

private typealias Origins = CrossOrigin.Origins

/// What a page of `origin` must find in `Access-Control-Allow-Origin` under `policy`.
private func allowed(_ policy: Origins, _ origin: String?) -> String? {
    switch policy {
    case .any: "*"
    case .none: nil
    case .only(let list): origin.flatMap { list.contains($0) ? $0 : nil }
    }
}

@Suite("Other origins, every policy")
struct CrossOriginMatrixTests {
    private static let policies: [CrossOrigin.Origins] = [.any, .none, .only(["https://a.example"]), .only([])]
    private static let origins = [nil, "https://a.example", "https://A.example", "https://b.example", "null", ""]

    @Test("an answer is open to exactly those whom the policy of its method names", arguments: policies, policies)
    func answers(reads: CrossOrigin.Origins, writes: CrossOrigin.Origins) throws {
        func configure(_ configuration: inout ServerConfiguration) {
            configuration.crossOrigin.reads = reads
            configuration.crossOrigin.writes = writes
        }
        try served(configure: configure) { server in
            for origin in Self.origins {
                let field = origin.map { ["Origin: \($0)"] } ?? []
                let read = exchange(server, request("GET", "/short", field))
                let head = exchange(server, request("HEAD", "/short", field), isHead: true)
                let write = exchange(server, request("POST", "/echo", field + ["Content-Length: 0"]))
                #expect(read?["Access-Control-Allow-Origin"] == allowed(reads, origin))
                #expect(head?["Access-Control-Allow-Origin"] == allowed(reads, origin))
                #expect(write?["Access-Control-Allow-Origin"] == allowed(writes, origin))
                // RFC 9110 §12.5.5: a cache must know that the answer depends on who asks.
                if case .only = reads { #expect(read?["Vary"]?.contains("Origin") == true) }
            }
        }
    }

    @Test("a preflight offers exactly the methods that are open", arguments: policies, policies)
    func preflights(reads: CrossOrigin.Origins, writes: CrossOrigin.Origins) throws {
        func configure(_ configuration: inout ServerConfiguration) {
            configuration.crossOrigin.reads = reads
            configuration.crossOrigin.writes = writes
        }
        let both = Route(
            "/both",
            [.get: { _ in .answer(Sample.plain("r")) }, .put: { _ in .answer(Sample.plain("w")) }]
        )
        try served([both], configure: configure) { server in
            for origin in Self.origins.compactMap({ $0 }) {
                let fields = ["Origin: \(origin)", "Access-Control-Request-Method: PUT"]
                let answer = exchange(server, request("OPTIONS", "/both", fields))
                let open = [(allowed(reads, origin), ["GET", "HEAD"]), (allowed(writes, origin), ["PUT"])]
                let methods = open.filter { $0.0 != nil }.flatMap(\.1)
                #expect(answer?.status == 204)
                #expect(
                    answer?["Access-Control-Allow-Methods"] == (methods.isEmpty ? nil : methods.joined(separator: ", "))
                )
                #expect((answer?["Access-Control-Allow-Origin"] == nil) == methods.isEmpty)
            }
        }
    }

    private func request(_ method: String, _ target: String, _ fields: [String]) -> String {
        (["\(method) \(target) HTTP/1.1", "Host: a"] + fields).joined(separator: "\r\n") + "\r\n\r\n"
    }
}
