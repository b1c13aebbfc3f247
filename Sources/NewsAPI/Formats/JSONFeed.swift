import JSONText
import NewsModel

/// A list as JSON Feed 1.1.
struct JSONFeed {
    private let feed: Feed

    /// The form of a feed.
    init(_ feed: Feed) {
        self.feed = feed
    }

    /// The document.
    var text: [UInt8] {
        JSONWriter.object { members in
            members.field("version", "https://jsonfeed.org/version/1.1")
            members.field("title", feed.title)
            members.field("home_page_url", feed.address("/"))
            members.field("feed_url", feed.address(feed.path))
            if let next = feed.next { members.field("next_url", feed.address(next)) }
            members.array("items") { items in
                for entry in feed.entries { items.object { write(entry, to: &$0) } }
            }
        }
    }

    /// Members that have nothing to say are left out, as the format wants it.
    private func write(_ entry: FeedEntry, to item: inout JSONObjectWriter) {
        item.field("id", feed.address(entry.path))
        item.field("url", feed.address(entry.path))
        if let url = entry.url { item.field("external_url", url) }
        item.field("title", entry.title)
        item.field("content_text", entry.text)
        if let published = entry.published { item.field("date_published", Timestamp(seconds: published).description) }
        item.field("date_modified", Timestamp(seconds: entry.updated).description)
        if !entry.authors.isEmpty {
            item.array("authors") { authors in
                for name in entry.authors { authors.object { $0.field("name", name) } }
            }
        }
        if !entry.categories.isEmpty { item.field("tags", entry.categories) }
        if let language = entry.language { item.field("language", language) }
    }
}
