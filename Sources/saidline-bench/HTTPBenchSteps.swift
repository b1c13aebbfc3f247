import ArchiveStore
import HTTPServer
import NewsAPI
import NewsModel

/// The steps of a request, in the order in which it meets them.
struct HTTPBenchSteps {
    /// Every step.
    private(set) var all: [HTTPBenchStep] = []
    private let archive: ArticleArchive
    private let cached: BenchSurface
    private let uncached: BenchSurface
    private let server: HTTPServer
    private let page = "/articles?limit=4"
    private let largePage = "/articles?limit=45"

    /// The steps over an archive that holds at least a page of articles.
    init(_ archive: ArticleArchive) throws {
        self.archive = archive
        cached = BenchSurface(archive, cacheBytes: NewsAPI.standardCacheBytes)
        uncached = BenchSurface(archive)
        server = HTTPServer(configuration: Self.serverConfiguration, router: cached.router)
        let first = try archive.articles(ArticleQuestion()).items.first
        let article = "/articles/" + (first?.id ?? "none")
        addReading(article)
        addArchive(first?.id ?? "none")
        addAnswers(article)
        addCompressing()
        try addServer(article)
    }

    /// Ends the server that the last steps ask.
    func stop() {
        server.stop()
    }

    private mutating func add(_ name: String, _ run: @escaping () -> Int) {
        all.append(HTTPBenchStep(name: name, run: run))
    }

    /// The head of a request as many programs send it.
    private static func head(_ target: String) -> [UInt8] {
        Array(
            """
            GET \(target) HTTP/1.1\r\nHost: archive.example\r\nUser-Agent: bench/1\r\nAccept: */*\r\n\
            Accept-Encoding: gzip, br\r\nConnection: keep-alive\r\n\r\n
            """.utf8
        )
    }

    private mutating func addReading(_ article: String) {
        let head = Self.head(page)
        let parser = HeadParser(limits: Limits())
        var room = RequestHead()
        add("parse a head of \(head.count) bytes") {
            (try? parser.parse(head.span, into: &room)) == true ? room.length : 0
        }
        var key: [UInt8] = []
        add("make the key of the request") { RequestKey.write(room, of: head.span, into: &key) ? key.count : 0 }
        let target = 4..<4 + page.utf8.count
        add("read its target") { (try? RequestTarget.read(head.span, target, method: .get))?.path.utf8.count ?? 0 }
        let (router, request) = (cached.router, Request(method: .get, path: article))
        add("find a route with a name in it") {
            if case .decision(_, let parameters) = router.match(request) { parameters.count } else { 0 }
        }
    }

    private mutating func addArchive(_ id: String) {
        let archive = archive
        add("ask the archive's generation") { Int(archive.generation) }
        add("read one article") { (try? archive.article(id: id))??.wordCount ?? 0 }
        var question = ArticleQuestion()
        question.limit = 20
        add("read a page of 20 articles") { [question] in (try? archive.articles(question))?.items.count ?? 0 }
    }

    private mutating func addAnswers(_ article: String) {
        for (name, target) in [("one article", article), ("a page of 6 KB", page), ("a page of 60 KB", largePage)] {
            let (uncached, cached) = (uncached, cached)
            add("make \(name)") { uncached.answer(target).body.count }
            add("find \(name) in the cache") { cached.answer(target).body.count }
        }
        let (assembly, response) = (Assembly(), cached.answer(page))
        let request = Request(method: .get, path: "/articles")
        var bytes: [UInt8] = []
        add("assemble the answer of 6 KB") {
            assembly.write(response, to: request, into: &bytes)
            return bytes.count
        }
        addRepeating(response)
        var (fields, none) = (HeaderFields(), [UInt8]())
        fields["If-None-Match"] = response.fields["ETag"]
        let known = Request(method: .get, path: "/articles", fields: fields)
        add("weigh If-None-Match and assemble 304") {
            assembly.write(response, to: known, into: &none)
            return none.count
        }
    }

    private mutating func addRepeating(_ response: Response) {
        var settled = response
        settled.validity = .lasting
        let head = Self.head(page)
        guard var repetition = Repetition(of: head, response: settled) else { return }
        var reading = repetition
        add("a request like one before") { reading.run(head.span, isReadAnew: true) }
        add("the same request again, head to head") { repetition.run(head.span) }
    }

    private mutating func addServer(_ article: String) throws {
        try server.start()
        for (name, target) in [("one article", article), ("a page of 6 KB", page), ("a page of 60 KB", largePage)] {
            let client = try HTTPBenchClient(port: server.port, target: target)
            add("get \(name) over a socket") { client.get() }
        }
    }

    /// One loop, so that all requests meet the same one.
    private static var serverConfiguration: ServerConfiguration {
        var configuration = ServerConfiguration()
        configuration.port = 0
        configuration.loops = 1
        return configuration
    }

    private mutating func addCompressing() {
        let (small, large) = (uncached.answer(page).body, uncached.answer(largePage).body)
        add("hash \(small.count) bytes for a tag") { EntityTag.strong(of: small).utf8.count }
        let (fast, thorough) = (Compressor(level: 1), Compressor(level: 6))
        add("gzip \(small.count) bytes, level 1") { fast.gzip(small)?.count ?? 0 }
        add("gzip \(large.count) bytes, level 1") { fast.gzip(large)?.count ?? 0 }
        add("gzip \(large.count) bytes, level 6") { thorough.gzip(large)?.count ?? 0 }
    }
}
