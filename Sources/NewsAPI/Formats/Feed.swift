import HTTPServer
import NewsModel

/// A list as feed readers take it, whatever the form.
struct Feed: Sendable {
    /// What is put before paths to make addresses.
    var origin: String
    /// The path of this page of the list.
    var path: String
    /// The path of the next one.
    var next: String?
    /// The items.
    var entries: [FeedEntry]

    /// The feed's name.
    var title: String { "Saidline " + path }

    /// When the newest of the items changed; 1970 for an empty list, so that nothing changes by itself.
    var updated: Int64 { entries.map(\.updated).max() ?? 0 }

    /// The whole address of a path.
    func address(_ path: String) -> String { origin + path }
}

/// An item as feed readers take it.
struct FeedEntry: Sendable {
    /// Where it stands on this surface.
    var path: String
    /// Where it was published first.
    var url: String?
    /// A line that names it.
    var title: String
    /// What it says, paragraphs parted by blank lines.
    var text: String
    /// Who wrote or said it.
    var authors: [String]
    /// What it is about.
    var categories: [String] = []
    /// Its language.
    var language: String?
    /// When it was published, in seconds since 1970-01-01T00:00:00Z.
    var published: Int64?
    /// When it last changed.
    var updated: Int64

    /// A line of at most some 80 characters that ends with a word.
    static func line(_ text: String) -> String {
        let line = String(text.prefix { $0 != "\n" })
        guard line.count > 80 else { return line }
        let start = line.prefix(80)
        return (start.lastIndex(of: " ").map { start[..<$0] } ?? start) + "…"
    }
}
