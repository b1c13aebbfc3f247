/// Brings a name into the order and shape in which it is spoken.
enum NameOrder {
    /// The name without a nickname in quotation marks, given names first.
    ///
    /// 'Ada "Red" Roe' → "Ada Roe", "Roe, Ada" → "Ada Roe"; "Roe, Jr." and "Ada Roe, PhD" keep their order. A name that
    /// is all in marks is left as it is.
    static func natural(_ name: String) -> String {
        ordered(withoutNickname(name))
    }

    private static func withoutNickname(_ name: String) -> String {
        guard let open = name.firstIndex(where: { marks.contains($0) }), open > name.startIndex,
            let close = name.lastIndex(where: { marks.contains($0) }), close > open
        else { return name }
        let before = name[..<open]
        let after = name[name.index(after: close)...]
        // Apostrophes stand within words: "O'Hara d'Arc".
        guard before.last?.isWhitespace ?? false, after.first?.isWhitespace ?? false else { return name }
        return String(before) + after.drop { $0.isWhitespace }
    }

    private static func ordered(_ name: String) -> String {
        let parts = name.split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count == 2 else { return name }
        let given = parts[1].split { $0.isWhitespace }
        let family = parts[0].split { $0.isWhitespace }
        guard family.count == 1, (1...2).contains(given.count), !given.contains(where: { NameTitles.isAffix($0) })
        else {
            return name
        }
        return (given + family).joined(separator: " ")
    }

    private static let marks: Set<Character> = ["\"", "“", "”", "‘", "’", "'", "«", "»"]
}
