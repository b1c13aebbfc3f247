import NewsModel

/// Numbers that look random and are the same in every run: xorshift64*.
struct Dice {
    private var state: UInt64

    init(seed: Int) {
        state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    }

    /// A number from 0 to `count` − 1.
    mutating func roll(_ count: Int) -> Int {
        state ^= state >> 12
        state ^= state << 25
        state ^= state >> 27
        return Int((state &* 0x2545_F491_4F6C_DD1D) >> 33) % count
    }

    /// One of the values.
    mutating func pick<T>(_ values: [T]) -> T {
        values[roll(values.count)]
    }
}

/// A search done the plain way, to compare the archive's answers with: every article looked at, word by word.
struct Reference {
    /// An article as lists of words; all words in them are their own stems.
    struct Document {
        var id: String
        var fields: [SearchField: [String]]
        var text: [String]

        var all: [[String]] { SearchField.allCases.compactMap { fields[$0] } + [text] }
    }

    var documents: [Document]

    /// The ids of the documents that an expression matches, in their order.
    func ids(_ expression: SearchExpression, _ mode: MatchMode) -> [String] {
        documents.filter { matches(expression, $0, nil, mode) }.map(\.id)
    }

    private func matches(
        _ expression: SearchExpression,
        _ document: Document,
        _ field: SearchField?,
        _ mode: MatchMode
    ) -> Bool {
        let columns = field.map { [document.fields[$0] ?? []] } ?? document.all
        switch expression {
        case .word(let word): return columns.contains { $0.contains(word) }
        case .prefix(let start): return columns.contains { $0.contains { $0.hasPrefix(start) } }
        case .phrase(let words): return columns.contains { Self.holds($0, words) }
        case .near(let words, let distance): return columns.contains { Self.holds($0, near: words, distance) }
        case .and(let parts): return parts.allSatisfy { matches($0, document, field, mode) }
        case .or(let parts): return parts.contains { matches($0, document, field, mode) }
        case .not(let part): return !matches(part, document, field, mode)
        case .field(let inner, let part): return matches(part, document, inner, mode)
        case .words(let parts):
            guard mode == .any else { return parts.allSatisfy { matches($0, document, field, mode) } }
            let wanted = parts.filter { !Self.isNegative($0) }
            let unwanted = parts.filter { Self.isNegative($0) }
            guard unwanted.allSatisfy({ matches($0, document, field, mode) }) else { return false }
            return wanted.isEmpty || wanted.contains { matches($0, document, field, mode) }
        }
    }

    /// Whether the part only takes away.
    private static func isNegative(_ part: SearchExpression) -> Bool {
        switch part {
        case .not(let inner): !isNegative(inner)
        case .field(_, let inner): isNegative(inner)
        case .and(let parts): parts.allSatisfy(isNegative)
        case .or(let parts): parts.contains(where: isNegative)
        case .words(let parts): parts.allSatisfy(isNegative)
        case .word, .prefix, .phrase, .near: false
        }
    }

    private static func holds(_ column: [String], _ phrase: [String]) -> Bool {
        column.indices.contains { column[$0...].starts(with: phrase) }
    }

    /// Two words with at most `distance` others between them.
    private static func holds(_ column: [String], near words: [String], _ distance: Int) -> Bool {
        let first = column.indices.filter { column[$0] == words[0] }
        let second = column.indices.filter { column[$0] == words[1] }
        return first.contains { left in second.contains { $0 != left && abs($0 - left) - 1 <= distance } }
    }
}

/// Makes articles and expressions of a few made-up words, by the throw of dice.
struct Chance {
    var dice: Dice
    static let words = ["bado", "bada", "kulo", "rima", "tosk", "venu"]

    init(seed: Int) {
        dice = Dice(seed: seed)
    }

    /// Some words, at most `count`.
    mutating func text(_ count: Int) -> [String] {
        (0...dice.roll(count)).map { _ in dice.pick(Self.words) }
    }

    /// A document with some of its fields.
    mutating func document(_ id: String) -> Reference.Document {
        var fields: [SearchField: [String]] = [:]
        for field in [SearchField.title, .author, .source, .section] where dice.roll(2) == 0 {
            fields[field] = text(3)
        }
        return Reference.Document(id: id, fields: fields, text: text(8))
    }

    /// An expression, at most `depth` deep.
    mutating func expression(_ depth: Int) -> SearchExpression {
        switch depth == 0 ? dice.roll(5) : dice.roll(11) {
        case 0, 1: return .word(dice.pick(Self.words))
        case 2: return .prefix(dice.pick(["bad", "k", "rim", "x"]))
        case 3: return .phrase([dice.pick(Self.words), dice.pick(Self.words)])
        case 4: return .near(["bado", dice.pick(["kulo", "rima"])], distance: dice.roll(4))
        case 5: return .not(expression(depth - 1))
        case 6: return .field(dice.pick([.title, .author, .source, .section]), expression(depth - 1))
        case 7: return .and(parts(depth))
        case 8: return .or(parts(depth))
        default: return .words(parts(depth))
        }
    }

    private mutating func parts(_ depth: Int) -> [SearchExpression] {
        (0...dice.roll(3)).map { _ in expression(depth - 1) }
    }
}
