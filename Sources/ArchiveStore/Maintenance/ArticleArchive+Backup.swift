import CSQLite
import Glibc
public import NewsModel

extension ArticleArchive {
    /// Copies the archive as it stands to a new file at `path`, while it goes on being read and written.
    ///
    /// - Throws: `cannotOpen` where the file exists already or can't be made; no half copy is left behind.
    public func backup(to path: String) throws(ArchiveError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else {
            let reason = errno == EEXIST ? "there is a file already" : String(cString: strerror(errno))
            throw .cannotOpen(path: path, reason: reason)
        }
        Glibc.close(descriptor)
        do throws(ArchiveError) {
            try readers.read(unlimited: true) { source throws(ArchiveError) in try Self.copy(source, to: path) }
        } catch {
            for suffix in ["", "-journal", "-wal", "-shm"] { unlink(path + suffix) }
            throw error
        }
    }

    /// Copies page by page within the reader's transaction, so that the copy is of one moment.
    private static func copy(_ source: Connection, to path: String) throws(ArchiveError) {
        let target = try Connection(path: path, access: .write)
        try source.withHandle { from throws(ArchiveError) in
            try target.withHandle { into throws(ArchiveError) in
                guard let backup = sqlite3_backup_init(into, "main", from, "main") else {
                    throw ArchiveError(of: into, status: SQLITE_ERROR, sql: "backup")
                }
                let status = sqlite3_backup_step(backup, -1)
                let finished = sqlite3_backup_finish(backup)
                guard status == SQLITE_DONE, finished == SQLITE_OK else {
                    throw ArchiveError(of: into, status: finished, sql: "backup")
                }
            }
        }
    }
}
