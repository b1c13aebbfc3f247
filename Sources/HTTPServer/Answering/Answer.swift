/// A response with all that the server adds, ready to be written.
struct Answer: Sendable {
    /// The status and the handler's own fields.
    var response: Response
    /// What goes over the wire; empty for HEAD.
    var content: [UInt8] = []
    /// The value of `Content-Length`; `nil` where there must be none (RFC 9110 §8.6: 1xx, 204; here also 304).
    var contentLength: Int?
    /// The value of `ETag`.
    var entityTag: String?
    /// The value of `Vary`.
    var vary: String?
    /// Whether the content is the gzip form.
    var isGzip = false
    /// Whether the gzip form was made for this answer alone.
    var isCompressedHere = false
    /// Whether caches are told to ask each time, because the handler says nothing to them.
    var isToBeValidated = false
    /// The lines that let pages of other origins see the answer; empty where none may.
    var sharing: [UInt8] = []
    /// The value of `X-Request-Id`; `nil` where the head could not be read.
    var requestID: String?
    /// How long the handler and the coding took.
    var microseconds: Int?

    /// An answer that adds nothing yet.
    init(_ response: consuming Response) {
        self.response = response
    }
}
