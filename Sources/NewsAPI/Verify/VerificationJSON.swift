import JSONText
import NewsModel

/// Whether anyone said it, in the shape of the contract: a list of quotes with a verdict and what was looked at.
struct VerificationJSON: JSONWritable {
    /// The answer of the archive.
    var verification: Verification
    /// The address of the answer.
    var selfLink: String

    func write(to json: inout JSONWriter) {
        json.object { members in
            members.field("verdict", verification.verdict.rawValue)
            members.field("data", verification.matches.map { QuoteMatchJSON(match: $0) })
            members.object("searched") { writeSearched(to: &$0) }
            members.object("meta") { meta in
                meta.field("total", verification.matches.count)
                meta.field("totalIsLowerBound", false)
                meta.null("limits")
            }
            members.object("links") { links in
                links.field("self", selfLink)
                links.null("next")
            }
        }
    }

    private func writeSearched(to searched: inout JSONObjectWriter) {
        let extent = verification.searched
        searched.field("quotes", extent.quotes)
        searched.field("articles", extent.articles)
        searched.field("from", extent.from?.description)
        searched.field("to", extent.to?.description)
    }
}

/// A recorded quote with how close it comes to what was asked for: what every quote has, and before it the comparison.
struct QuoteMatchJSON: JSONWritable {
    /// The quote and the comparison.
    var match: QuoteMatch

    func write(to json: inout JSONWriter) {
        json.object { members in
            members.field("similarity", match.similarity)
            members.array("diff") { diff in
                for change in match.changes {
                    diff.object { step in
                        step.field("op", change.operation.rawValue)
                        step.field("text", change.text)
                    }
                }
            }
            QuoteJSON(quote: match.quote).write(to: &members)
        }
    }
}
