/// Compares what an archive holds, with itself and with what people say it holds.
public protocol ArchiveComparing: Sendable {
    /// The articles most like the one with this id, near-duplicates first; `nil` where it is unknown.
    func similar(toArticle id: String, limit: Int) throws(ArchiveError) -> [SimilarArticle]?
    /// The recorded quotes closest to a text.
    func verify(_ question: VerifyQuestion) throws(ArchiveError) -> Verification
}
