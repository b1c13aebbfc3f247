import NewsModel

/// Chunks: what stands between white space, quotation marks and parentheses.
extension QueryLexer {
    /// Reads the chunk at the position: an operator, or words with what may stand before them (`-`, `title:`).
    mutating func chunk() {
        let start = position
        let end = scalars[start...].firstIndex(where: Self.endsChunk) ?? scalars.count
        if let operation = Self.operators[text(start..<end)] {
            position = end
            return add(operation, at: start)
        }
        let isBound = takeMinus(end)
        let isField = takeField(end)
        if text(position..<end) == "NEAR", end < scalars.count, scalars[end] == "(", near(end) { return }
        words(position..<end, asOne: isBound || isField)
        position = end
    }

    private static let operators: [String: QueryToken.Kind] = ["AND": .and, "OR": .or, "NOT": .not]

    private static func endsChunk(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "(" || scalar == ")" || isQuotationMark(scalar) || scalar.properties.isWhitespace
    }

    /// Whether something to look for begins at `index`: a word, or right after the chunk a mark or parenthesis.
    private func beginsOperand(at index: Int, chunkEnd: Int) -> Bool {
        guard index < scalars.count else { return false }
        if index < chunkEnd { return WordSplitter.isWord(scalars[index]) }
        return scalars[index] == "(" || Self.isQuotationMark(scalars[index])
    }

    /// Takes a `-` that follows white space or a parenthesis and stands right before something to look for.
    private mutating func takeMinus(_ end: Int) -> Bool {
        guard scalars[position] == "-", beginsOperand(at: position + 1, chunkEnd: end) else { return false }
        let isFirst = position == 0 || scalars[position - 1] == "(" || scalars[position - 1].properties.isWhitespace
        guard isFirst else { return false }
        add(.minus, at: position)
        position += 1
        return true
    }

    /// Takes `title:` right before something to look for.
    private mutating func takeField(_ end: Int) -> Bool {
        guard let colon = scalars[position..<end].firstIndex(of: ":") else { return false }
        guard let field = SearchField(rawValue: text(position..<colon).lowercased()) else { return false }
        guard beginsOperand(at: colon + 1, chunkEnd: end) else {
            note("“\(field.rawValue):” has nothing right after it and was read as a word.", at: position)
            return false
        }
        add(.field(field), at: position)
        position = colon + 1
        return true
    }

    /// Adds the words of a range; `asOne` where an operator before them must reach them all.
    private mutating func words(_ range: Range<Int>, asOne: Bool) {
        var groups = WordSplitter.groups(in: scalars[range])
        guard !groups.isEmpty else { return }
        let endsInStar = range.count > 1 && scalars[range.upperBound - 1] == "*"
        let isPrefix = endsInStar && WordSplitter.isWord(scalars[range.upperBound - 2])
        if asOne { groups = [groups.flatMap(\.self)] }
        for (index, group) in groups.enumerated() {
            let taken = take(group)
            guard !taken.isEmpty else { break }
            add(.leaf(Self.leaf(taken, isPrefix: isPrefix && index == groups.count - 1)), at: range.lowerBound)
        }
    }

    private static func leaf(_ group: [String], isPrefix: Bool) -> SearchExpression {
        guard group.count == 1 else {
            guard isPrefix, let last = group.last else { return .phrase(group) }
            return .and(group.dropLast().map { .word(plain($0)) } + [.prefix(last)])
        }
        return isPrefix ? .prefix(group[0]) : .word(plain(group[0]))
    }

    /// A word that reads as a word wherever it is written: operators in lower case.
    static func plain(_ word: String) -> String {
        operators[word] != nil || word == "NEAR" ? word.lowercased() : word
    }

    /// The text of a range.
    func text(_ range: Range<Int>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[range])
        return String(view)
    }
}

// MARK: - NEAR(a b, 10)

extension QueryLexer {
    /// Reads `NEAR(…)` whose parenthesis is at `open`; `false`, and nothing taken, where it is not whole.
    private mutating func near(_ open: Int) -> Bool {
        guard let close = scalars[open...].firstIndex(of: ")") else { return false }
        var content = open + 1..<close
        var distance = 10
        if let comma = scalars[content].lastIndex(of: ","), let number = number(comma + 1..<close) {
            distance = min(max(number, 1), limits.distance)
            if distance != number {
                note("NEAR reaches 1 to \(limits.distance) words; \(distance) was taken.", at: comma + 1)
            }
            content = open + 1..<comma
        }
        let words = WordSplitter.groups(in: scalars[content]).flatMap(\.self)
        guard words.count > 1 else {
            note("NEAR needs two words or more and was read as a word.", at: position)
            return false
        }
        if scalars[content].contains(where: Self.isQuotationMark) {
            note("A phrase within NEAR was read as its words.", at: content.lowerBound)
        }
        add(.leaf(.near(take(words), distance: distance)), at: position)
        position = close + 1
        return true
    }

    private func number(_ range: Range<Int>) -> Int? {
        let digits = text(range).filter { !$0.isWhitespace }
        return digits.utf8.count <= 9 ? Int(digits) : nil
    }
}
