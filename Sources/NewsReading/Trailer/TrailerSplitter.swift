/// Parts a text from what follows it: the line `---` and the author's bio, follow-us lines.
enum TrailerSplitter {
    /// Whether `line` is a rule of three or more hyphens.
    static func isRule(_ line: Substring) -> Bool {
        let mark = line.trimmed
        return mark.utf8.count >= 3 && mark.utf8.allSatisfy { $0 == UInt8(ascii: "-") }
    }

    /// The lines of the text and those of the trailer, the rule between left out.
    ///
    /// Of several rules the first counts behind which nothing looks like article text any more. Without a rule only
    /// last paragraphs that ask to follow a handle, or give credit, are a trailer.
    static func split(
        _ lines: ArraySlice<Substring>
    ) -> (text: ArraySlice<Substring>, trailer: ArraySlice<Substring>) {
        let rules = lines.indices.filter { isRule(lines[$0]) }
        for rule in rules {
            let text = lines[..<rule]
            let trailer = lines[(rule + 1)...]
            guard text.contains(where: { !$0.trimmed.isEmpty }) else { continue }
            if isTrailer(trailer, behind: text) { return (text, trailer) }
        }
        return splitWithoutRule(lines)
    }

    /// A trailer says so, or is short beside the text.
    private static func isTrailer(_ lines: ArraySlice<Substring>, behind text: ArraySlice<Substring>) -> Bool {
        let size = size(lines)
        if let first = lines.first(where: { !$0.trimmed.isEmpty }), TrailerLine.isTrailer(first.trimmed) {
            return size <= 4_000
        }
        // A digest parts its pieces by rules, too: what holds another rule must say that it is a trailer.
        guard !lines.contains(where: isRule), !text.contains(where: isRule) else { return false }
        return size <= 600 || size * 3 <= self.size(text) && size <= 2_000
    }

    private static func size(_ lines: ArraySlice<Substring>) -> Int {
        lines.reduce(0) { $0 + $1.utf8.count }
    }

    private static func splitWithoutRule(
        _ lines: ArraySlice<Substring>
    ) -> (text: ArraySlice<Substring>, trailer: ArraySlice<Substring>) {
        var start = lines.endIndex
        for index in lines.indices.reversed() {
            let line = lines[index].trimmed
            if line.isEmpty || isRule(line) { continue }
            guard TrailerLine.asksToFollow(line) || TrailerLine.isCredit(line) else { break }
            start = index
        }
        let hasText = lines[..<start].contains { !$0.trimmed.isEmpty }
        return hasText ? (lines[..<start], lines[start...]) : (lines, [])
    }
}
