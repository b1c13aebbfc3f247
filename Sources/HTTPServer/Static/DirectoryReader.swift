import Glibc

/// Reads a directory into memory, once, so that no request ever touches the file system.
struct DirectoryReader {
    private let root: String
    /// Every file by its path below the root, which begins with "/".
    private(set) var files: [String: StaticFile] = [:]

    /// Reads all that stands below `directory`, but for names that begin with a dot.
    init(_ directory: String) throws(ServerError) {
        root = try Self.realPath(directory)
        try read("")
    }

    private mutating func read(_ folder: String) throws(ServerError) {
        guard let stream = opendir(root + folder) else { throw Self.unreadable(root + folder) }
        defer { closedir(stream) }
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { name in
                String(decoding: name.prefix { $0 != 0 }, as: UTF8.self)
            }
            if !name.hasPrefix(".") { try readEntry(folder + "/" + name) }
        }
    }

    private mutating func readEntry(_ path: String) throws(ServerError) {
        // A link that leaves the directory would publish what nobody meant to.
        let real = try Self.realPath(root + path)
        guard real.hasPrefix(root + "/") else {
            throw .unreadableFile(path: root + path, reason: "it is a link that leaves the directory")
        }
        var status = stat()
        guard stat(real, &status) == 0 else { throw Self.unreadable(real) }
        switch status.st_mode & S_IFMT {
        // A link to a folder above itself would never end; folders are taken where they really stand.
        case S_IFDIR where real == root + path: try read(path)
        case S_IFREG:
            let bytes = try Self.content(of: real, size: Int(status.st_size))
            files[path] = StaticFile(named: path, bytes: bytes, modified: status.st_mtim.tv_sec)
        default: break
        }
    }

    private static func content(of path: String, size: Int) throws(ServerError) -> [UInt8] {
        let descriptor = Descriptor(open(path, O_RDONLY | O_CLOEXEC))
        guard descriptor.number >= 0 else { throw unreadable(path) }
        var isWhole = false
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let got = Glibc.read(descriptor.number, buffer.baseAddress?.advanced(by: count), size - count)
                guard got > 0 else { break }
                count += got
            }
            isWhole = count == size
        }
        guard isWhole else { throw unreadable(path) }
        return bytes
    }

    private static func realPath(_ path: String) throws(ServerError) -> String {
        guard let real = realpath(path, nil) else { throw unreadable(path) }
        defer { free(real) }
        return String(cString: real)
    }

    private static func unreadable(_ path: String) -> ServerError {
        .unreadableFile(path: path, reason: systemErrorText())
    }
}
