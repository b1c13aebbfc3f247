import NewsModel

extension Connection {
    /// How a transaction begins.
    enum Transaction: String {
        /// Reads one state of the file, whatever is written meanwhile.
        case read = "BEGIN DEFERRED"
        /// Takes the one place for writing at once, so that it can never fail halfway for want of it.
        case write = "BEGIN IMMEDIATE"
    }

    /// Runs `body` in a transaction: committed where it returns, rolled back where it throws.
    func transaction<T>(
        _ kind: Transaction,
        _ body: () throws(ArchiveError) -> T
    ) throws(ArchiveError) -> T {
        try run(SQL(stringLiteral: kind.rawValue))
        do throws(ArchiveError) {
            let result = try body()
            try run("COMMIT")
            return result
        } catch {
            if isInTransaction { try? run("ROLLBACK") }
            throw error
        }
    }

    /// Runs `body` so that, where it throws, only its own writes are undone.
    func savepoint<T>(_ body: () throws(ArchiveError) -> T) throws(ArchiveError) -> T {
        try run("SAVEPOINT part")
        do throws(ArchiveError) {
            let result = try body()
            try run("RELEASE part")
            return result
        } catch {
            if isInTransaction {
                try run("ROLLBACK TO part")
                try run("RELEASE part")
            }
            throw error
        }
    }
}
