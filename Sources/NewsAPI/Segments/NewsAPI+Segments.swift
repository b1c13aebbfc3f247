import HTTPServer
import JSONText
import NewsModel

/// Answers put together from stored texts, which are neither unpacked nor packed again.
extension NewsAPI {
    /// The page of whole articles that is asked for; `nil` where it must be made from their words.
    func assembledList(_ asked: ArticlesAsked, for request: Request) throws(Problem) -> Response? {
        guard asked.fields == ArticleField.whole, let archive = archive as? any PackedReading else { return nil }
        let page = try asking { () throws(ArchiveError) in try archive.packedArticles(asked.question) }
        guard let segments = Self.segments(of: page.items) else { return nil }
        let list = ListAnswer(page, of: asked.list) { ArticleJSON(article: $0.article, hasHole: true) }
        let frame = list.response
        let (member, length) = AnswerFrame(json: frame.body, segments: segments).gzip
        var response = Response(
            gzip: member,
            contentType: "application/json",
            entityTag: EntityTag.strong(of: member)
        )
        response.fields["Link"] = frame.fields["Link"]
        return Self.fitting(response, length: length, for: request)
    }

    /// The article with this id; `nil` where it must be made from its words.
    func assembledArticle(_ id: String, for request: Request) throws(Problem) -> Response? {
        guard let archive = archive as? any PackedReading else { return nil }
        let found = try asking { () throws(ArchiveError) in try archive.packedArticle(id: id) }
        guard let found else { throw .notFound("article", id) }
        guard let segments = Self.segments(of: [found]), let segment = segments.first else { return nil }
        var json = JSONWriter()
        json.value(ArticleJSON(article: found.article, hasHole: true))
        let (member, length) = AnswerFrame(json: json.bytes, segments: segments).gzip
        let tag = ArticleTag.of(frame: json.bytes, segment.checksum, segment.length, version: found.article.version)
        let response = Response(gzip: member, contentType: "application/json", entityTag: tag)
        return Self.fitting(response, length: length, for: request)
    }

    /// The segments of texts; `nil` where one was stored in another form.
    private static func segments(of articles: [PackedArticle]) -> [DeflateSegment]? {
        var segments: [DeflateSegment] = []
        for article in articles {
            guard article.text.form == DeflatedTexts.form, let segment = DeflateSegment(stored: article.text.bytes)
            else { return nil }
            segments.append(segment)
        }
        return segments
    }

    /// The answer as its client takes it: as it is where gzip was not asked for or would not be worth it.
    private static func fitting(_ response: Response, length: Int, for request: Request) -> Response {
        let isSmall = length < CompressibleTypes.smallest
        guard isSmall || !request.fields.contains("Accept-Encoding") else { return response }
        var plain = response.unpacked
        if isSmall {
            plain.gzipBody = nil
            plain.isWorthCompressing = nil
        }
        return plain
    }
}
