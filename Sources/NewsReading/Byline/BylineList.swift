/// The items of "A, B and C", in order.
struct BylineList {
    /// One item, and what stood before it.
    struct Item: Equatable {
        var text: Substring
        /// Whether a comma, rather than "and", parts it from the item before.
        var followsComma: Bool
    }

    /// The items, none of them empty.
    let items: [Item]

    /// Splits `text` at commas, "and" and "&".
    init(_ text: Substring) {
        var items: [Item] = []
        for (index, part) in text.split(separator: ",").enumerated() {
            for (place, name) in Self.splitAtAnd(part).enumerated() where !name.trimmed.isEmpty {
                items.append(Item(text: name.trimmed, followsComma: index > 0 && place == 0))
            }
        }
        self.items = items
    }

    private static func splitAtAnd(_ text: Substring) -> [Substring] {
        var parts: [Substring] = []
        var start = text.startIndex
        for word in text.words where ["and", "&", "+", "with", "/"].contains(word.lowercased()) {
            parts.append(text[start..<word.startIndex])
            start = word.endIndex
        }
        return parts + [text[start...]]
    }
}
