/// A response status (RFC 9110 §15).
public struct Status: Sendable, Hashable {
    /// 100…599.
    public let code: Int
    /// The reason phrase; clients ignore it.
    public let reason: String

    /// A status of any code.
    public init(code: Int, reason: String) {
        self.code = code
        self.reason = reason
    }
}

// MARK: - What handlers answer

extension Status {
    /// 200 (RFC 9110 §15.3.1).
    public static let ok = Status(code: 200, reason: "OK")
    /// 201: made, at `Location`.
    public static let created = Status(code: 201, reason: "Created")
    /// 204: done, and nothing to say.
    public static let noContent = Status(code: 204, reason: "No Content")
    /// 400: cannot be read.
    public static let badRequest = Status(code: 400, reason: "Bad Request")
    /// 404: nothing is there.
    public static let notFound = Status(code: 404, reason: "Not Found")
    /// 412: `If-Match` or `If-Unmodified-Since` does not hold.
    public static let preconditionFailed = Status(code: 412, reason: "Precondition Failed")
    /// 413: the body is over a limit.
    public static let contentTooLarge = Status(code: 413, reason: "Content Too Large")
    /// 415: a media type or content coding that is not taken here.
    public static let unsupportedMediaType = Status(code: 415, reason: "Unsupported Media Type")
    /// 422: readable, but impossible.
    public static let unprocessableContent = Status(code: 422, reason: "Unprocessable Content")
    /// 500: our fault.
    public static let internalServerError = Status(code: 500, reason: "Internal Server Error")
    /// 503: not now; try again later.
    public static let serviceUnavailable = Status(code: 503, reason: "Service Unavailable")
    /// 507: no room to store it.
    public static let insufficientStorage = Status(code: 507, reason: "Insufficient Storage")
}

// MARK: - What the server answers by itself

extension Status {
    /// 206: a part of the content (RFC 9110 §15.3.7).
    package static let partialContent = Status(code: 206, reason: "Partial Content")
    /// 304: the client's copy is still right.
    package static let notModified = Status(code: 304, reason: "Not Modified")
    /// 405: there, but not with this method; `Allow` is added.
    package static let methodNotAllowed = Status(code: 405, reason: "Method Not Allowed")
    /// 408: the request came too slowly.
    package static let requestTimeout = Status(code: 408, reason: "Request Timeout")
    /// 414: the request line is over its limit.
    package static let targetTooLong = Status(code: 414, reason: "URI Too Long")
    /// 416: no such part of the content (RFC 9110 §15.5.17).
    package static let rangeNotSatisfiable = Status(code: 416, reason: "Range Not Satisfiable")
    /// 417: an expectation other than 100-continue.
    package static let expectationFailed = Status(code: 417, reason: "Expectation Failed")
    /// 431: the header fields are over a limit (RFC 6585 §5).
    package static let fieldsTooLarge = Status(code: 431, reason: "Request Header Fields Too Large")
    /// 501: a method or transfer coding unknown to this server.
    package static let notImplemented = Status(code: 501, reason: "Not Implemented")
    /// 505: a major version other than 1.
    package static let versionNotSupported = Status(code: 505, reason: "HTTP Version Not Supported")
}
