import HTTPServer
import NewsReading

extension Problem {
    /// The answer to a body that can't be read (400), can't be an article (422) or is too large (413).
    init(_ error: ReadingError) {
        switch error.kind {
        case .unreadable:
            self.init(.badRequest, "unreadable-body", title: "Unreadable body", detail: error.message)
        case .notAnArticle:
            self.init(.unprocessableContent, "not-an-article", title: "Not an article", detail: error.message)
        case .tooLarge:
            self.init(.contentTooLarge, "content-too-large", title: "Content Too Large", detail: error.message)
        }
        if case .invalidJSON(_, let line, _) = error {
            faults = [Fault(place: .line(line), message: error.message)]
        } else if let pointer = error.pointer {
            faults = [Fault(place: .pointer(pointer), message: error.message)]
        }
    }
}
