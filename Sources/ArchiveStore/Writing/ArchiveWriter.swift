import Dispatch
import Glibc
import Locking
import NewsModel

/// The one place from which this program writes.
///
/// Group commit: while one caller's transaction is on its way to the disk, the others queue up; whoever comes next
/// commits the writes of all that wait, so that many small writes share one `fsync`.
final class ArchiveWriter: Sendable {
    private let waiting = Locked<[WriteJob]>([])
    private let connection: Locked<Connection?>
    private let rules: SpeakerRules
    private let clock: @Sendable () -> Timestamp

    /// Writes on `connection`, which nobody else uses.
    init(_ connection: sending Connection, rules: SpeakerRules, clock: @escaping @Sendable () -> Timestamp) {
        self.connection = Locked(connection)
        self.rules = rules
        self.clock = clock
    }

    /// Writes; returns once it would survive a power cut.
    func perform(_ work: WriteJob.Work) throws(ArchiveError) -> WriteJob.Answer {
        let job = WriteJob(work)
        waiting.withLock { $0.append(job) }
        // Whoever held the connection before may have written this job, too.
        connection.withLock { connection in commitWaiting(on: connection) }
        guard let result = job.result else { throw .closed }
        return try result.get()
    }

    /// Runs `body` alone with the connection.
    func exclusively<T: Sendable>(
        _ body: @Sendable (Connection) throws(ArchiveError) -> T
    ) throws(ArchiveError) -> T {
        try connection.withLock { connection throws(ArchiveError) in
            guard let connection else { throw .closed }
            return try body(connection)
        }
    }

    /// Runs `step` alone with the connection, again and again until it returns `false`, and lets others write between.
    ///
    /// Whoever waits in this program comes first. Another program that waits looks every tenth of a second whether it
    /// may write, so that there is a pause after each step for it to find.
    func repeatedly(_ step: @Sendable (Connection) throws(ArchiveError) -> Bool) throws(ArchiveError) {
        while true {
            let start = DispatchTime.now().uptimeNanoseconds
            let goesOn = try connection.withLock { connection throws(ArchiveError) in
                commitWaiting(on: connection)
                guard let connection else { throw .closed }
                return try step(connection)
            }
            guard goesOn else { return }
            usleep(UInt32(clamping: (DispatchTime.now().uptimeNanoseconds - start) / 8_000))
        }
    }

    /// Closes the connection; where it is the last one, SQLite folds the write-ahead log into the file.
    func close() {
        connection.withLock { $0 = nil }
    }

    // MARK: - Committing

    /// After so many pages of 8 KB the write-ahead log is folded into the file: seldom while many articles come in,
    /// for they change the same pages again and again, and often enough else that no write waits for long.
    private static let (bulkPages, everydayPages): (Int32, Int32) = (16_000, 4_000)

    private func commitWaiting(on connection: Connection?) {
        let jobs = waiting.withLock { waiting in
            defer { waiting.removeAll() }
            return waiting
        }
        if !jobs.isEmpty { commit(jobs, on: connection) }
    }

    private func commit(_ jobs: [WriteJob], on connection: Connection?) {
        guard let connection else {
            for job in jobs { job.finish(.failure(.closed)) }
            return
        }
        var answers: [Result<WriteJob.Answer, ArchiveError>] = []
        connection.foldLog(afterPages: jobs.contains { $0.work.isBulk } ? Self.bulkPages : Self.everydayPages)
        do throws(ArchiveError) {
            try connection.transaction(.write) { () throws(ArchiveError) in
                let desk = try ArticleWriter(connection: connection, moment: clock(), rules: rules)
                for job in jobs { answers.append(try desk.answer(to: job.work)) }
                try desk.finish()
            }
        } catch {
            answers = jobs.map { _ in .failure(error) }
        }
        for (job, answer) in zip(jobs, answers) { job.finish(answer) }
    }
}
