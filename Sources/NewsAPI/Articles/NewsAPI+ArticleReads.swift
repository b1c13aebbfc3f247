import HTTPServer
import NewsModel

/// Articles, read.
extension NewsAPI {
    /// Answers `GET /articles`.
    func listArticles(_ request: Request) throws(Problem) -> Plan {
        let asked = try ArticlesAsked(request, now: clock())
        return Plan(asked.isQuick ? .loop : .worker) { request throws(Problem) in
            if asked.form.format == .json, let answer = try assembledList(asked, for: request) { return answer }
            let page = try asking { () throws(ArchiveError) in try archive.articles(asked.question) }
            var items: [ArticleJSON] = []
            for article in page.items {
                var item = ArticleJSON(article: article, fields: asked.fields)
                if asked.includesQuotes { item.quotes = try quotes(of: article) }
                items.append(item)
            }
            let shown = Page(items: items, total: page.total, next: page.next, counts: page.counts)
            return ListAnswer(shown, of: asked.list) { $0 }.response(in: asked.form, asked.fields)
        }
    }

    /// Answers `GET /articles/{id}`.
    func showArticle(_ request: Request) throws(Problem) -> Plan {
        let arguments = Arguments(of: request, known: [ArticleFormat.parameter])
        try arguments.check()
        let format = ArticleFormat(request, arguments)
        let id = request.parameters["id"] ?? ""
        return Plan(.loop) { request throws(Problem) in
            if format == .json, let answer = try assembledArticle(id, for: request) { return answer }
            let article = try article(id)
            if format == .text { return ArticleFormat.text(of: article) }
            var response = Response.json(ArticleJSON(article: article))
            response.fields["ETag"] = ArticleTag.of(article)
            return response
        }
    }

    /// Answers `GET /articles/{id}/quotes`.
    func listArticleQuotes(_ request: Request) throws(Problem) -> Plan {
        try expectNoParameters(request)
        let id = request.parameters["id"] ?? ""
        return Plan(.loop) { request throws(Problem) in
            let found = try asking { () throws(ArchiveError) in try archive.quotes(ofArticle: id) }
            guard let quotes = found else { throw .notFound("article", id) }
            return ListAnswer(whole: quotes.map { QuoteJSON(quote: $0) }, selfLink: Address.target(of: request))
                .response
        }
    }

    /// Answers `GET /articles/{id}/versions`.
    func listVersions(_ request: Request) throws(Problem) -> Plan {
        try expectNoParameters(request)
        let id = request.parameters["id"] ?? ""
        return Plan(.worker) { request throws(Problem) in
            let items = try versions(id).map { version in Self.json(version) }
            return ListAnswer(whole: items, selfLink: Address.target(of: request)).response
        }
    }

    /// Answers `GET /articles/{id}/versions/{n}`.
    func showVersion(_ request: Request) throws(Problem) -> Plan {
        try expectNoParameters(request)
        let id = request.parameters["id"] ?? ""
        let number = request.parameters["n"] ?? ""
        return Plan(.worker) { _ throws(Problem) in
            guard let version = try versions(id).first(where: { String($0.article.version) == number }) else {
                throw .notFound("version of article “\(Parameter.shown(id))”", number)
            }
            return .json(Self.json(version))
        }
    }

    /// The article with this id, or the problem that there is none.
    func article(_ id: String) throws(Problem) -> Article {
        let found = try asking { () throws(ArchiveError) in try archive.article(id: id) }
        guard let article = found else { throw .notFound("article", id) }
        return article
    }

    private func quotes(of article: Article) throws(Problem) -> [Quote] {
        try asking { () throws(ArchiveError) in try archive.quotes(ofArticle: article.id) } ?? []
    }

    private func versions(_ id: String) throws(Problem) -> [ArticleVersion] {
        let found = try asking { () throws(ArchiveError) in try archive.versions(ofArticle: id) }
        guard let versions = found else { throw .notFound("article", id) }
        return versions
    }

    private static func json(_ version: ArticleVersion) -> ArticleJSON {
        let article = version.article
        return ArticleJSON(article: article, selfLink: Address.version(article.version, ofArticle: article.id))
    }
}
