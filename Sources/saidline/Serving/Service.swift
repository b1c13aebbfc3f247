import ArchiveStore
import Dispatch
import HTTPServer
import Logging
import NewsAPI
import QuoteExtraction

/// The archive, the routes and the server, wired together for as long as the process lives.
struct Service {
    private let configuration: Configuration

    /// A service that runs as `configuration` says.
    init(_ configuration: Configuration) {
        self.configuration = configuration
    }

    /// Serves until SIGTERM or SIGINT, then answers what is under way and closes the archive.
    func run() throws(CommandFailure) {
        let stop = DispatchSemaphore(value: 0)
        let signals = SignalSources(queue: DispatchQueue(label: "saidline.signals")) { stop.signal() }
        defer { withExtendedLifetime(signals) {} }
        ArticleArchive.giveBackLargeBlocks()
        let archive = try configuration.openArchive()
        defer { archive.close() }
        let server = try start(with: archive)
        announce(port: server.port)
        stop.wait()
        server.stop()
    }

    private func start(with archive: ArticleArchive) throws(CommandFailure) -> HTTPServer {
        let logger = Log.logger(level: configuration.logLevel)
        let extractor = configuration.extractor { logger.warning("\($0)") }
        let frontEnd = try FrontEnd(folder: configuration.publicFolder)
        let api = NewsAPI(
            archive: archive,
            extractor: extractor,
            articleBytes: configuration.articleBytes,
            page: frontEnd.page,
            log: { logger.error("\($0)") }
        )
        let server = HTTPServer(
            configuration: configuration.server,
            router: Router(api.routes, site: frontEnd.site),
            errorResponse: api.problem(for:request:)
        )
        do throws(ServerError) {
            try server.start()
        } catch {
            throw CommandFailure(error.description)
        }
        return server
    }

    private func announce(port: Int) {
        let address =
            "http://\(configuration.host.contains(":") ? "[\(configuration.host)]" : configuration.host):\(port)"
        Terminal.say(
            """
            Serving \(configuration.archive) on \(address) (Ctrl-C stops it). Try:
              curl '\(address)/articles?limit=1'
              curl '\(address)/search?q=dam'
              curl '\(address)/quotes?speaker=leilani-stroud'
            """
        )
    }
}
