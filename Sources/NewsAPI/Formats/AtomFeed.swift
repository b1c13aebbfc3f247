import NewsModel

/// A list as Atom (RFC 4287).
struct AtomFeed {
    private let feed: Feed

    /// The form of a feed.
    init(_ feed: Feed) {
        self.feed = feed
    }

    /// The document.
    var text: [UInt8] {
        var xml = XMLWriter()
        xml.begin("feed", ["xmlns": "http://www.w3.org/2005/Atom"])
        xml.element("title", feed.title)
        xml.element("id", Self.id(feed.path))
        xml.element("updated", Timestamp(seconds: feed.updated).description)
        // Each entry needs an author, its own or the feed's (§4.1.2).
        author("Saidline", to: &xml)
        xml.empty("link", ["rel": "self", "type": ListFormat.atom.mediaType, "href": feed.address(feed.path)])
        if let next = feed.next { xml.empty("link", ["rel": "next", "href": feed.address(next)]) }
        for entry in feed.entries { write(entry, to: &xml) }
        xml.end()
        return xml.bytes
    }

    private func write(_ entry: FeedEntry, to xml: inout XMLWriter) {
        xml.begin("entry", ["xml:lang": entry.language])
        xml.element("title", entry.title)
        xml.element("id", Self.id(entry.path))
        xml.element("updated", Timestamp(seconds: entry.updated).description)
        xml.element("published", entry.published.map { Timestamp(seconds: $0).description })
        for name in entry.authors { author(name, to: &xml) }
        xml.empty("link", ["rel": "alternate", "href": entry.url ?? feed.address(entry.path)])
        if entry.url != nil { xml.empty("link", ["rel": "via", "href": feed.address(entry.path)]) }
        for category in entry.categories { xml.empty("category", ["term": category]) }
        xml.element("content", entry.text, ["type": "text"])
        xml.end()
    }

    private func author(_ name: String, to xml: inout XMLWriter) {
        xml.begin("author")
        xml.element("name", name)
        xml.end()
    }

    /// A name that stays the same on whatever host the archive stands (§4.2.6).
    private static func id(_ path: String) -> String { "urn:saidline:" + path.dropFirst() }
}
