import HTTPServer
import JSONText
import NewsModel

/// Did anyone say this?
extension NewsAPI {
    /// Answers `GET /quotes/verify`.
    func verifyQuote(_ request: Request) throws(Problem) -> Plan {
        let asked = try VerifyAsked(request, now: clock())
        return Plan(.worker) { _ throws(Problem) in
            let found = try asking { () throws(ArchiveError) in try archive.verify(asked.question) }
            var response = Response.json(VerificationJSON(verification: found, selfLink: asked.selfLink))
            response.fields["Link"] = "<\(asked.selfLink)>; rel=\"self\""
            return response
        }
    }
}
