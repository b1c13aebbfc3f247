import HTTPServer

extension NewsAPI {
    /// A decision whose every answer tells caches that it depends on `Accept`.
    func varying(_ decision: @escaping Route.Decision) -> Route.Decision {
        { request in
            switch decision(request) {
            case .answer(let response): .answer(response.varyingByAccept)
            case .collect(let limit, let place, let handler):
                .collect(limit: limit, place: place) { handler($0).varyingByAccept }
            case .receive(let receiver): .receive(receiver)
            }
        }
    }
}
