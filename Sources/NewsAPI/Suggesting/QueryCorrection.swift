import JSONText
import NewsModel

/// The words that were looked for in the place of ones that nobody printed.
struct QueryCorrection: Sendable, Equatable {
    /// One word for another.
    struct Change: Sendable, Equatable, JSONWritable {
        var from: String
        var to: String

        func write(to json: inout JSONWriter) {
            json.object { members in
                members.field("from", from)
                members.field("to", self.to)
            }
        }
    }

    /// The changes, in the order of the query; none where the archive knows every word.
    var changes: [Change] = []

    /// More words of one query are not looked at.
    static let wordLimit = 32

    /// No changes.
    init() {}

    /// What is to be looked for instead of the words that the archive does not know.
    init(_ spellings: [Spelling]) {
        changes = spellings.compactMap { spelling in
            guard !spelling.isKnown, let best = spelling.candidates.first else { return nil }
            return Change(from: spelling.word, to: best.word)
        }
    }

    /// The expression with its words changed.
    func applied(to expression: SearchExpression) -> SearchExpression {
        changes.isEmpty ? expression : expression.replacing(Dictionary(changes.map { ($0.from, $0.to) }) { $1 })
    }

    // MARK: - Cursors

    // A page that follows another looks for the same words, even where somebody has printed the unknown one meanwhile:
    // the cursor carries the changes, as words hold neither of these signs.

    /// The changes as a text.
    var token: String { changes.map { "\($0.from)=\($0.to)" }.joined(separator: "&") }

    /// Reads the text.
    init(token: String) {
        changes = token.split(separator: "&").compactMap { pair in
            let words = pair.split(separator: "=")
            return words.count == 2 ? Change(from: String(words[0]), to: String(words[1])) : nil
        }
    }
}
