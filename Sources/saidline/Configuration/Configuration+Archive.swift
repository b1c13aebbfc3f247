import ArchiveStore
import FoundationEssentials
import NewsModel

extension Configuration {
    /// Opens the archive for reading and writing; makes it where there is none.
    func openArchive() throws(CommandFailure) -> ArticleArchive {
        try open(options)
    }

    /// Opens the archive for reading; it must exist.
    func openExistingArchive() throws(CommandFailure) -> ArticleArchive {
        guard FileManager.default.fileExists(atPath: archive) else {
            throw CommandFailure(
                "There is no archive at \(archive); name one with --archive or make one with `saidline import`."
            )
        }
        var options = options
        options.readOnly = true
        return try open(options)
    }

    private var options: ArchiveOptions {
        var options = ArchiveOptions()
        options.readers = loopCount + workerCount
        options.timeLimitMilliseconds = queryMilliseconds
        return options
    }

    private func open(_ options: ArchiveOptions) throws(CommandFailure) -> ArticleArchive {
        do {
            return try ArticleArchive(path: archive, options: options)
        } catch {
            throw CommandFailure(error.message)
        }
    }
}
