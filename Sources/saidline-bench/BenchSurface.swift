import ArchiveStore
import HTTPServer
import NewsAPI
import QuoteExtraction

/// The routes of an archive, called as the server calls them.
struct BenchSurface {
    let router: Router

    /// The surface of `archive`; nothing is kept from one call to the next unless there is room for it.
    init(_ archive: ArticleArchive, cacheBytes: Int = 0) {
        let api = NewsAPI(
            archive: archive,
            extractor: QuoteExtractor(),
            cacheBytes: cacheBytes,
            page: { Response(.notFound) },
            log: { _ in }
        )
        router = Router(api.routes)
    }

    /// The answer to a GET.
    func answer(_ target: String) -> Response {
        let parts = target.split(separator: "?", maxSplits: 1)
        var request = Request(method: .get, path: String(parts[0]), query: parts.count > 1 ? String(parts[1]) : nil)
        guard case .decision(let decide, let parameters) = router.match(request) else { return Response(.notFound) }
        request.parameters = parameters
        switch decide(request) {
        case .answer(let response): return response
        case .collect(_, _, let handler): return handler(request)
        case .receive: return Response(.notFound)
        }
    }
}
