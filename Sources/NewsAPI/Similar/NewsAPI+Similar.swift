import HTTPServer
import NewsModel

/// Articles like another.
extension NewsAPI {
    /// What `GET /articles/{id}/similar` takes.
    static let similarParameters: [Parameter] = [.limit, .format(planned: [])]

    /// Answers `GET /articles/{id}/similar`.
    func listSimilar(_ request: Request) throws(Problem) -> Plan {
        var arguments = Arguments(of: request, known: Self.similarParameters)
        let list = ListRequest(request, &arguments)
        try arguments.check()
        let id = request.parameters["id"] ?? ""
        return Plan(.worker) { _ throws(Problem) in
            let found = try asking { () throws(ArchiveError) in
                try archive.similar(toArticle: id, limit: list.limit)
            }
            guard let similar = found else { throw .notFound("article", id) }
            return ListAnswer(whole: similar.map { SimilarJSON(similar: $0) }, selfLink: list.selfLink).response
        }
    }
}
