import HTTPServer
import NewsModel

/// How a request will be answered, made from its head alone.
struct Plan: Sendable {
    /// Where the answer is made.
    var place: Place
    /// How many bytes the body may have; 0: it does not matter and is dropped.
    var bodyLimit = 0
    /// Makes the answer, from the request with its body.
    var answer: @Sendable (Request) throws(Problem) -> Response

    /// A plan for a request whose body matters not.
    init(_ place: Place, _ answer: @escaping @Sendable (Request) throws(Problem) -> Response) {
        self.place = place
        self.answer = answer
    }
}

extension NewsAPI {
    /// A route's decision that follows a plan, and answers problems as problems.
    func answering(_ plan: @escaping @Sendable (Request) throws(Problem) -> Plan) -> Route.Decision {
        { request in
            do throws(Problem) {
                let plan = try plan(request)
                return .collect(limit: plan.bodyLimit, place: plan.place) { whole in
                    Self.whileWanted(by: whole) { answer(whole, by: plan) }
                }
            } catch {
                return .answer(response(to: error, of: request))
            }
        }
    }

    private func answer(_ request: Request, by plan: Plan) -> Response {
        do throws(Problem) {
            return try plan.answer(request)
        } catch {
            return response(to: error, of: request)
        }
    }

    /// The answer to a problem; what no client may see goes to the log.
    func response(to problem: Problem, of request: Request) -> Response {
        if let detail = problem.internalDetail {
            log("\(request.id) \(request.method.token) \(Address.target(of: request)): \(detail)")
        }
        return problem.response(to: request)
    }

    /// What the archive answers; its errors become problems.
    func asking<Value>(_ question: () throws(ArchiveError) -> Value) throws(Problem) -> Value {
        do {
            return try question()
        } catch {
            throw Problem(error)
        }
    }

    /// Checks that a request has no parameters.
    func expectNoParameters(_ request: Request) throws(Problem) {
        try Arguments(of: request, known: []).check()
    }
}
