/// One page of a list.
public struct Page<Item: Sendable>: Sendable {
    /// The items, in order.
    public var items: [Item]
    /// How many the whole list has.
    public var total: Total
    /// Where the next page starts; `nil` on the last.
    public var next: Cursor?
    /// How juxtaposed words were joined in the end; `nil` where there were none.
    public var matched: MatchMode?
    /// What was counted over the whole list; `nil` where nothing was asked for.
    public var counts: Counts?

    /// A page.
    public init(items: [Item], total: Total, next: Cursor?, matched: MatchMode? = nil, counts: Counts? = nil) {
        self.items = items
        self.total = total
        self.next = next
        self.matched = matched
        self.counts = counts
    }
}

/// How many items a list has.
public struct Total: Sendable, Equatable {
    /// The number counted.
    public var count: Int
    /// Whether there may be more than `count`.
    public var isLowerBound: Bool

    /// A total.
    public init(count: Int, isLowerBound: Bool = false) {
        self.count = count
        self.isLowerBound = isLowerBound
    }
}

/// Where a page of a list ended.
///
/// Only the archive that made it reads it; a client sees it as an opaque text.
public struct Cursor: Sendable, Equatable {
    /// Sort keys, row numbers, frozen statistics: the archive's own.
    public var numbers: [Int64]
    /// A sort key that is a text.
    public var text: String

    /// A cursor of the archive's own fields.
    public init(numbers: [Int64], text: String = "") {
        self.numbers = numbers
        self.text = text
    }
}

/// A piece of text with what matched in it.
public struct Passage: Sendable, Equatable {
    /// The text, neither escaped nor marked; cut pieces begin or end with "…".
    public var text: String
    /// Where the matches stand, in UTF-8 bytes of `text`, in order, apart from one another.
    public var matches: [Range<Int>]

    /// A passage.
    public init(text: String, matches: [Range<Int>]) {
        self.text = text
        self.matches = matches
    }
}

/// An item that a search found.
public struct Hit<Item: Sendable>: Sendable {
    /// What was found.
    public var item: Item
    /// How well it matches, higher is better; `nil` where the order is not by relevance.
    public var score: Double?
    /// The title with its matches; `nil` where nothing matched there or marks were not asked for.
    public var title: Passage?
    /// The best passages of the text, in text order.
    public var passages: [Passage]

    /// A hit.
    public init(item: Item, score: Double?, title: Passage? = nil, passages: [Passage] = []) {
        self.item = item
        self.score = score
        self.title = title
        self.passages = passages
    }
}
