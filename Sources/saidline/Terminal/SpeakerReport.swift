import ArchiveStore

/// What applying the file of speakers has changed, for people.
struct SpeakerReport {
    let changes: SpeakerChanges
    /// The path of the file.
    let file: String

    /// Moves beyond this number are only counted.
    private static let limit = 200

    /// Tells each move, names that nobody bears, and the sum.
    func tell() {
        for line in lines { Terminal.say(line) }
        for name in changes.unusedNames {
            Terminal.complain("\(file) explains \"\(name)\", but nobody is quoted under this name.")
        }
    }

    /// The moves and their sum, a line each.
    var lines: [String] {
        let moves = changes.moves.prefix(Self.limit).map { move in
            "\(move.name): \(move.from) → \(move.to), \(Self.quotes(move.quotes))"
        }
        let rest = changes.moves.count - moves.count
        let sum =
            changes.moves.isEmpty
            ? "no quote changed its speaker"
            : "\(Self.quotes(changes.quotes)) changed their speaker; \(changes.speakersBefore) speakers before, "
                + "\(changes.speakersAfter) now"
        return moves + (rest > 0 ? ["… and \(rest) names more"] : []) + [sum]
    }

    private static func quotes(_ count: Int) -> String { count == 1 ? "1 quote" : "\(count) quotes" }
}
