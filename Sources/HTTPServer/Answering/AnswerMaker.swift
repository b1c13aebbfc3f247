/// Turns what a handler returned into what is sent: tags, conditions, gzip, fields.
///
/// Pure, so that it runs on any thread.
struct AnswerMaker: Sendable {
    private let crossOrigin: CrossOrigin
    private let errorResponse: ErrorRenderer
    /// What lets every origin see an answer, which never changes.
    private let sharedWithAll: [UInt8]
    /// The same without what the client has kept from before.
    private let sharedWithAllBriefly: [UInt8]

    /// A maker of the server's configuration.
    init(crossOrigin: CrossOrigin, errorResponse: @escaping ErrorRenderer) {
        self.crossOrigin = crossOrigin
        self.errorResponse = errorResponse
        sharedWithAll = Self.sharing("*", crossOrigin)
        sharedWithAllBriefly = Self.sharing("*")
    }

    /// The answer to `exchange`.
    func answer(_ response: consuming Response, to exchange: Exchange, _ compressor: Compressor) -> Answer {
        let code = response.status.code
        var answer = represent(response, for: exchange)
        if exchange.isConditional, exchange.isRead, code == 200 || code == 206 {
            switch outcome(of: answer, for: exchange) {
            case .proceed: break
            case .notModified: makeNotModified(&answer, for: exchange)
            case .failed: return self.answer(.preconditionFailed, to: exchange)
            }
        }
        if !encode(&answer, for: exchange, compressor) { return self.answer(.notAcceptable, to: exchange) }
        finish(&answer, for: exchange)
        return answer
    }

    /// The answer to a fault; `exchange` is `nil` where the head could not be read.
    func answer(_ fault: RequestFault, to exchange: Exchange?) -> Answer {
        var response = errorResponse(fault, exchange?.request)
        if let allowed = fault.allowed {
            response.fields["Allow"] = allowed.map(\.token).joined(separator: ", ")
        }
        if let seconds = fault.retryAfter { response.fields["Retry-After"] = "\(seconds)" }
        var answer = Answer(response)
        answer.content = response.body
        finish(&answer, for: exchange)
        return answer
    }

    /// Whether compressing would take longer than a loop may be held up.
    func isSlow(_ response: Response, for exchange: Exchange) -> Bool {
        response.body.count > 16_384 && response.gzipBody == nil && exchange.request.fields.contains("Accept-Encoding")
            && Self.mayCompress(response)
    }

    // MARK: Steps

    private func represent(_ response: consuming Response, for exchange: Exchange) -> Answer {
        var answer = Answer(response.isPackedOnly && !Self.takesGzip(exchange) ? response.unpacked : response)
        answer.content = answer.response.body
        answer.entityTag = answer.response.fields["ETag"]
        if answer.entityTag == nil, exchange.isRead, answer.response.status.code == 200 {
            answer.entityTag = EntityTag.strong(of: answer.content)
        }
        return answer
    }

    private func outcome(of answer: Answer, for exchange: Exchange) -> Preconditions.Outcome {
        Preconditions.outcome(
            exchange.request.fields,
            entityTag: answer.entityTag,
            lastModified: answer.response.fields["Last-Modified"]
        )
    }

    /// RFC 9110 §15.4.5: the fields that would have come with 200 and steer caches; none about the content, which the
    /// client has together with all the others.
    private func makeNotModified(_ answer: inout Answer, for exchange: Exchange) {
        answer.response.status = .notModified
        if Self.mayCompress(answer.response) {
            answer.vary = "Accept-Encoding"
            let wish = AcceptEncoding(exchange.request.fields["Accept-Encoding"])
            if wish == .gzip || wish == .onlyGzip { answer.entityTag = answer.entityTag.map(EntityTag.gzipForm) }
        }
        for name in ["Content-Type", "Content-Encoding", "Content-Range", "Content-Disposition", "Link"] {
            answer.response.fields[name] = nil
        }
        answer.response.gzipBody = nil
        answer.content = []
    }

    /// Chooses between the content and its gzip form; `false` if the client takes neither (RFC 9110 §12.5.3).
    private func encode(_ answer: inout Answer, for exchange: Exchange, _ compressor: Compressor) -> Bool {
        if answer.response.isPackedOnly, answer.response.status.code == 200 {
            answer.content = answer.response.gzipBody ?? []
            answer.isGzip = true
            answer.vary = "Accept-Encoding"
            answer.entityTag = answer.entityTag.map(EntityTag.gzipForm)
            return true
        }
        guard !answer.content.isEmpty else { return true }
        let wish = AcceptEncoding(exchange.request.fields["Accept-Encoding"])
        if wish == .neither, answer.response.status.code == 200 { return false }
        let isWorthIt = Self.mayCompress(answer.response)
        if isWorthIt { answer.vary = "Accept-Encoding" }
        guard wish == .onlyGzip && answer.response.status.code == 200 || wish == .gzip && isWorthIt,
            !answer.response.fields.contains("Content-Encoding"),
            let gzip = answer.response.gzipBody ?? compressor.gzip(answer.content),
            gzip.count < answer.content.count || wish == .onlyGzip
        else { return true }
        answer.isCompressedHere = answer.response.gzipBody == nil
        answer.content = gzip
        answer.isGzip = true
        answer.entityTag = answer.entityTag.map(EntityTag.gzipForm)
        return true
    }

    private static func takesGzip(_ exchange: Exchange) -> Bool {
        let wish = AcceptEncoding(exchange.request.fields["Accept-Encoding"])
        return wish == .gzip || wish == .onlyGzip
    }

    private static func mayCompress(_ response: Response) -> Bool {
        if let known = response.isWorthCompressing { return known }
        if response.gzipBody != nil { return true }
        guard CompressibleTypes.worthCompressing(response.body.count, response.fields["Content-Type"]) else {
            return false
        }
        return response.status.code != 206 && !response.fields.contains("Content-Encoding")
    }

    private func finish(_ answer: inout Answer, for exchange: Exchange?) {
        let code = answer.response.status.code
        // RFC 9110 §6.4.1: these never have content.
        if code < 200 || code == 204 || code == 304 {
            answer.content = []
        } else {
            answer.contentLength = answer.content.count
        }
        answer.response.body = []
        answer.response.gzipBody = nil
        if exchange?.isHead == true { answer.content = [] }
        if let own = answer.response.fields["Vary"] { answer.vary = own.merged(with: answer.vary) }
        // RFC 9111 §4.2.2: of an answer that says nothing, a cache may guess how long it stays fresh.
        answer.isToBeValidated = exchange?.isRead == true && !answer.response.fields.contains("Cache-Control")
        shareAcrossOrigins(&answer, exchange?.request)
        answer.requestID = exchange?.request.id
        answer.microseconds = exchange.map { MonotonicClock.microseconds - $0.start }
    }

    private func shareAcrossOrigins(_ answer: inout Answer, _ request: Request?) {
        let origins = crossOrigin.origins(for: request?.method ?? .get)
        guard origins != .none, !answer.response.fields.contains("Access-Control-Allow-Origin") else { return }
        guard origins.varies else {
            answer.sharing = answer.response.status == .notModified ? sharedWithAllBriefly : sharedWithAll
            return
        }
        answer.vary = "Origin".merged(with: answer.vary)
        if let origin = origins.answer(to: request?.fields["Origin"]) {
            answer.sharing = Self.sharing(origin, crossOrigin)
        }
    }

    /// The lines of CORS; those of a `policy` only where the client has not kept them from before.
    private static func sharing(_ origin: String, _ policy: CrossOrigin? = nil) -> [UInt8] {
        var writer = AnswerWriter(after: [])
        writer.writeField("Access-Control-Allow-Origin", origin)
        if let policy { writer.writeField("Access-Control-Expose-Headers", policy.exposedFields) }
        return writer.bytes
    }
}

extension RequestFault {
    /// A condition that came with the request does not hold.
    ///
    /// Status 412.
    static let preconditionFailed = RequestFault(
        .preconditionFailed,
        "What stands here is not what the request was made for."
    )

    /// The client takes neither gzip nor plain content.
    ///
    /// Status 406.
    static let notAcceptable = RequestFault(
        Status(code: 406, reason: "Not Acceptable"),
        "Content can be sent plain or as gzip; Accept-Encoding excludes both."
    )
}

extension String {
    /// This list of names and those of `other` that it lacks.
    fileprivate func merged(with other: String?) -> String {
        guard let other, self != "*" else { return self }
        return lowercased().contains(other.lowercased()) ? self : self + ", " + other
    }
}
