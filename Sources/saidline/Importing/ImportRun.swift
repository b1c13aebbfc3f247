import ArchiveStore
import NewsAPI
import NewsModel
import QuoteExtraction

/// Reads files into an archive and tells how it goes: what `saidline import` does.
struct ImportRun {
    /// After so many articles the index is worth merging: each batch has left a part of its own.
    private static let largeImport = 5_000

    private let configuration: Configuration

    /// A run into the archive that `configuration` names.
    init(_ configuration: Configuration) {
        self.configuration = configuration
    }

    /// Imports everything that `arguments` name; prints progress, what was turned away, and the sum.
    func run(_ arguments: [String], format: InputFormat? = nil) throws(CommandFailure) -> IngestReport {
        let files = try InputFiles(arguments, endings: InputFormat.endings)
        let extractor = configuration.extractor(tell: Terminal.complain)
        let archive = try configuration.openArchive()
        defer { archive.close() }
        var progress = ProgressLine(totalBytes: files.totalBytes)
        defer { progress.clear() }
        let run = Ingest(archive: archive, extractor: extractor).begin()
        var doneBytes = 0
        for path in files.paths {
            let file = ArticleFile(path: path, format: format, articleBytes: configuration.articleBytes)
            var fileBytes = 0
            try file.forEachItem { item, position throws(CommandFailure) in
                try CommandFailure.explaining { () throws(ArchiveError) in try run.add(item) }
                let report = run.report
                fileBytes = position
                progress.draw(articles: report.accepted, quotes: report.quotes, bytes: doneBytes + position)
            }
            doneBytes += fileBytes
        }
        let report = try CommandFailure.explaining { () throws(ArchiveError) in try run.finish() }
        let written = report.added + report.updated
        if written >= Self.largeImport {
            try CommandFailure.explaining { () throws(ArchiveError) in try archive.finishBulkLoad(of: written) }
        }
        progress.clear()
        tell(report, seconds: progress.seconds)
        return report
    }

    private func tell(_ report: IngestReport, seconds: Double) {
        for rejection in report.rejected {
            Terminal.complain("\(rejection.file ?? "-"), line \(rejection.line): \(rejection.message)")
        }
        if report.moreRejected > 0 { Terminal.complain("… and \(report.moreRejected) more.") }
        let rejected = report.rejected.count + report.moreRejected
        let rate = Int(Double(report.accepted) / max(seconds, 0.001))
        Terminal.say(
            "\(report.added) added, \(report.updated) updated, \(report.unchanged) unchanged, \(rejected) rejected; "
                + "\(report.quotes) quotes found, \(rate) articles/s"
        )
    }
}
