import Glibc
public import HTTPServer
public import NewsModel
public import QuoteExtraction

/// The surface of the archive: its routes, from request to question to answer.
///
/// Handlers are plain functions of a request, so that they run without a server:
///
/// ```swift
/// let api = NewsAPI(archive: archive, extractor: QuoteExtractor(), page: frontEnd.page, log: logger.error)
/// let server = HTTPServer(router: Router(api.routes), errorResponse: api.problem(for:request:))
/// ```
public struct NewsAPI: Sendable {
    let archive: any ArchiveReading & ArchiveWriting
    /// Finds the quotes of what is to be stored, and stores it.
    let ingest: Ingest
    let clock: @Sendable () -> Timestamp
    let page: @Sendable () -> Response
    let log: @Sendable (String) -> Void
    let articleBytes: Int
    /// Since when the archive is as it is.
    let age: ArchiveAge
    /// Answers that can be given again while the archive stays as it is.
    package let answers: AnswerCache

    /// The surface of `archive`.
    ///
    /// - Parameters:
    ///   - archive: what is read and written.
    ///   - extractor: finds the quotes of each article that is written.
    ///   - articleBytes: the largest article, and the longest line of a bulk body.
    ///   - cacheBytes: how much memory whole answers may take that are kept to be given again; 0 keeps none.
    ///   - clock: the present, for `last=7d`.
    ///   - page: the front end, for browsers that open an article, a quote or a speaker.
    ///   - log: takes what went wrong inside and no client may see.
    public init(
        archive: any ArchiveReading & ArchiveWriting,
        extractor: QuoteExtractor,
        articleBytes: Int = Self.standardArticleBytes,
        cacheBytes: Int = Self.standardCacheBytes,
        clock: @escaping @Sendable () -> Timestamp = Self.systemClock,
        page: @escaping @Sendable () -> Response,
        log: @escaping @Sendable (String) -> Void
    ) {
        let ingest = Ingest(archive: archive, extractor: extractor)
        self.init(
            archive: archive,
            ingest: ingest,
            articleBytes: articleBytes,
            cacheBytes: cacheBytes,
            clock: clock,
            page: page,
            log: log
        )
    }

    /// A surface whose extraction is of the caller's choosing.
    package init(
        archive: any ArchiveReading & ArchiveWriting,
        ingest: Ingest,
        articleBytes: Int = Self.standardArticleBytes,
        cacheBytes: Int = Self.standardCacheBytes,
        clock: @escaping @Sendable () -> Timestamp,
        page: @escaping @Sendable () -> Response,
        log: @escaping @Sendable (String) -> Void
    ) {
        self.archive = archive
        self.ingest = ingest
        self.articleBytes = articleBytes
        self.clock = clock
        self.page = page
        self.log = log
        age = ArchiveAge(generation: archive.generation, now: clock())
        answers = AnswerCache(bytes: cacheBytes)
    }

    /// 2 MB.
    public static let standardArticleBytes = 2 * 1_024 * 1_024

    /// 64 MB.
    public static let standardCacheBytes = 64 * 1_024 * 1_024

    /// The machine's own clock.
    public static let systemClock: @Sendable () -> Timestamp = { Timestamp(seconds: Int64(time(nil))) }

    /// Every address of the surface.
    public var routes: [Route] {
        [
            Route("/articles", [.get: varying(caching(listArticles)), .post: postArticles]),
            Route(
                "/articles/{id}",
                [.get: negotiating(showArticle), .put: answering(putArticle), .delete: answering(deleteArticle)]
            ),
            Route("/articles/{id}/quotes", [.get: caching(listArticleQuotes)]),
            Route("/articles/{id}/versions", [.get: caching(listVersions)]),
            Route("/articles/{id}/versions/{n}", [.get: caching(showVersion)]),
            Route("/articles/{id}/similar", [.get: caching(listSimilar)]),
            Route("/search", [.get: varying(caching(search))]),
            Route("/search/suggest", [.get: caching(suggest)]),
            Route("/quotes", [.get: varying(caching(listQuotes))]),
            Route("/quotes/verify", [.get: caching(verifyQuote)]),
            Route("/quotes/{id}", [.get: negotiating(showQuote)]),
            Route("/quotes/speakers", [.get: caching(listSpeakers)]),
            Route("/quotes/speakers/{id}", [.get: negotiating(showSpeaker)]),
            Route("/quotes/extract", [.post: answering(extractQuotes)]),
            Route("/health/live", [.get: answering(showLive)]),
            Route("/health/ready", [.get: answering(showReady)]),
        ]
    }

    /// The answer to a request that the server itself refuses, in the form that all errors have.
    public func problem(for fault: RequestFault, request: Request?) -> Response {
        Problem(fault).response(to: request)
    }
}
