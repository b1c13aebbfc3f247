import CSearchRank
import Locking
public import NewsModel

/// An archive of articles and quotes in one SQLite file.
///
/// Questions are answered side by side on a pool of read-only connections; writes take turns on one connection, and
/// those that wait are committed together. Several programs may hold the same file open.
public final class ArticleArchive: ArchiveReading, ArchiveWriting, Sendable {
    let file: ArchiveFile
    let options: ArchiveOptions
    let readers: ReaderPool
    let writer: ArchiveWriter?
    let pulse: ArchivePulse
    let desk: SearchDesk
    let words = VocabularyDesk()

    /// Opens the archive at `path`; makes it where there is none, unless `options.readOnly`.
    ///
    /// - Throws: `cannotOpen`, `foreignFile`, `newerFormat`, `damaged` or `busy`.
    public init(path: String, options: ArchiveOptions = ArchiveOptions()) throws(ArchiveError) {
        file = ArchiveFile(path: path, options: options)
        self.options = options
        desk = SearchDesk(budget: options.searchBudget)
        writer =
            options.readOnly
            ? nil : ArchiveWriter(try file.openWriter(), rules: options.speakerRules, clock: options.clock)
        readers = try ReaderPool(
            file,
            count: options.readers,
            timeLimitMilliseconds: options.timeLimitMilliseconds
        )
        pulse = ArchivePulse(try file.openReader())
    }

    deinit {
        close()
    }

    /// Has the process give large blocks of memory back to the system after each search, at next to no cost.
    ///
    /// To be called once, by a program that serves a large archive from many threads: each would keep its own.
    public static func giveBackLargeBlocks() {
        saidline_give_back_large_blocks()
    }

    /// Ends the questions that run, waits for the writes, folds the write-ahead log into the file and closes it.
    ///
    /// Later calls throw. An archive that nobody holds any more closes by itself.
    public func close() {
        readers.close()
        pulse.close()
        writer?.close()
    }
}
