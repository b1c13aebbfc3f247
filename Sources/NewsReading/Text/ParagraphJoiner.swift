/// Makes paragraphs, separated by one blank line, from the lines of a text.
///
/// Lines that a program broke at a fixed width become one paragraph again; verse and lists keep their lines.
enum ParagraphJoiner {
    /// The paragraphs of `lines`, joined by blank lines.
    static func text(of lines: ArraySlice<Substring>) -> String {
        blocks(of: lines).flatMap(paragraphs).joined(separator: "\n\n")
    }

    /// `text` with its ends trimmed and every run of blank lines one blank line; no line is joined to another.
    static func tidied(_ text: String) -> String {
        let lines = PlainText.lines(of: PlainText.unifyingLineEnds(text))
        return blocks(of: lines[...]).map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
    }

    /// Runs of lines without a blank line between; each line trimmed at its end, the first of a run also at its start.
    private static func blocks(of lines: ArraySlice<Substring>) -> [[Substring]] {
        var blocks: [[Substring]] = []
        var block: [Substring] = []
        for line in lines {
            let line = block.isEmpty ? line.trimmed : line.dropping(trailing: "")
            if line.isEmpty {
                if !block.isEmpty { blocks.append(block) }
                block = []
            } else {
                block.append(line)
            }
        }
        return block.isEmpty ? blocks : blocks + [block]
    }

    private static func paragraphs(of block: [Substring]) -> [String] {
        if block.count == 1 { return [String(block[0])] }
        let lines = block.map(\.trimmed)
        if isWrapped(lines) { return [joined(lines)] }
        if isOneParagraphPerLine(lines) { return lines.map(String.init) }
        return [block.joined(separator: "\n")]
    }

    // MARK: - Wrapped lines

    /// A program that wraps fills each line as far as it goes: the next line's first word never fits on it.
    private static func isWrapped(_ lines: [Substring]) -> Bool {
        let lengths = lines.map(\.count)
        guard let width = lengths.max(), width >= 45, width <= 200, !isList(lines) else { return false }
        for (index, line) in lines.enumerated().dropFirst() {
            guard let first = line.words.first else { return false }
            guard lengths[index - 1] + 1 + first.count > width else { return false }
        }
        return true
    }

    /// Some lines of a wrapped paragraph begin with a dash by chance.
    private static func isList(_ lines: [Substring]) -> Bool {
        isListItem(lines[0]) || lines.count(where: isListItem) * 2 > lines.count
    }

    private static func isListItem(_ line: Substring) -> Bool {
        guard let first = line.words.first else { return false }
        if ["-", "*", "•", "–", "—", "·", "▪", "██"].contains(first) { return true }
        return first.count <= 3 && first.first?.isNumber == true && (first.hasSuffix(".") || first.hasSuffix(")"))
    }

    private static func joined(_ lines: [Substring]) -> String {
        var text = String(lines[0])
        for line in lines.dropFirst() {
            let breaksAtHyphen = text.hasSuffix("-") && text.dropLast().last?.isLetter == true
            if !(breaksAtHyphen && line.first?.isLetter == true) { text += " " }
            text += line
        }
        return text
    }

    // MARK: - A paragraph per line

    /// Files without blank lines: nearly every line is long and ends as a sentence does.
    private static func isOneParagraphPerLine(_ lines: [Substring]) -> Bool {
        let sentences = lines.count { $0.count >= 60 && ($0.last.map { ".!?…\"”’»)".contains($0) } ?? false) }
        return sentences * 4 >= lines.count * 3
    }
}
