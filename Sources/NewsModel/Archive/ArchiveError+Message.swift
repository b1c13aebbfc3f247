extension ArchiveError {
    /// What went wrong, where, and what to do about it, in a sentence or two.
    public var message: String {
        switch self {
        case .newerFormat(let path, let found, let supported):
            "The archive \(path) has format \(found), made by a newer Saidline; this one reads up to \(supported). "
                + "Update Saidline."
        case .foreignFile(let path):
            "The file \(path) is not an archive of Saidline's and was left as it is. Choose another path."
        case .cannotOpen(let path, let reason):
            "Cannot open \(path): \(reason). Check the path and its permissions."
        case .damaged(let detail):
            "The archive is damaged: \(detail). Restore a backup."
        case .diskFull:
            "The disk is full, nothing was written. Free some space and try again; reading goes on."
        case .busy:
            "Another program is writing the archive. Try again in a moment."
        case .timeLimit(let milliseconds):
            "The question took longer than \(milliseconds) ms. Ask for less: a shorter period, rarer words, one source."
        case .cancelled:
            "The question was given up, as nobody waited for the answer any more."
        case .revisionConflict:
            "The article has changed since it was read; nothing was written. Read it again and decide anew."
        case .invalidCursor:
            "The cursor belongs to another list, filter or order. Start again without a cursor."
        case .failed(let code, let message):
            "The archive failed (SQLite code \(code)): \(message). If it happens again, run `saidline check`."
        }
    }
}
