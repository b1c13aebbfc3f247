import ArchiveStore
import ArgumentParser
import NewsModel

/// `saidline backup FILE`: a copy of a living archive.
struct BackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copy the archive into a new file while it is in use.",
        discussion: "The copy is one file, complete and consistent, and can be served at once."
    )

    @OptionGroup var common: CommonOptions

    @Argument(help: "The file to write; it must not exist yet.")
    var file: String

    func run() throws {
        let configuration = try common.configuration()
        let archive = try configuration.openExistingArchive()
        defer { archive.close() }
        try CommandFailure.explaining { () throws(ArchiveError) in try archive.backup(to: file) }
        Terminal.say("Copied \(configuration.archive) to \(file).")
    }
}
