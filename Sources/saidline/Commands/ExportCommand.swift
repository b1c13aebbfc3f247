import ArchiveStore
import ArgumentParser
import Glibc
import NewsAPI
import NewsModel

/// `saidline export`: every article as a line of JSON on standard output.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write every article as a line of JSON to standard output.",
        discussion: "`saidline import` reads what this writes, so an archive can be moved, edited and merged."
    )

    @OptionGroup var common: CommonOptions

    @Flag(help: "Write quotes instead of articles.")
    var quotes = false

    func run() throws {
        let archive = try common.configuration().openExistingArchive()
        defer { archive.close() }
        do {
            try archive.forEachArticle { article in
                let lines =
                    quotes ? try Self.lines(of: archive.quotes(ofArticle: article.id) ?? []) : JSONLine.line(article)
                guard Terminal.write(bytes: lines, to: STDOUT_FILENO) else {
                    throw CommandFailure("Standard output takes no more: \(String(cString: strerror(errno))).")
                }
            }
        } catch let error as ArchiveError {
            throw CommandFailure(error.message)
        }
    }

    private static func lines(of quotes: [Quote]) -> [UInt8] {
        quotes.flatMap { JSONLine.line($0) }
    }
}
