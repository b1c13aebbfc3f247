import HTTPServer
import NewsModel

extension NewsAPI {
    /// What `body` answers; questions that it puts to the archive end where the client of a read has gone.
    ///
    /// A write is finished whoever has gone: the client may only have closed its half too early.
    static func whileWanted(by request: Request, _ body: () -> Response) -> Response {
        guard request.method == .get, let cancellation = request.cancellation else { return body() }
        return Asker.waiting(until: { cancellation.isCancelled }, body)
    }
}
