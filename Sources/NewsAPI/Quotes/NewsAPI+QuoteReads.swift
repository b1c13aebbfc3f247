import HTTPServer
import NewsModel

/// Quotes and who said them, read.
extension NewsAPI {
    /// Answers `GET /quotes`.
    func listQuotes(_ request: Request) throws(Problem) -> Plan {
        let asked = try QuotesAsked(request, now: clock())
        return Plan(asked.isQuick ? .loop : .worker) { _ throws(Problem) in
            let page = try advised(asked.question, asked.reading, asked.list) { question throws(ArchiveError) in
                try archive.quotes(question)
            }
            return ListAnswer(page, of: asked.list) { hit in QuoteJSON(quote: hit.item, fields: asked.fields) }
                .response(in: asked.form, asked.fields)
        }
    }

    /// Answers `GET /quotes/{id}`.
    func showQuote(_ request: Request) throws(Problem) -> Plan {
        try Arguments(of: request, known: [.format(planned: ["jsonld"])]).check()
        let id = request.parameters["id"] ?? ""
        return Plan(.loop) { _ throws(Problem) in
            let found = try asking { () throws(ArchiveError) in try archive.quote(id: id) }
            guard let quote = found else { throw .notFound("quote", id) }
            return .json(QuoteJSON(quote: quote))
        }
    }

    /// Answers `GET /quotes/speakers`.
    func listSpeakers(_ request: Request) throws(Problem) -> Plan {
        let asked = try SpeakersAsked(request, now: clock())
        return Plan(.worker) { _ throws(Problem) in
            let page = try asking { () throws(ArchiveError) in try archive.speakers(asked.question) }
            return ListAnswer(page, of: asked.list) { SpeakerJSON(summary: $0, fields: asked.fields) }.response
        }
    }

    /// Answers `GET /quotes/speakers/{id}`.
    func showSpeaker(_ request: Request) throws(Problem) -> Plan {
        try Arguments(of: request, known: [.format(planned: [])]).check()
        let id = request.parameters["id"] ?? ""
        return Plan(.worker) { _ throws(Problem) in
            let newest = SpeakerProfileJSON.newestCount
            let found = try asking { () throws(ArchiveError) in
                try archive.speakerProfile(id: id, newest: newest)
            }
            guard let profile = found else { throw .notFound("speaker", id) }
            return .json(SpeakerProfileJSON(profile: profile))
        }
    }
}
