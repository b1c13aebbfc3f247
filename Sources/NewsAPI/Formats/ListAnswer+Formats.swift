import HTTPServer
import JSONText

/// An item that lists show in every form.
protocol Listed: JSONWritable {
    /// Its members.
    associatedtype Member
    /// The columns of a table that shows these members; what has no place in a cell has no column.
    static func columns(of members: [Member]) -> [CSVColumn<Self>]
    /// What feeds show of it.
    var entry: FeedEntry { get }
}

extension ListAnswer where Item: Listed {
    /// The answer in the form that is asked for; each has the links as a field (RFC 8288).
    func response(in form: ListForm, _ members: [Item.Member]) -> Response {
        let body: [UInt8] =
            switch form.format {
            case .json: json
            case .ndjson: NDJSON.lines(of: items)
            case .csv: CSVTable.text(of: items, Item.columns(of: members))
            case .rss: RSSFeed(feed(form)).text
            case .atom: AtomFeed(feed(form)).text
            case .jsonfeed: JSONFeed(feed(form)).text
            }
        var response = Response(.ok, contentType: form.format.contentType, body: body)
        response.fields["Link"] = linkField
        return response
    }

    private func feed(_ form: ListForm) -> Feed {
        Feed(origin: form.origin, path: selfLink, next: nextLink, entries: items.map(\.entry))
    }
}

/// Lines of JSON: each item of a list on one.
enum NDJSON {
    /// The lines, each with its end.
    static func lines(of items: [some JSONWritable]) -> [UInt8] {
        var json = JSONWriter()
        for item in items {
            json.value(item)
            json.newline()
        }
        return json.bytes
    }
}
