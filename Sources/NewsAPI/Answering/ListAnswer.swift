import HTTPServer
import JSONText
import NewsModel

/// A list in the shape of the contract: `data`, `meta`, `links`.
struct ListAnswer<Item: JSONWritable> {
    /// The items, each with its JSON.
    var items: [Item]
    /// How many the whole list has.
    var total: Total
    /// The address of this page.
    var selfLink: String
    /// The address of the next page.
    var nextLink: String?
    /// How `q` was understood; the outer `nil` leaves the member out, for lists that take no `q`.
    var query: QueryMeta??
    /// What was counted beside.
    var counts: Counts?
    /// What may help where little was found; `nil` for lists that are no search.
    var advice: SearchAdvice?

    /// A page of a list.
    init<Found>(_ page: Page<Found>, of list: ListRequest, query: QueryMeta?? = nil, _ json: (Found) -> Item) {
        items = page.items.map(json)
        total = page.total
        selfLink = list.selfLink
        nextLink = page.next.map(list.link(to:))
        self.query = query
        counts = page.counts
    }

    /// A page of a search.
    init<Found>(_ found: AdvisedPage<Found>, of list: ListRequest, _ json: (Found) -> Item) {
        self.init(found.page, of: list, query: found.query, json)
        advice = found.advice
    }

    /// A list that is always whole.
    init(whole items: [Item], selfLink: String) {
        self.items = items
        total = Total(count: items.count)
        self.selfLink = selfLink
    }

    /// The answer, with the links as a field too (RFC 8288).
    var response: Response {
        var response = Response.json(json)
        response.fields["Link"] = linkField
        return response
    }

    /// The links as a field.
    var linkField: String {
        "<\(selfLink)>; rel=\"self\"" + (nextLink.map { ", <\($0)>; rel=\"next\"" } ?? "")
    }

    /// The answer as JSON.
    var json: [UInt8] {
        JSONWriter.object { members in
            members.array("data") { data in
                for item in items { data.element(item) }
            }
            counts?.write(to: &members)
            members.object("meta") { writeMeta(to: &$0) }
            members.object("links") { links in
                links.field("self", selfLink)
                links.field("next", nextLink)
            }
        }
    }

    private func writeMeta(to meta: inout JSONObjectWriter) {
        meta.field("total", total.count)
        meta.field("totalIsLowerBound", total.isLowerBound)
        if let query { meta.field("query", query) }
        advice?.write(to: &meta)
        let limits = (counts?.limits ?? []) + (advice?.limits ?? [])
        meta.field("limits", limits.isEmpty ? nil : limits)
    }
}

/// How `q` was understood.
struct QueryMeta: Sendable, JSONWritable {
    /// What `q` means.
    var reading: QueryReading
    /// How words side by side were joined in the end; `nil` where there were none.
    var matched: MatchMode?
    /// What was looked for instead of words that the archive does not know.
    var correction = QueryCorrection()

    func write(to json: inout JSONWriter) {
        json.object { members in
            members.field("understood", reading.expression.map { QueryText.of(correction.applied(to: $0)) })
            members.field("match", matched?.rawValue)
            members.field("corrections", correction.changes)
            members.array("notes") { $0.elements(reading.notes) }
        }
    }
}

extension QueryNote: JSONWritable {
    func write(to json: inout JSONWriter) {
        json.object { members in
            members.field("position", position)
            members.field("message", message)
        }
    }
}
