import HTTPServer
import NewsModel

/// Answers that say since when they hold.
extension NewsAPI {
    /// A decision whose answers have a date, but for those that follow from the present moment too.
    func dating(_ decision: @escaping Route.Decision) -> Route.Decision {
        { request in
            let generation = archive.generation
            let intake = decision(request)
            guard AnswerKey.isTimeless(request), case .collect(let limit, let place, let handler) = intake else {
                return intake
            }
            return .collect(limit: limit, place: place) { dated(handler($0), generation) }
        }
    }

    /// An answer that was made from `generation`, and that the server may give again by itself.
    func settled(_ response: Response, _ generation: Int64) -> Response {
        var response = dated(response, generation)
        response.validity = Validity(version: generation) { [archive] in archive.generation }
        return response
    }

    /// The answer with its date, if it is a success without one.
    private func dated(_ response: Response, _ generation: Int64) -> Response {
        guard response.status == .ok, !response.fields.contains("Last-Modified") else { return response }
        var response = response
        response.fields["Last-Modified"] = age.lastModified(of: generation, now: clock())
        return response
    }
}
