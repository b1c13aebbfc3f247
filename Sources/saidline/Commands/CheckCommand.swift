import ArchiveStore
import ArgumentParser
import NewsModel

/// `saidline check` tells whether the archive is whole.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Verify the archive: file, search index, quotes and counts.",
        discussion: """
            Ends with "ok", or with what is wrong and exit code 1. The server may run meanwhile. With --speakers the \
            file of speakers is applied to all quotes first, and what that changes is listed. With --rebuild \
            everything that is derived from the articles and their quotes is made anew first.
            """
    )

    @OptionGroup var common: CommonOptions

    @Flag(help: "Apply the file of speakers to the whole archive first.")
    var speakers = false

    @Flag(help: "Make indexes, counts and speakers anew first.")
    var rebuild = false

    func run() throws {
        let configuration = try common.configuration()
        if speakers { try settleSpeakers(configuration) }
        if rebuild { try rebuildDerived(configuration) }
        let archive = try configuration.openExistingArchive()
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

    private func settleSpeakers(_ configuration: Configuration) throws {
        try configuration.expectArchive()
        let archive = try configuration.openArchive()
        defer { archive.close() }
        let changes = try CommandFailure.explaining { () throws(ArchiveError) in try archive.settleSpeakers() }
        SpeakerReport(changes: changes, file: configuration.speakers).tell()
    }

    private func rebuildDerived(_ configuration: Configuration) throws {
        try configuration.expectArchive()
        let archive = try configuration.openArchive()
        defer { archive.close() }
        try CommandFailure.explaining { () throws(ArchiveError) in
            try archive.rebuild { Terminal.say("making \($0) anew") }
        }
    }
}
