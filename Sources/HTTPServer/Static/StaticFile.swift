import Glibc

/// A file that is served from memory, with its tag and its gzip form made once.
public struct StaticFile: Sendable {
    /// The media type, with `charset` where it is text.
    package let mediaType: String
    /// The content as it is.
    package let bytes: [UInt8]
    /// Whether the address changes whenever the content does, so that clients may keep it for ever.
    package let immutable: Bool
    /// The strong entity tag of `bytes`, quotes included.
    package let entityTag: String
    /// When the content was last changed, as an HTTP date; `nil` where nobody knows.
    package let lastModified: String?
    /// The gzip form where it is worth sending.
    let gzip: [UInt8]?

    /// A file of its content, changed `modified` seconds after 1970; compresses it, so make it once.
    public init(mediaType: String, bytes: [UInt8], immutable: Bool = false, modified: Int? = nil) {
        self.mediaType = mediaType
        self.bytes = bytes
        self.immutable = immutable
        entityTag = EntityTag.strong(of: bytes)
        // RFC 9110 §8.8.2.1: a file from the future is one of now.
        lastModified = modified.map { HTTPDate.text(min($0, time(nil))) }
        gzip = CompressibleTypes.worthCompressing(bytes.count, mediaType) ? Compressor.gzipOnce(bytes, level: 9) : nil
    }

    /// A file whose media type follows from the ending of its name.
    package init(named name: String, bytes: [UInt8], immutable: Bool = false, modified: Int? = nil) {
        self.init(mediaType: MediaType.ofFile(named: name), bytes: bytes, immutable: immutable, modified: modified)
    }

    /// The whole content, or the part that `Range` asks for (RFC 9110 §14.2).
    public func response(to request: Request) -> Response {
        var response = whole
        response.fields["ETag"] = entityTag
        response.fields["Last-Modified"] = lastModified
        response.fields["Accept-Ranges"] = "bytes"
        response.fields["Cache-Control"] = immutable ? "public, max-age=31536000, immutable" : "no-cache"
        response.validity = .lasting
        guard let range = wantedRange(request) else { return response }
        response.validity = nil
        response.gzipBody = nil
        response.body = []
        switch range {
        case .unsatisfiable:
            response.status = .rangeNotSatisfiable
            response.fields["Content-Type"] = nil
            response.fields["Content-Range"] = "bytes */\(bytes.count)"
        case .part(let part):
            response.status = .partialContent
            response.fields["Content-Range"] = "bytes \(part.lowerBound)-\(part.upperBound - 1)/\(bytes.count)"
            response.body = Array(bytes[part])
        }
        return response
    }

    private var whole: Response {
        var response = Response(.ok, contentType: mediaType, body: bytes)
        response.gzipBody = gzip
        return response
    }

    /// What to send of the content; `nil` for all of it.
    private func wantedRange(_ request: Request) -> ByteRange? {
        // RFC 9110 §14.2: ranges are defined for GET alone. §13.1.5: with If-Range only if the tag is this very one.
        guard request.wireMethod == .get, let range = request.fields["Range"] else { return nil }
        if let condition = request.fields["If-Range"], condition != entityTag { return nil }
        return ByteRange(range, of: bytes.count)
    }
}
