import ArchiveStore
import ArgumentParser
import FoundationEssentials
import QuoteExtraction

/// Measures what bringing many articles into an archive costs, and how large the archive becomes.
struct LoadCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "load",
        abstract: "Measure a bulk load: its cost on the processor, and the file by its parts.",
        discussion: """
            Reads articles from standard input, one JSON object a line in the shape of the API, and puts them into an \
            archive that is thrown away afterwards (or kept with --keep). All is done by one thread, so that the times \
            are those of one core. Sizes are told beside that of the texts.
            """
    )

    @Option(help: "Where the archive is made and left; one that is there already is added to.")
    var keep: String?

    @Flag(help: "Find quotes by the built-in model, too.")
    var quotes = false

    @Option(help: "How many articles are stored at a time.")
    var batch = 512

    func validate() throws {
        guard batch > 0 else { throw ValidationError("Store at least one article at a time.") }
        var isFolder = false
        if let keep, FileManager.default.fileExists(atPath: keep, isDirectory: &isFolder), isFolder {
            throw ValidationError("There is a folder at \(keep), where an archive is one file.")
        }
    }

    func run() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "saidline-load-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = keep ?? folder.appending(path: "load.sqlite").path
        var run = try LoadRun(path, extractor: quotes ? try .builtIn() : nil)
        try SearchCorpus.forEachLine { line in try run.add(line, batch: batch) }
        try run.finish()
        print(run.table)
        print(try FileParts(path: path).table(beside: run.textBytes))
        print("memory: \(SearchClock.residentMegabytes) MB, at most \(SearchClock.peakMegabytes) MB")
    }
}
