/// Files by path, served from memory to GET and HEAD where no route matches.
public struct StaticSite: Sendable {
    /// Fields that every page (`text/html`) gets besides its own.
    public var pageFields: [(name: String, value: String)] = [
        (
            "Content-Security-Policy",
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; "
                + "frame-ancestors 'none'"
        ),
        ("Referrer-Policy", "strict-origin-when-cross-origin"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("X-Frame-Options", "DENY"),
    ]
    private var files: [String: StaticFile]

    /// A site of files by absolute path; `/docs/index.html` also answers `/docs/`.
    public init(files: [String: StaticFile] = [:]) {
        self.files = files
        for (path, file) in files where path.hasSuffix("/index.html") {
            self.files[String(path.dropLast("index.html".count))] = file
        }
    }

    /// A site of all files below `directory`, read now; names that begin with a dot are left out.
    ///
    /// - Throws: `ServerError.unreadableFile` where a file cannot be read, or is a link that leaves the directory.
    public init(directory: String) throws(ServerError) {
        self.init(files: try DirectoryReader(directory).files)
    }

    /// Every path, sorted.
    package var paths: [String] { files.keys.sorted() }

    /// The file at `path`.
    public subscript(path: String) -> StaticFile? { files[path] }

    /// The answer for the file at `path`, or at the request's own, with the fields of a page where it is one; `nil` if
    /// there is none.
    public func response(to request: Request, path: String? = nil) -> Response? {
        guard let file = files[path ?? request.path] else { return nil }
        var response = file.response(to: request)
        guard file.mediaType.hasPrefix("text/html") else { return response }
        for field in pageFields { response.fields[field.name] = field.value }
        return response
    }
}
