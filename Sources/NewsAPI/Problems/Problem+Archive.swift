import HTTPServer
import NewsModel

/// What can go wrong in the archive.
extension Problem {
    /// The answer to an error of the archive, without the detail that is nobody's business.
    init(_ error: ArchiveError) {
        switch error {
        case .invalidCursor: self = .invalidCursor
        case .diskFull:
            let detail = "The disk of the archive is full; nothing was written."
            self.init(.insufficientStorage, "disk-full", title: "Disk full", detail: detail)
        case .busy:
            self.init(
                .serviceUnavailable,
                "busy",
                title: "Busy",
                detail: "Another program holds the archive; try again."
            )
            fields = [("Retry-After", "1")]
        case .revisionConflict: self = .preconditionFailed("The article was changed meanwhile; read it again.")
        case .timeLimit(let milliseconds):
            let detail = "The question took longer than \(milliseconds) ms; ask for less, by a filter or fewer words."
            self.init(.serviceUnavailable, "time-limit", title: "Time limit", detail: detail)
        case .cancelled:
            let detail = "The connection was lost while the answer was being made."
            self.init(.serviceUnavailable, "cancelled", title: "Cancelled", detail: detail)
        case .newerFormat, .foreignFile, .cannotOpen, .damaged, .failed:
            let detail = "The archive could not answer; the server's log says why."
            self.init(.internalServerError, "internal", title: "Internal error", detail: detail)
        }
        internalDetail = error.internalDetail
    }

    /// A cursor that is damaged, or of another list.
    ///
    /// Status 400.
    static let invalidCursor = Problem([.invalidCursor])
}

extension ParameterFault {
    /// A cursor that is damaged, or of another list.
    static let invalidCursor = ParameterFault(
        ParameterName.cursor.rawValue,
        "cursor is damaged or belongs to another list or filter; follow links.next, or leave it out to start anew."
    )
}

extension ArchiveError {
    /// What the log should say; `nil` where the client learns everything.
    var internalDetail: String? {
        switch self {
        case .newerFormat, .foreignFile, .cannotOpen, .damaged, .failed, .diskFull: "archive: \(message)"
        case .busy, .timeLimit, .cancelled, .revisionConflict, .invalidCursor: nil
        }
    }
}
