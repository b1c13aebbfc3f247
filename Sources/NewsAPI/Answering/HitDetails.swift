import JSONText
import NewsModel

/// What a search adds to an item it found.
struct HitDetails: Sendable {
    /// How well the item matches; `nil` where the order is not by relevance.
    var score: Double?
    /// The item's marked passages; `nil` where marks were not asked for.
    var highlights: Highlights?

    /// What `hit` says besides its item.
    init<Item>(_ hit: Hit<Item>, isHighlighted: Bool) {
        score = hit.score.map { ($0 * 10_000).rounded() / 10_000 }
        highlights = isHighlighted ? Highlights(title: hit.title, text: hit.passages) : nil
    }
}

/// The passages that show why an item was found.
struct Highlights: Sendable, JSONWritable {
    /// The title with its matches.
    var title: Passage?
    /// The best passages of the text.
    var text: [Passage]

    func write(to json: inout JSONWriter) {
        json.object { members in
            members.field("title", title.map(HighlightMarkup.html))
            members.field("text", text.map(HighlightMarkup.html))
        }
    }
}
