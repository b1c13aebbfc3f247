import Testing

@testable import saidline_train

/// A text in which quotes are named by their words.
private struct Case {
    let text: ScoredText

    init(_ text: String) {
        self.text = ScoredText(text)
    }

    func range(_ part: String) -> [Range<Int>] {
        let points = Array(part.unicodeScalars)
        let start = text.points.indices.first { text.points[$0...].starts(with: points) }
        return start.map { [$0..<$0 + points.count] } ?? []
    }

    func quote(_ content: String..., source: String? = nil, kind: String? = nil, isSpeech: Bool = true) -> ScoredQuote {
        ScoredQuote(
            content: content.flatMap(range),
            source: source.map(range) ?? [],
            in: text,
            kind: kind,
            isSpeech: isSpeech
        )
    }

    func scores(_ annotated: [ScoredQuote], _ found: [ScoredQuote], onlySpeech: Bool = false) -> Scores {
        var scores = Scores()
        ArticleScorer(text, annotated: annotated, found: found, onlySpeech: onlySpeech).add(to: &scores)
        return scores
    }
}

@Suite("Scores computed by hand")
struct HandComputedScoreTests {
    private let plain = Case("Ann said boats sank fast, Bob denied that bread cost more.")

    @Test("partial precision is the share of what was found, recall that of what is annotated")
    func partial() {
        let scores = plain.scores([plain.quote("sank fast")], [plain.quote("boats sank fast, Bob")])
        // Five tokens found, two of them right; both annotated ones found.
        #expect(abs(scores[.partial, .all].precision - 40) < 1e-9)
        #expect(scores[.partial, .all].recall == 100)
        #expect(abs(scores[.partial, .all].f1 - 2 * 40 * 100 / 140) < 1e-9)
        #expect(scores[.exact, .all].f1 == 0)
    }

    @Test("a span found twice counts once, the quotes it is found in count both")
    func twice() {
        let found = [plain.quote("boats sank fast", source: "Ann"), plain.quote("boats sank fast", source: "Bob")]
        let scores = plain.scores([plain.quote("boats sank fast", source: "Ann")], found)
        #expect(scores[.exact, .all] == ScoreSums(right: 1, found: 1, recalled: 1, annotated: 1))
        #expect(scores[.attributed, .all] == ScoreSums(right: 1, found: 2, recalled: 1, annotated: 1))
    }

    @Test("a quote in two pieces is two spans and one attribution")
    func pieces() {
        let text = Case("\"We wait,\" Ann said, \"no longer.\"")
        let truth = [text.quote("\"We wait,\"", "\"no longer.\"", source: "Ann")]
        let scores = text.scores(truth, [text.quote("We wait", source: "Ann")])
        #expect(scores[.exact, .all] == ScoreSums(right: 1, found: 1, recalled: 1, annotated: 2))
        #expect(scores[.attributed, .direct] == ScoreSums(right: 1, found: 1, recalled: 1, annotated: 1))
    }

    @Test("pairs are made by overlap of content alone: a better source does not win")
    func pairs() {
        let truth = [plain.quote("boats sank fast", source: "Ann")]
        let near = plain.quote("boats sank fast,", source: "Bob")
        let far = plain.quote("fast", source: "Ann")
        let scores = plain.scores(truth, [far, near])
        #expect(scores[.attributed, .all] == ScoreSums(right: 0, found: 2, recalled: 0, annotated: 1))
        #expect(scores[.source, .all] == ScoreSums(right: 0, found: 0, recalled: 0, annotated: 1))
    }

    @Test("of pairs alike the first stands")
    func ties() {
        let truth = [plain.quote("boats sank", source: "Ann")]
        let found = [plain.quote("boats", source: "Bob"), plain.quote("sank", source: "Ann")]
        #expect(plain.scores(truth, found)[.attributed, .all].right == 0)
        #expect(plain.scores(truth, found.reversed())[.attributed, .all].right == 1)
    }

    @Test("one quote over two annotated ones is paired with the one it covers best")
    func both() {
        let truth = [plain.quote("boats sank fast", source: "Ann"), plain.quote("bread cost", source: "Bob")]
        let scores = plain.scores(truth, [plain.quote("boats sank fast, Bob denied that bread cost", source: "Ann")])
        #expect(scores[.attributed, .all] == ScoreSums(right: 1, found: 1, recalled: 1, annotated: 2))
        #expect(scores[.partial, .all].recall == 100)
    }

    @Test("no source agrees with no source, and is not counted among sources")
    func unnamed() {
        let truth = [plain.quote("boats sank")]
        let none = plain.scores(truth, [plain.quote("boats sank")])
        #expect(none[.attributed, .all].f1 == 100)
        #expect(none[.source, .all] == ScoreSums())
        let some = plain.scores(truth, [plain.quote("boats sank", source: "Ann")])
        #expect(some[.attributed, .all].f1 == 0)
    }

    @Test("sources agree in a word, not in a sign")
    func sourceWords() {
        let truth = [plain.quote("boats sank", source: "fast, Bob")]
        #expect(plain.scores(truth, [plain.quote("boats sank", source: ",")])[.source, .all].recall == 0)
        #expect(plain.scores(truth, [plain.quote("boats sank", source: "Bob denied")])[.source, .all].recall == 100)
    }

    @Test("recall goes by the annotated kind, precision by the marks in the text")
    func kinds() {
        let truth = [plain.quote("boats sank", source: "Ann", kind: "mixed")]
        let scores = plain.scores(truth, [plain.quote("boats sank", source: "Ann", kind: nil)])
        #expect(scores[.attributed, .mixed] == ScoreSums(right: 0, found: 0, recalled: 1, annotated: 1))
        #expect(scores[.attributed, .indirect] == ScoreSums(right: 1, found: 1, recalled: 0, annotated: 0))
        #expect(scores[.attributed, .all].f1 == 100)
        #expect(plain.quote("boats", kind: "rumour").kind == .indirect)
    }

    @Test("in the view of speech a quote half within a belief costs nothing, one mostly outside does")
    func belief() {
        let truth = [plain.quote("boats sank fast", source: "Ann", isSpeech: false)]
        let within = plain.scores(truth, [plain.quote("sank fast, Bob")], onlySpeech: true)
        #expect(within[.attributed, .all] == ScoreSums())
        let outside = plain.scores(truth, [plain.quote("fast, Bob denied")], onlySpeech: true)
        #expect(outside[.attributed, .all] == ScoreSums(right: 0, found: 1, recalled: 0, annotated: 0))
        let all = plain.scores(truth, [plain.quote("sank fast, Bob")])
        #expect(all[.attributed, .all].annotated == 1)
    }

    @Test("tokens of beliefs are taken from a span before its share is computed")
    func partialBelief() {
        let truth = [plain.quote("boats sank"), plain.quote("fast", isSpeech: false)]
        let scores = plain.scores(truth, [plain.quote("boats sank fast")], onlySpeech: true)
        #expect(scores[.partial, .all].precision == 100)
        #expect(scores[.exact, .all].precision == 0)
    }

    @Test("sums are counted over articles, not averaged article by article")
    func overArticles() {
        var scores = Scores()
        for right in [1.0, 0, 0, 0.5] { scores.addFound(.partial, .direct, right: right) }
        scores.addAnnotated(.partial, .mixed, recalled: 0.75)
        #expect(scores[.partial, .all] == ScoreSums(right: 1.5, found: 4, recalled: 0.75, annotated: 1))
        #expect(scores[.partial, .direct].precision == 37.5)
        #expect(scores[.partial, .direct].recall == 0)
        #expect(scores[.partial, .all].f1 == 50)
        #expect(scores[.partial, .indirect].f1 == 0)
    }
}

@Suite("Texts as scoring sees them")
struct ScoredTextTests {
    @Test(
        "words hold apostrophes, dots and hyphens between letters; other signs stand alone",
        arguments: [
            ("isn't", 1), ("U.S.-backed", 4), ("3.5", 1), ("well-off.", 2), ("a - b", 3), ("...", 3), ("snake_case", 1),
            ("Zoë’s 🎉", 2), ("x'", 2), ("", 0), (" \n\t", 0),
        ]
    )
    func tokens(text: String, count: Int) {
        let scored = ScoredText(text)
        #expect(scored.tokens([0..<scored.points.count]).count == count)
    }

    @Test("ranges lose white space at their ends; those with only white space between are one")
    func cleaned() {
        let text = ScoredText("one two  three, four")
        #expect(text.cleaned([3..<8, 9..<14]) == [4..<14])
        #expect(text.cleaned([9..<14, 0..<3]) == [0..<3, 9..<14])
        #expect(text.cleaned([0..<9, 2..<5]) == [0..<7])
        #expect(text.cleaned([7..<9, 40..<50]) == [])
        #expect(text.cleaned([16..<99]) == [16..<20])
    }

    @Test("signs at the ends do not matter, unless there is nothing else")
    func edges() {
        let text = ScoredText("(“So it goes!”) … ")
        #expect(text.withoutEdges(0..<15) == 2..<12)
        #expect(text.withoutEdges(16..<17) == 16..<17)
    }

    @Test("a source's words are told from its signs")
    func words() {
        let text = ScoredText("Hale, Ann")
        #expect(text.tokens([0..<9]).count == 3)
        #expect(text.words([0..<9]).count == 2)
        #expect(text.words([4..<5]).isEmpty)
    }

    @Test(
        "marks within and without make direct, mixed and indirect",
        arguments: [
            (1..<6, ScoredKind.direct), (0..<12, .mixed), (8..<12, .indirect), (0..<1, .indirect),
        ]
    )
    func kinds(range: Range<Int>, kind: ScoredKind) {
        #expect(ScoredText("\"Boats\" sank").kind(of: [range]) == kind)
    }
}
