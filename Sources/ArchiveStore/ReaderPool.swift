import Dispatch
import Locking
import NewsModel

/// The connections that questions are answered on, each by one thread at a time.
final class ReaderPool: Sendable {
    private let readers: [Locked<Connection?>]
    private let free: Locked<[Int]>
    private let turn: DispatchSemaphore
    private let timeLimitMilliseconds: Int
    private let stopSign = StopSign()

    /// Opens `count` connections.
    init(_ file: ArchiveFile, count: Int, timeLimitMilliseconds: Int) throws(ArchiveError) {
        var opened: [Locked<Connection?>] = []
        for _ in 0..<max(1, count) { opened.append(Locked(try file.openReader(stopSign))) }
        readers = opened
        free = Locked(Array(opened.indices))
        turn = DispatchSemaphore(value: opened.count)
        self.timeLimitMilliseconds = timeLimitMilliseconds
    }

    /// Answers one question from one state of the file, within the time limit; waits for a free connection.
    ///
    /// A check or a backup is `unlimited` and may take as long as it takes.
    func read<T: Sendable>(
        unlimited: Bool = false,
        _ body: @Sendable (Connection) throws(ArchiveError) -> T
    ) throws(ArchiveError) -> T {
        turn.wait()
        let index = free.withLock { $0.removeLast() }
        defer {
            free.withLock { $0.append(index) }
            turn.signal()
        }
        return try readers[index].withLock { connection throws(ArchiveError) in
            guard let connection else { throw .closed }
            // Whoever waited in line may have left it.
            if Asker.hasLeft() { throw .cancelled }
            if !unlimited { connection.deadline.start(milliseconds: timeLimitMilliseconds) }
            defer { connection.deadline.stop() }
            return try connection.transaction(.read) { () throws(ArchiveError) in try body(connection) }
        }
    }

    /// Interrupts what runs and closes the connections.
    func close() {
        stopSign.raise()
        for reader in readers { reader.withLock { $0 = nil } }
    }
}

extension ArchiveError {
    /// The archive was closed; 21 is `SQLITE_MISUSE`.
    static let closed = ArchiveError.failed(code: 21, message: "the archive is closed")
}
