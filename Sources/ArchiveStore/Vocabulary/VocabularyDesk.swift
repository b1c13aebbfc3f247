import Locking
import NewsModel

/// The vocabulary in memory, for all questions to one archive.
///
/// Brought up to date by reading only what was written since, whichever program wrote it.
final class VocabularyDesk: Sendable {
    private struct State {
        var generation: Int64 = -1
        /// The last run that was read.
        var run: Int64 = 0
        var vocabulary = Vocabulary()
    }

    private let state = Locked(State())

    /// The vocabulary as of the read transaction that `connection` is in, or a later one.
    func vocabulary(on connection: Connection) throws(ArchiveError) -> Vocabulary {
        try state.withLock { state throws(ArchiveError) in
            try Self.update(&state, on: connection)
            return state.vocabulary
        }
    }

    private static func update(_ state: inout State, on connection: Connection) throws(ArchiveError) {
        let generation = try connection.integer("SELECT generation FROM totals")
        guard state.generation < generation else { return }
        let sql: SQL = "SELECT run, pending, counts FROM word_runs WHERE run > \(state.run) ORDER BY run"
        let runs = try connection.all(sql) { row throws(ArchiveError) in
            (number: row.integer(0), isList: row.integer(1) == 0, words: WordRun(bytes: row.blob(2)))
        }
        for run in runs {
            if run.isList {
                state.vocabulary = Vocabulary(run.words)
            } else {
                state.vocabulary.add(run.words)
            }
            state.run = run.number
        }
        state.generation = generation
    }
}
