/// Compares what was found in one article with what is annotated.
///
/// Partial overlap after Johansson and Moschitti (2010); attribution is counted one to one, pairs with the largest
/// overlap of content first.
struct ArticleScorer {
    private let text: ScoredText
    private var annotated: [ScoredQuote]
    private var found: [ScoredQuote]
    /// Tokens of annotated contents that count, and of those that nobody has to find.
    private let wanted: Set<Int>
    private let ignored: Set<Int>

    /// A comparison; where `onlySpeech`, beliefs and intentions need not be found, and cost nothing where they are.
    init(_ text: ScoredText, annotated: [ScoredQuote], found: [ScoredQuote], onlySpeech: Bool) {
        let all = annotated.filter { !$0.tokens.isEmpty }
        self.text = text
        self.annotated = onlySpeech ? all.filter(\.isSpeech) : all
        wanted = self.annotated.reduce(into: []) { $0.formUnion($1.tokens) }
        let others = onlySpeech ? all.filter { !$0.isSpeech } : []
        ignored = others.reduce(into: Set<Int>()) { $0.formUnion($1.tokens) }.subtracting(wanted)
        self.found = []
        self.found = found.filter { !$0.tokens.isEmpty && !isIgnored($0.tokens) }
    }

    /// Adds this article's sums.
    func add(to scores: inout Scores) {
        addSpans(to: &scores)
        addQuotes(to: &scores)
    }

    /// For each quote that costs something if wrong, its confidence and whether it is attributed rightly.
    ///
    /// - Parameter confidences: one for every quote given; none may have been left out as costing nothing.
    /// - Returns: in the same order.
    func judgements(of confidences: [Double]) -> [(confidence: Double, isRight: Bool)] {
        let right = Set(matches().filter { agrees($0) }.map(\.found))
        return found.indices.filter { $0 < confidences.count }.map { (confidences[$0], right.contains($0)) }
    }

    private func isIgnored(_ tokens: Set<Int>) -> Bool {
        !ignored.isEmpty && tokens.isDisjoint(with: wanted) && 2 * tokens.intersection(ignored).count >= tokens.count
    }

    // MARK: Spans

    private func addSpans(to scores: inout Scores) {
        let truth = annotated.flatMap { quote in quote.content.map { ($0, quote.kind) } }
        var seen = Set<Range<Int>>()
        let guesses = found.flatMap { quote in quote.content.map { ($0, quote.kind) } }
            .filter { seen.insert($0.0).inserted && !isIgnored(text.tokens([$0.0])) }
        let truthEnds = Set(truth.map { text.withoutEdges($0.0) })
        let guessEnds = Set(guesses.map { text.withoutEdges($0.0) })
        let covered = text.tokens(guesses.map(\.0))
        for (range, kind) in guesses {
            let all = text.tokens([range])
            let tokens = all.isSubset(of: ignored) ? all : all.subtracting(ignored)
            scores.addFound(.exact, kind, right: truthEnds.contains(text.withoutEdges(range)) ? 1 : 0)
            scores.addFound(.partial, kind, right: Double(tokens.intersection(wanted).count) / Double(tokens.count))
        }
        for (range, kind) in truth {
            let tokens = text.tokens([range])
            scores.addAnnotated(.exact, kind, recalled: guessEnds.contains(text.withoutEdges(range)) ? 1 : 0)
            guard !tokens.isEmpty else { continue }
            let share = Double(tokens.intersection(covered).count) / Double(tokens.count)
            scores.addAnnotated(.partial, kind, recalled: share)
        }
    }

    // MARK: Quotes

    private func addQuotes(to scores: inout Scores) {
        let pairs = matches()
        let right = pairs.filter { agrees($0) }
        let rightFound = Set(right.map(\.found))
        let rightAnnotated = Set(right.map(\.annotated))
        for (place, quote) in found.enumerated() {
            scores.addFound(.attributed, quote.kind, right: rightFound.contains(place) ? 1 : 0)
        }
        for (place, quote) in annotated.enumerated() {
            scores.addAnnotated(.attributed, quote.kind, recalled: rightAnnotated.contains(place) ? 1 : 0)
        }
        for pair in pairs where !annotated[pair.annotated].source.isEmpty {
            scores.addAnnotated(.source, annotated[pair.annotated].kind, recalled: agrees(pair) ? 1 : 0)
        }
    }

    private func agrees(_ pair: (annotated: Int, found: Int)) -> Bool {
        annotated[pair.annotated].agreesOnSource(with: found[pair.found])
    }

    /// Pairs of quotes whose contents overlap, greedily by how much.
    private func matches() -> [(annotated: Int, found: Int)] {
        var candidates: [(share: Double, annotated: Int, found: Int)] = []
        for (left, truth) in annotated.enumerated() {
            for (right, guess) in found.enumerated() {
                let common = truth.tokens.intersection(guess.tokens).count
                guard common > 0 else { continue }
                candidates.append((Double(common) / Double(truth.tokens.union(guess.tokens).count), left, right))
            }
        }
        candidates.sort { (-$0.share, $0.annotated, $0.found) < (-$1.share, $1.annotated, $1.found) }
        var usedLeft = Set<Int>()
        var usedRight = Set<Int>()
        return candidates.compactMap { candidate in
            guard !usedLeft.contains(candidate.annotated), !usedRight.contains(candidate.found) else { return nil }
            usedLeft.insert(candidate.annotated)
            usedRight.insert(candidate.found)
            return (candidate.annotated, candidate.found)
        }
    }
}
