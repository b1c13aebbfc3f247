/// An answer as a handler makes it.
///
/// The server adds what it knows better: `Date`, `Content-Length`, `Connection`, `ETag` (from the bytes, for a 200 to
/// GET that has none), `Vary: Accept-Encoding` and gzip where the client takes it, 304 where `If-None-Match` holds,
/// `X-Request-Id`, `Server-Timing`, and `Cache-Control: no-cache` where a cache would have to guess. An answer with a
/// `Content-Encoding` of its own is sent as it is.
public struct Response: Sendable {
    /// The status.
    public var status: Status
    /// Fields of the handler's own, `Content-Type` among them.
    public var fields: HeaderFields
    /// The content, not yet compressed.
    public var body: [UInt8]
    /// The same content as one gzip member, where the handler has it at hand; the server then never compresses `body`.
    public var gzipBody: [UInt8]?
    /// For how long the server may give the answer again by itself; `nil`: not at all.
    public var validity: Validity?
    /// Whether the content gets smaller by compressing, where that is known before the server looks.
    package var isWorthCompressing: Bool?

    /// An answer of which only the gzip form is at hand; the server unpacks it for those who take no gzip.
    ///
    /// `entityTag` is the strong tag of the content, which the server would else make from its bytes.
    package init(gzip: [UInt8], contentType: String, entityTag: String) {
        self.init(.ok, contentType: contentType)
        fields["ETag"] = entityTag
        gzipBody = gzip
        isWorthCompressing = true
    }

    /// Whether the content is there as gzip alone.
    package var isPackedOnly: Bool { body.isEmpty && gzipBody != nil }

    /// The answer with its content at hand as it is, too.
    package var unpacked: Response {
        guard isPackedOnly, let gzipBody else { return self }
        var response = self
        guard let content = GzipMember.content(of: gzipBody) else { return Response(.internalServerError) }
        response.body = content
        return response
    }

    /// An answer with content of the given media type, or with none.
    public init(_ status: Status, contentType: String? = nil, body: [UInt8] = []) {
        self.status = status
        fields = HeaderFields()
        self.body = body
        if let contentType { fields.append(name: "Content-Type", value: contentType) }
    }
}
