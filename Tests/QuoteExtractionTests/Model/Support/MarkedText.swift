import NewsModel

@testable import QuoteExtraction

/// A text written together with its annotation, so that tests need no offsets.
///
/// "{s Ann/NNP Hale/NNP } {c said/VBD } that/IN {t it/PRP rained/VBD } +." has a source, a cue and a content; behind a
/// slash stands a part of speech, and a plus sets a word without a space before it. Every line is an attribution.
struct MarkedText {
    private(set) var text = ""
    private(set) var attributions: [QuoteSpans] = []
    private(set) var tags: [(range: Range<Int>, name: String)] = []

    init(_ lines: String...) {
        self.init(lines: lines)
    }

    init(lines: [String]) {
        for line in lines { add(line) }
    }

    /// Ready to learn from.
    var learning: LearningText { LearningText(text, attributions: attributions) }

    /// Its paragraphs with their traits, the parts of speech as written.
    var paragraphs: [ParagraphTraits] {
        let learning = learning
        let labels = learning.tagLabels(tags)
        var paragraphs = learning.paragraphs
        for number in paragraphs.indices {
            for place in 0..<paragraphs[number].count {
                guard let label = labels[paragraphs[number].tokens.lowerBound + place] else { continue }
                paragraphs[number][place].tag = UInt32(label)
            }
            CueTraits.add(to: &paragraphs[number])
        }
        SpeakerTraits.add(to: &paragraphs)
        return paragraphs
    }

    private mutating func add(_ line: String) {
        if !text.isEmpty { text += "\n" }
        var parts: [Character: [Range<Int>]] = [:]
        var kind: Character?
        var start: Int?
        var isFirst = true
        for piece in line.split(separator: " ") {
            if piece.first == "{" {
                (kind, start) = (piece.last, nil)
            } else if piece == "}" {
                if let kind, let start { parts[kind, default: []].append(start..<text.utf8.count) }
            } else {
                let place = append(piece, isFirst: isFirst)
                start = start ?? place
                isFirst = false
            }
        }
        guard !parts.isEmpty else { return }
        attributions.append(QuoteSpans(content: parts["t"] ?? [], source: parts["s"] ?? [], cue: parts["c"] ?? []))
    }

    /// Adds a word and notes its part of speech; gives its place.
    private mutating func append(_ piece: Substring, isFirst: Bool) -> Int {
        let isGlued = piece.first == "+"
        if !isGlued, !isFirst { text += " " }
        let halves = piece.dropFirst(isGlued ? 1 : 0).split(separator: "/")
        let start = text.utf8.count
        text += halves.first ?? ""
        if halves.count == 2 { tags.append((start..<text.utf8.count, String(halves[1]))) }
        return start
    }
}
