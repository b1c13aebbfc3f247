/// Media types by the ending of a file's name.
enum MediaType {
    private static let known = [
        "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8", "txt": "text/plain; charset=utf-8",
        "md": "text/markdown; charset=utf-8", "csv": "text/csv; charset=utf-8",
        "js": "text/javascript; charset=utf-8", "mjs": "text/javascript; charset=utf-8",
        "json": "application/json", "map": "application/json", "webmanifest": "application/manifest+json",
        "xml": "application/xml", "svg": "image/svg+xml", "wasm": "application/wasm", "pdf": "application/pdf",
        "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "webp": "image/webp", "gif": "image/gif",
        "avif": "image/avif", "ico": "image/x-icon", "woff2": "font/woff2", "woff": "font/woff",
    ]

    /// The type of a file; what is unknown is bytes, which browsers save rather than run.
    static func ofFile(named name: String) -> String {
        let ending = name.split(separator: "/").last?.split(separator: ".").dropFirst().last ?? ""
        return known[ending.lowercased()] ?? "application/octet-stream"
    }
}
