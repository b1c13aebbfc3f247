import Glibc

/// Where progress goes, so that standard output holds results only.
enum StandardErrorStream {
    /// Writes a line at once.
    static func write(_ text: String) {
        var bytes = Array(text.utf8)
        _ = Glibc.write(STDERR_FILENO, &bytes, bytes.count)
    }
}
