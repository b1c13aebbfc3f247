import ArchiveStore
import ArgumentParser
import FoundationEssentials
import HTTPServer
import NewsAPI
import NewsModel
import NewsReading
import QuoteExtraction

/// Measures what a request costs on its way through the server, step by step, without a network.
struct HTTPCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "http",
        abstract: "Measure the steps of answering a request, in nanoseconds and allocations each.",
        discussion: """
            The archive is made of invented articles, or is the one given with --archive, which is only read. \
            Each step runs for a while on one thread; the table shows time on the clock and on the processor, and how
            often memory was asked for. The last steps go through a server and a socket, with both ends in the figures.
            """
    )

    @Option(help: "An archive to read from, instead of an invented one.")
    var archive: String?

    @Option(help: "Seconds for each step.")
    var seconds = 0.3

    @Option(help: "Only the steps whose names have this in them.")
    var only: String?

    func validate() throws {
        guard seconds > 0, seconds <= 3_600 else { throw ValidationError("Run each step for more than 0 seconds.") }
    }

    func run() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "saidline-bench-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = archive ?? folder.appending(path: "bench.sqlite").path
        var options = ArchiveOptions()
        options.readOnly = archive != nil
        options.texts = DeflatedTexts()
        let store = try ArticleArchive(path: path, options: options)
        defer { store.close() }
        if archive == nil { try HTTPBenchArticles.fill(store, count: 1_000) }
        let steps = try HTTPBenchSteps(store)
        print(HTTPBenchRow.heading)
        for step in steps.all + (try AssemblyBench(store).steps) where only.map({ step.name.contains($0) }) ?? true {
            print(HTTPBenchRow.measured(step, seconds: seconds))
        }
        steps.stop()
    }
}
