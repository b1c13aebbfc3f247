import HTTPServer
import NewsModel

/// Answers that are given again without being made again.
extension NewsAPI {
    /// A decision that answers from the cache where it can, else follows `plan` and keeps what comes of it.
    func caching(_ plan: @escaping @Sendable (Request) throws(Problem) -> Plan) -> Route.Decision {
        let making = dating(answering(plan))
        return { [archive, answers] request in
            let generation = archive.generation
            let key = AnswerKey(request)
            let acceptsGzip = request.fields.contains("Accept-Encoding")
            guard let found = answers.answer(to: key, at: generation, acceptingGzip: acceptsGzip) else {
                return Self.keeping(making(request), for: request) { answers.keep($0, to: key, at: generation) }
            }
            if found.response.isPackedOnly, !acceptsGzip {
                // The first who takes no gzip has it unpacked for all that follow.
                return .collect(limit: 0, place: .worker) { _ in
                    let unpacked = found.response.unpacked
                    answers.keep(unpacked, to: key, at: generation)
                    return unpacked
                }
            }
            guard found.wantsPacking else {
                // While another request has the gzip form made, the server may have to compress, and decides where.
                let isAtHand = !acceptsGzip || found.response.gzipBody != nil
                // From now on the server gives it by itself, to the third who asks and to all that follow.
                let response = settled(found.response, generation)
                return isAtHand ? .answer(response) : .collect(limit: 0, place: .loop) { _ in response }
            }
            return .collect(limit: 0, place: .worker) { _ in
                let packed = found.response.packed
                answers.keep(packed, to: key, at: generation, isPacked: true)
                return settled(packed, generation)
            }
        }
    }

    /// An intake whose answer is given to `keep`, if it is one to be given again.
    private static func keeping(
        _ intake: Intake,
        for request: Request,
        _ keep: @escaping @Sendable (Response) -> Void
    ) -> Intake {
        guard case .collect(let limit, let place, let handler) = intake, AnswerKey.isTimeless(request) else {
            return intake
        }
        return .collect(limit: limit, place: place) { request in
            let response = handler(request)
            guard response.status == .ok else { return response }
            let tagged = response.tagged
            keep(tagged)
            return tagged
        }
    }
}

extension Response {
    /// The answer with all that the server would else find out about it each time: its strong tag, whether compressing
    /// pays, its fields as bytes.
    fileprivate var tagged: Response {
        var response = self
        if fields["ETag"] == nil { response.fields["ETag"] = EntityTag.strong(of: body) }
        if !isPackedOnly {
            response.isWorthCompressing = CompressibleTypes.worthCompressing(body.count, fields["Content-Type"])
        }
        response.fields = response.fields.prepared
        return response
    }

    /// The answer with a gzip form as small as is worth the time, where that is smaller.
    fileprivate var packed: Response {
        var response = unpacked
        let plain = response.body
        response.gzipBody = Compressor(level: 6).gzip(plain).flatMap { $0.count < plain.count ? $0 : nil }
        return response
    }
}
