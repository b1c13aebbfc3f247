/// What an answer that is given again owes to the one request: its last lines, and whether the connection goes on.
struct AnswerTerms {
    /// Whether the connection may carry another request.
    var persists: Bool
    /// Whether the client speaks HTTP/1.0 and must be told that the connection goes on.
    let isVersionZero: Bool
    /// Where the head has an identifier that is to be given back.
    let requestID: Range<Int>?

    /// Whether they are those of nearly every request: the connection goes on, and nothing needs to be said.
    var areUsual: Bool { persists && !isVersionZero && requestID == nil }

    /// The terms of the request that `head` was read from.
    init(_ head: RequestHead, of bytes: Span<UInt8>) {
        persists = head.persists
        isVersionZero = head.minorVersion == 0
        requestID = head.meaning.requestID.flatMap { RequestIdentifiers.isFit(bytes, $0) ? $0 : nil }
    }
}
