/// Reads the lines above the text: ` date 2019-11-06 By Ada Brook` and its many variants, or nothing at all.
///
/// A line is taken only if it is a header line as a whole; prose that begins with "date" or "By" stays in the text.
struct HeaderReader {
    /// What the header says.
    private(set) var header = ArticleHeader()
    /// The lines that follow it.
    private(set) var rest: ArraySlice<Substring>

    /// More lines than this are no header.
    private static let longest = 10

    /// Reads the header of a text.
    init(_ lines: ArraySlice<Substring>) throws(ReadingError) {
        rest = lines
        skipRule()
        try readTitleAbove()
        var count = 0
        while count < Self.longest, try readLine() { count += 1 }
        if count > 0 { skipRule() }
    }

    // MARK: - Lines

    /// Takes the next line that is not blank, if it is a header line.
    private mutating func readLine() throws(ReadingError) -> Bool {
        let lines = rest.drop { $0.trimmed.isEmpty }
        guard let line = lines.first, let found = try HeaderLine.read(line.trimmed) else { return false }
        let isRepeated = header.byline != nil && found.header.byline != nil && found.header.published == nil
        guard !isRepeated else { return false }
        header.add(found.header)
        rest = lines.dropFirst()
        if found.header.published != nil, found.leftover.isEmpty { readNamesBelowDate() }
        guard found.leftover.isEmpty else {
            rest = ([found.leftover] + rest)[...]
            return false
        }
        return true
    }

    /// A line right below the date that is but a name is the byline.
    private mutating func readNamesBelowDate() {
        guard header.byline == nil, let line = rest.first?.trimmed, line.words.count <= 4 else { return }
        guard BylineShape.isNames(line) else { return }
        header.byline = String(line)
        rest = rest.dropFirst()
    }

    /// A `---` above or below the header's lines, as front matter has it.
    private mutating func skipRule() {
        let lines = rest.drop { $0.trimmed.isEmpty }
        if let line = lines.first, TrailerSplitter.isRule(line) { rest = lines.dropFirst() }
    }

    /// A headline that stands above the line with the date or the byline.
    private mutating func readTitleAbove() throws(ReadingError) {
        let lines = rest.drop { $0.trimmed.isEmpty }
        guard let title = lines.first?.trimmed, Self.isHeadline(title) else { return }
        guard try HeaderLine.read(title) == nil else { return }
        let below = lines.dropFirst().drop { $0.trimmed.isEmpty }
        guard let next = below.first?.trimmed, let found = try HeaderLine.read(next), found.leftover.isEmpty else {
            return
        }
        guard found.header.published != nil || found.header.byline != nil else { return }
        header.title = String(title)
        rest = below
    }

    private static func isHeadline(_ line: Substring) -> Bool {
        guard let first = line.first, let last = line.last, line.count <= 160 else { return false }
        return !".:;,".contains(last) && !"\"“‘'-•*".contains(first) && line.words.count >= 2
    }
}
