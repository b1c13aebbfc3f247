import HTTPServer
import JSONText
import NewsModel
import NewsReading

/// Articles, written one at a time.
extension NewsAPI {
    /// `POST /articles`: one article at once, or many line by line.
    var postArticles: Route.Decision {
        { request in
            let type = MediaType(request.fields["Content-Type"])
            guard let type, type.isUTF8, BulkReceiver.mediaTypes.contains(type.name) else {
                return answering(postArticle)(request)
            }
            do throws(Problem) {
                try expectNoParameters(request)
                return .receive(BulkReceiver(self, request))
            } catch {
                return .answer(response(to: error, of: request))
            }
        }
    }

    /// `POST /articles` with one article.
    private func postArticle(_ request: Request) throws(Problem) -> Plan {
        try expectNoParameters(request)
        let form = try ArticleBody(request, taken: ArticleBody.allCases.names + [BulkReceiver.mediaTypes[0]])
        var plan = Plan(.worker) { request throws(Problem) in
            let (article, isNew) = try store(ingest.prepare(try form.draft(request.body)))
            var response = Self.written(article, isNew: isNew)
            // RFC 9110 §15.3.2: a validator in the answer is that of the new article.
            response.fields["ETag"] = ArticleTag.of(article)
            return response
        }
        plan.bodyLimit = articleBytes
        return plan
    }

    /// Answers `PUT /articles/{id}`.
    func putArticle(_ request: Request) throws(Problem) -> Plan {
        try expectNoParameters(request)
        let id = request.parameters["id"] ?? ""
        let form = try ArticleBody(request)
        var plan = Plan(.worker) { request throws(Problem) in
            let draft = try form.draft(request.body, id: id)
            let expected = try expectation(of: request, id: id)
            let (article, isNew) = try store(ingest.prepare(draft, expecting: expected))
            return Self.written(article, isNew: isNew)
        }
        plan.bodyLimit = articleBytes
        return plan
    }

    /// Answers `DELETE /articles/{id}`.
    func deleteArticle(_ request: Request) throws(Problem) -> Plan {
        try expectNoParameters(request)
        let id = request.parameters["id"] ?? ""
        return Plan(.worker) { request throws(Problem) in
            // RFC 9110 §13.2.1: preconditions count only where the answer would be a success without them.
            _ = try article(id)
            let expected = try expectation(of: request, id: id)
            let isRemoved = try asking { () throws(ArchiveError) in
                try archive.remove(articleID: id, expecting: expected)
            }
            guard isRemoved else { throw .notFound("article", id) }
            return Response(.noContent)
        }
    }

    private func store(_ prepared: PreparedArticle) throws(Problem) -> (article: Article, isNew: Bool) {
        let outcomes = try asking { () throws(ArchiveError) in try archive.store([prepared]) }
        switch outcomes.first {
        case .added(let article): return (article, true)
        case .updated(let article), .unchanged(let article): return (article, false)
        case .conflict, nil: throw .preconditionFailed("The article is not in the state that the request expects.")
        }
    }

    /// The article as stored: 201 with its address where it is new, else 200.
    private static func written(_ article: Article, isNew: Bool) -> Response {
        var response = Response.json(ArticleJSON(article: article), status: isNew ? .created : .ok)
        response.fields["Content-Location"] = Address.article(article.id)
        if isNew { response.fields["Location"] = Address.article(article.id) }
        return response
    }
}

// MARK: - Preconditions (RFC 9110 §13.1)

extension NewsAPI {
    /// The state in which the article must be for the request to be carried out; `nil`: any.
    private func expectation(of request: Request, id: String) throws(Problem) -> ArticleRevision? {
        let current = try asking { () throws(ArchiveError) in try archive.article(id: id) }
        if let list = request.fields["If-Match"] {
            guard let current else { throw .preconditionFailed("There is no such article to match If-Match.") }
            if list[...].trimmed() == "*" { return .present }
            guard EntityTag.strongly(list, names: ArticleTag.of(current)) else {
                throw .preconditionFailed("The article has changed: its ETag is not among those of If-Match.")
            }
            return .article(current)
        }
        guard let list = request.fields["If-None-Match"] else { return nil }
        guard let current else { return list[...].trimmed() == "*" ? .absent : nil }
        if list[...].trimmed() == "*" || EntityTag.weakly(list, names: ArticleTag.of(current)) {
            throw .preconditionFailed("The article stands already, and If-None-Match says that it must not.")
        }
        return nil
    }
}
