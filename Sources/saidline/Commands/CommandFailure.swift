import NewsModel

/// A command that could not do what it was asked: one sentence for the user, exit code 1.
struct CommandFailure: Error, CustomStringConvertible {
    /// What was wrong, where, and what to do.
    let description: String

    /// A failure with its sentence.
    init(_ description: String) {
        self.description = description
    }

    /// Runs `body`; what the archive could not do becomes the sentence that it has for it.
    static func explaining<Result>(_ body: () throws(ArchiveError) -> Result) throws(CommandFailure) -> Result {
        do {
            return try body()
        } catch {
            throw CommandFailure(error.message)
        }
    }
}
