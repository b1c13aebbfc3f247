import ArchiveStore
import FoundationEssentials
import NewsAPI
import NewsModel

extension Configuration {
    /// Opens the archive for reading and writing; makes it where there is none.
    func openArchive() throws(CommandFailure) -> ArticleArchive {
        var options = options
        options.speakerRules = try SpeakersFile.rules(at: speakers)
        return try open(options)
    }

    /// Opens the archive for reading; it must exist.
    func openExistingArchive() throws(CommandFailure) -> ArticleArchive {
        try expectArchive()
        var options = options
        options.readOnly = true
        return try open(options)
    }

    /// Fails where there is no archive yet.
    func expectArchive() throws(CommandFailure) {
        guard FileManager.default.fileExists(atPath: archive) else {
            throw CommandFailure(
                "There is no archive at \(archive); name one with --archive or make one with `saidline import`."
            )
        }
    }

    private var options: ArchiveOptions {
        var options = ArchiveOptions()
        options.readers = loopCount + workerCount
        options.timeLimitMilliseconds = queryMilliseconds
        options.texts = DeflatedTexts()
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
