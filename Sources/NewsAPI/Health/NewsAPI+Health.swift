import HTTPServer
import JSONText
import NewsModel

/// Whether the server lives and can do its work.
extension NewsAPI {
    /// `GET /health/live`: the process answers.
    func showLive(_ request: Request) throws(Problem) -> Plan {
        try expectNoParameters(request)
        return Plan(.loop) { _ throws(Problem) in Self.ok }
    }

    /// `GET /health/ready`: the archive answers.
    func showReady(_ request: Request) throws(Problem) -> Plan {
        try expectNoParameters(request)
        return Plan(.worker) { _ throws(Problem) in
            do throws(ArchiveError) {
                // A look at an id that nobody has: cheap, and it goes all the way to the file.
                _ = try archive.article(id: "~")
                return Self.ok
            } catch {
                let detail = "The archive does not answer; the server's log says why."
                var problem = Problem(.serviceUnavailable, "not-ready", title: "Not ready", detail: detail)
                problem.internalDetail = "archive: \(error.message)"
                throw problem
            }
        }
    }

    private static var ok: Response {
        .json(JSONWriter.object { $0.field("status", "ok") })
    }
}
