import ArchiveStore
import NewsAPI
import NewsModel
import QuoteExtraction

/// Finds the quotes of stored articles anew: what `saidline import --reextract` does.
///
/// Each batch is one transaction that also remembers how far the run has come, so that it may be broken off anywhere.
struct ReextractRun {
    private let configuration: Configuration
    private let all: Bool

    /// So many articles make a batch.
    private static let batch = 256

    /// What has changed so far.
    private struct Sum {
        var articles = 0
        var changed = 0
        var quotes = 0
        var added = 0
        var removed = 0
        var skipped = 0

        mutating func count(_ renewal: QuoteRenewal?) {
            articles += 1
            guard let renewal else {
                skipped += 1
                return
            }
            changed += renewal.isChanged ? 1 : 0
            quotes += renewal.quotes
            added += renewal.added
            removed += renewal.removed
        }
    }

    /// A run over the archive that `configuration` names: over every article, or those of older extractors.
    init(_ configuration: Configuration, all: Bool) {
        self.configuration = configuration
        self.all = all
    }

    /// Renews the quotes; prints progress and what has changed.
    func run() throws(CommandFailure) {
        try configuration.expectArchive()
        let extractor = configuration.extractor(tell: Terminal.complain)
        let archive = try configuration.openArchive()
        defer { archive.close() }
        let run = RenewalRun(Ingest(archive: archive, extractor: extractor))
        let sum = try CommandFailure.explaining { () throws(ArchiveError) in try renew(archive, run) }
        let skipped = sum.skipped > 0 ? "; \(sum.skipped) were changed meanwhile and left alone" : ""
        Terminal.say(
            "\(sum.articles) articles searched again, \(sum.changed) changed: \(sum.added) quotes new or different, "
                + "\(sum.removed) gone or different, \(sum.quotes) in all" + skipped
        )
    }

    private func renew(_ archive: ArticleArchive, _ run: RenewalRun) throws(ArchiveError) -> Sum {
        let version = all ? nil : run.version
        var position = all ? try archive.renewalPosition() : 0
        if position > 0 { Terminal.complain("Going on where an earlier run was broken off.") }
        var progress = ProgressLine(totalBytes: try archive.articlesToRenew(olderThan: version, after: position))
        defer { progress.clear() }
        var sum = Sum()
        while true {
            let batch = try archive.renewalBatch(olderThan: version, after: position, limit: Self.batch)
            guard !batch.articles.isEmpty else { break }
            position = batch.position
            let found = run.search(batch.articles)
            for renewal in try archive.renew(found, position: all ? position : nil) { sum.count(renewal) }
            progress.draw(articles: sum.articles, quotes: sum.quotes, bytes: sum.articles)
        }
        if all { try archive.endRenewal() }
        return sum
    }
}
