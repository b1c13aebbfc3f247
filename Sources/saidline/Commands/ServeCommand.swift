import ArgumentParser
import FoundationEssentials
import NewsAPI

/// `saidline serve`: answers over HTTP until it is told to stop.
struct ServeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serve the archive over HTTP.",
        discussion: "SIGTERM or Ctrl-C ends it gracefully: requests under way are answered first."
    )

    @OptionGroup var common: CommonOptions

    @Option(help: "The address to listen on (default: 127.0.0.1, this machine only).")
    var host: String?

    @Option(help: "The port to listen on; 0 takes a free one (default: 8080).")
    var port: Int?

    @Option(help: ArgumentHelp("Files that replace the built-in front end.", valueName: "folder"))
    var publicFolder: String?

    @Option(help: ArgumentHelp("Articles to import first where there is no archive yet.", valueName: "folder"))
    var sample: String?

    func validate() throws {
        if let port, !(0...65_535).contains(port) {
            throw ValidationError("--port is \(port) but must be a whole number from 0 to 65535.")
        }
    }

    func run() throws {
        var configuration = try common.configuration()
        if let host { configuration.host = host }
        if let port { configuration.port = port }
        if let publicFolder { configuration.publicFolder = publicFolder }
        if let sample, !FileManager.default.fileExists(atPath: configuration.archive) {
            try importSample(from: sample, into: configuration)
        }
        try Service(configuration).run()
    }

    /// Fills a new archive beside the place it belongs and moves it there whole, so that a half-filled one never stays.
    private func importSample(from folder: String, into configuration: Configuration) throws {
        var draft = configuration
        draft.archive += ".new"
        try? FileManager.default.removeItem(atPath: draft.archive)
        let report = try ImportRun(draft).run([folder])
        guard report.isClean else {
            throw CommandFailure("The sample articles in \(folder) were not all taken; look at the lines above.")
        }
        do {
            try FileManager.default.moveItem(atPath: draft.archive, toPath: configuration.archive)
        } catch {
            throw CommandFailure(
                "\(draft.archive) can't be moved to \(configuration.archive); check the folder's permissions."
            )
        }
    }
}
