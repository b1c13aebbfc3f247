import ArchiveStore
import Foundation
import HTTPServer
import NewsAPI
import NewsModel
import Testing

@Suite("Clients that have gone")
struct CancellingTests {
    private static func answer(_ method: Method, _ path: String, _ api: NewsAPI, isGone: Bool) -> Response? {
        var request = Request(method: method, path: path, query: nil)
        request.fields["Content-Type"] = "application/json"
        request.body = Array(#"{"id":"a","text":"The dam holds."}"#.utf8)
        let cancellation = Cancellation()
        if isGone { cancellation.cancel() }
        request.cancellation = cancellation
        guard case .decision(let decide, let parameters) = Router(api.routes).match(request) else { return nil }
        request.parameters = parameters
        guard case .collect(_, _, let handler) = decide(request) else { return nil }
        return handler(request)
    }

    @Test("a read ends with a problem that nobody will see and is not kept; a write is done all the same")
    func readsAndWrites() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "cancelling-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let archive = try ArticleArchive(path: folder.appending(path: "news.saidline").path)
        defer { archive.close() }
        let api = NewsAPI(
            archive: archive,
            ingest: Ingest(archive: archive, threads: 1, version: 1) { SampleQuotes.found(in: $0) },
            clock: { Client.now },
            page: { Response(.ok) },
            log: { _ in }
        )
        #expect(Self.answer(.put, "/articles/a", api, isGone: true)?.status.code == 201)
        for path in ["/search", "/articles", "/quotes", "/articles/a/similar", "/quotes/speakers"] {
            #expect(Self.answer(.get, path, api, isGone: true)?.status.code == 503, "\(path)")
            #expect(Self.answer(.get, path, api, isGone: false)?.status.code == 200, "\(path)")
        }
    }
}
