import CSQLite
import Glibc
import NewsModel

/// An archive's file on disk: opens connections to it once it has proved to be one of ours.
struct ArchiveFile {
    let path: String
    let options: ArchiveOptions

    /// Opens the file for writing, makes or migrates it, and sets it up.
    func openWriter() throws(ArchiveError) -> Connection {
        let connection = try open(.write)
        // Only an empty file can still be told. Larger pages leave less room unused beside long texts; the file keeps
        // a note of where each page belongs, so that empty ones can be given back bit by bit.
        if try prove(connection) { try connection.script("PRAGMA page_size = 8192; PRAGMA auto_vacuum = INCREMENTAL;") }
        try connection.script("PRAGMA journal_mode = WAL;")
        try configure(connection)
        try connection.script(
            """
            PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = 0;
            PRAGMA cell_size_check = ON; PRAGMA journal_size_limit = 67108864;
            PRAGMA cache_size = -64000;
            """
        )
        try Schema.migrate(connection)
        if let maximumPages = options.maximumPages { try connection.script("PRAGMA max_page_count = \(maximumPages);") }
        return connection
    }

    /// Opens the file for reading; it must be an archive of this version.
    func openReader(_ stopSign: StopSign? = nil) throws(ArchiveError) -> Connection {
        let connection = try open(.read, stopSign)
        guard try !prove(connection) else { throw .cannotOpen(path: path, reason: "there is no archive in it yet") }
        guard try connection.integer("PRAGMA user_version") == Int64(Schema.version) else {
            let cure = "`saidline check --speakers` brings it up to date"
            throw .cannotOpen(path: path, reason: "it was made by an older Saidline; \(cure)")
        }
        try configure(connection)
        return connection
    }

    // MARK: - Opening

    private func open(
        _ access: Connection.Access,
        _ stopSign: StopSign? = nil
    ) throws(ArchiveError) -> Connection {
        if let obstacle = obstacle(access) { throw .cannotOpen(path: path, reason: obstacle) }
        // SQLite takes a file of less than a page for an empty database and would write over it.
        if isStub { throw .foreignFile(path: path) }
        do throws(ArchiveError) {
            return try Connection(
                path: path,
                access: access,
                busyTimeoutMilliseconds: options.busyTimeoutMilliseconds,
                stopSign: stopSign,
                packing: options.texts
            )
        } catch .failed(_, let message) {
            throw .cannotOpen(path: path, reason: message)
        }
    }

    /// Whether there is something in the file, but less than the smallest page.
    private var isStub: Bool {
        var status = stat()
        return stat(path, &status) == 0 && (1..<512).contains(status.st_size)
    }

    /// What stands in the way of opening, in words; SQLite itself says only "unable to open database file".
    private func obstacle(_ access: Connection.Access) -> String? {
        var status = stat()
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
        guard stat(path, &status) == 0 else {
            if stat(folder, &status) != 0 { return "the folder \(folder) does not exist" }
            if access == .read { return "there is no such file" }
            return Glibc.access(folder, W_OK) == 0 ? nil : "no permission to write in the folder \(folder)"
        }
        if status.st_mode & S_IFMT == S_IFDIR { return "it is a folder" }
        if Glibc.access(path, R_OK) != 0 { return "no permission to read it" }
        return access == .read || Glibc.access(path, W_OK) == 0 ? nil : "no permission to write it"
    }

    /// Whether the file is still empty; throws where it is somebody else's or too new.
    private func prove(_ connection: Connection) throws(ArchiveError) -> Bool {
        let (identity, version, tables) = try signs(connection)
        if identity == 0, version == 0, tables == 0 { return true }
        guard identity == Schema.applicationID else { throw .foreignFile(path: path) }
        guard version <= Schema.version else {
            throw .newerFormat(path: path, found: version, supported: Schema.version)
        }
        return false
    }

    /// What the file says of itself, in one question: another program may be making the archive right now.
    private func signs(
        _ connection: Connection
    ) throws(ArchiveError) -> (identity: Int64, version: Int, tables: Int64) {
        let question: SQL = """
            SELECT (SELECT application_id FROM pragma_application_id), (SELECT user_version FROM pragma_user_version), \
            (SELECT count(*) FROM sqlite_schema)
            """
        do throws(ArchiveError) {
            let found = try connection.first(question) { row throws(ArchiveError) in
                (identity: row.integer(0), version: Int(row.integer(1)), tables: row.integer(2))
            }
            return found ?? (0, 0, 0)
        } catch .damaged {
            throw .foreignFile(path: path)
        }
    }

    /// What every connection needs.
    ///
    /// Cells are checked by who writes: who reads would look at every cell of each page that comes into the cache,
    /// which costs more than what is wanted of it.
    private func configure(_ connection: Connection) throws(ArchiveError) {
        try connection.script("PRAGMA trusted_schema = OFF; PRAGMA cache_size = -4000; PRAGMA temp_store = MEMORY;")
    }
}
