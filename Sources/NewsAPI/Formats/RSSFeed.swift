import HTTPServer

/// A list as RSS 2.0.
struct RSSFeed {
    private let feed: Feed

    /// The form of a feed.
    init(_ feed: Feed) {
        self.feed = feed
    }

    /// The document.
    var text: [UInt8] {
        var xml = XMLWriter()
        xml.begin(
            "rss",
            [
                "version": "2.0", "xmlns:atom": "http://www.w3.org/2005/Atom",
                "xmlns:dc": "http://purl.org/dc/elements/1.1/",
            ]
        )
        xml.begin("channel")
        xml.element("title", feed.title)
        xml.element("link", feed.address("/"))
        xml.element("description", "What a news archive holds")
        xml.empty("atom:link", ["rel": "self", "href": feed.address(feed.path), "type": ListFormat.rss.mediaType])
        if let next = feed.next { xml.empty("atom:link", ["rel": "next", "href": feed.address(next)]) }
        for entry in feed.entries { write(entry, to: &xml) }
        xml.end()
        xml.end()
        return xml.bytes
    }

    private func write(_ entry: FeedEntry, to xml: inout XMLWriter) {
        xml.begin("item")
        xml.element("title", entry.title)
        xml.element("link", entry.url ?? feed.address(entry.path))
        xml.element("guid", feed.address(entry.path), ["isPermaLink": feed.origin.isEmpty ? "false" : "true"])
        xml.element("pubDate", entry.published.map { HTTPDate.text(Int($0)) })
        for author in entry.authors { xml.element("dc:creator", author) }
        for category in entry.categories { xml.element("category", category) }
        xml.element("description", Self.html(entry.text))
        xml.end()
    }

    /// Readers take a description for HTML, so what looks like a tag in a text has to be escaped in it.
    private static func html(_ text: String) -> String {
        let escaped = text.flatMap { character -> String in
            switch character {
            case "&": "&amp;"
            case "<": "&lt;"
            case ">": "&gt;"
            default: String(character)
            }
        }
        let paragraphs = String(escaped).split(separator: "\n\n")
        return paragraphs.map { "<p>\($0)</p>" }.joined(separator: "\n")
    }
}
