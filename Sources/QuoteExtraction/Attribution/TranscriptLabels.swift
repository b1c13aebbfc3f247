/// The labels that begin the lines of a transcript or interview: "Hale:", "Q:", "Courier:".
struct TranscriptLabels {
    private let document: Document
    /// The last words of labels that begin two lines or more; empty unless two speakers take turns.
    private var repeated: Set<UInt64> = []
    private static let reach = 6
    private static let answers = Set(["a", "answer"].map { WordKey.of($0) })
    private static let questioners = Set(["q", "question", "interviewer"].map { WordKey.of($0) })

    /// Looks at the head of every line once.
    init(document: Document) {
        self.document = document
        var counts: [UInt64: Int] = [:]
        for line in document.paragraphs {
            guard let label = Self.label(of: line, in: document), let last = label.last else { continue }
            counts[document.tokens[last].key, default: 0] += 1
        }
        let repeated = counts.filter { $0.value > 1 }
        if repeated.count > 1 { self.repeated = Set(repeated.keys) }
    }

    /// The words before the first colon of a line, where all of them have capitals.
    static func label(of line: Range<Int>, in document: Document) -> Range<Int>? {
        let tokens = document.tokens
        let start = labelStart(of: line, in: document)
        let colon = (start..<line.upperBound).prefix(reach).first { tokens[$0].shape == .colon }
        guard let colon, colon > start, colon + 1 < line.upperBound else { return nil }
        let label = start..<colon
        let isName = label.allSatisfy {
            tokens[$0].isCapitalised && (start > line.lowerBound || !document.isQuoted($0))
        }
        return isName && !tokens[start].isAny(of: .label) ? label : nil
    }

    /// Where a label can begin: behind the mark that opens every line of a transcript which is itself quoted.
    static func labelStart(of line: Range<Int>, in document: Document) -> Int {
        let first = line.lowerBound
        guard line.count > 1, let quotation = document.quotation(at: first), quotation.hasOpenMark,
            quotation.open == first
        else { return first }
        return first + 1
    }

    /// Whether the word with this key marks answers: "A:".
    static func isAnswer(_ key: UInt64) -> Bool { answers.contains(key) }

    /// Whether this label is one of the speakers who take turns.
    func contains(_ label: Range<Int>) -> Bool {
        label.last.map { repeated.contains(document.tokens[$0].key) } ?? false
    }

    /// Whether a line is a question that a paper puts to whom it interviews; such lines are nobody's statements.
    func isQuestion(_ line: Range<Int>) -> Bool {
        guard let label = Self.label(of: line, in: document), contains(label), let last = label.last else {
            return false
        }
        let token = document.tokens[last]
        return Self.questioners.contains(token.key) || (label.count == 1 && token.isAny(of: [.body, .paper]))
    }
}
