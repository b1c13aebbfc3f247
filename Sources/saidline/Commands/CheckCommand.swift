import ArchiveStore
import ArgumentParser
import NewsModel

/// `saidline check` tells whether the archive is whole.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Verify the archive: file, search index, quotes and counts.",
        discussion: "Ends with \"ok\", or with what is wrong and exit code 1. The server may run meanwhile."
    )

    @OptionGroup var common: CommonOptions

    func run() throws {
        let archive = try common.configuration().openExistingArchive()
        defer { archive.close() }
        let findings = try CommandFailure.explaining { () throws(ArchiveError) in try archive.check() }
        let counts = try CommandFailure.explaining { () throws(ArchiveError) in try archive.counts() }
        Terminal.say("\(counts.articles) articles, \(counts.quotes) quotes, \(counts.speakers) speakers")
        guard findings.isEmpty else {
            for finding in findings { Terminal.say(finding) }
            throw CommandFailure("The archive has \(findings.count) fault\(findings.count == 1 ? "" : "s").")
        }
        Terminal.say("ok")
    }
}
