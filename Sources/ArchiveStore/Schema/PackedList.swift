/// Several names in one column, kept apart by the unit separator (U+001F), which the tokenizer takes for a space.
enum PackedList {
    private static let separator: Character = "\u{1F}"

    /// The names as one text; a separator within a name becomes a space.
    static func pack(_ names: [String]) -> String {
        names.map { name in
            name.contains(separator) ? String(name.map { $0 == separator ? " " : $0 }) : name
        }
        .joined(separator: String(separator))
    }

    /// The names of a packed text.
    static func unpack(_ text: String) -> [String] {
        text.isEmpty ? [] : text.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    }
}
