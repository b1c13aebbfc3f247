import Testing

@testable import saidline_train

@Suite("Quotation marks for scoring")
struct QuoteMaskTests {
    @Test(
        "what stands in marks is told from what does not",
        arguments: [
            ("“One\n“Two,” he said.", "One Two,"),
            ("''Three,'' she said. ‘Four’s a crowd,’ it's said.", "Three, Four’s a crowd,"),
            ("the voters' choice", ""),
            ("She said \"yes\" and \"no\".", "yes no"),
            ("„German“ marks and «French» ones", "German French"),
            ("Never closed: \"so it goes", "so it goes"),
            ("'em and 'til are words", ""),
        ]
    )
    func mask(text: String, inside: String) {
        let points = Array(text.unicodeScalars)
        let mask = QuoteMask.mask(of: points)
        var parts: [String] = []
        for (index, point) in points.enumerated() where mask[index] {
            if index == 0 || !mask[index - 1] { parts.append("") }
            parts[parts.count - 1].unicodeScalars.append(point)
        }
        #expect(parts.joined(separator: " ") == inside)
    }
}

/// One annotated text, and scores of what is found in it.
private struct Sample {
    static let text = ScoredText(
        "Ann Lee said: \"It is late.\" He denied it was late, adding that \"fish\" swim.\nBob thinks cats fly."
    )

    static func range(_ part: String) -> [Range<Int>] {
        let points = Array(part.unicodeScalars)
        let start = text.points.indices.first { text.points[$0...].starts(with: points) }
        return start.map { [$0..<$0 + points.count] } ?? []
    }

    static let truth: [ScoredQuote] = [
        quote("\"It is late.\"", "Ann Lee"), quote("it was late", "He"), quote("that \"fish\" swim", ""),
        ScoredQuote(content: range("cats fly"), source: range("Bob"), in: text, isSpeech: false),
    ]

    static func quote(_ content: String, _ source: String) -> ScoredQuote {
        ScoredQuote(content: range(content), source: source.isEmpty ? [] : range(source), in: text)
    }

    static func scores(_ found: [ScoredQuote], onlySpeech: Bool = false) -> Scores {
        var scores = Scores()
        ArticleScorer(text, annotated: truth, found: found, onlySpeech: onlySpeech).add(to: &scores)
        return scores
    }
}

@Suite("Scoring")
struct ArticleScorerTests {
    @Test("kinds are computed from the marks")
    func kinds() {
        #expect(Sample.truth.map(\.kind) == [.direct, .indirect, .mixed, .indirect])
    }

    @Test("what is annotated scores 100 in everything", arguments: [true, false])
    func perfect(onlySpeech: Bool) {
        let scores = Sample.scores(Sample.truth, onlySpeech: onlySpeech)
        for measure in [Measure.attributed, .partial, .exact] {
            for kind in ScoredKind.allCases { #expect(scores[measure, kind].f1 == 100) }
        }
        #expect(scores[.source, .all].recall == 100)
    }

    @Test("nothing found scores 0")
    func nothing() {
        #expect(Sample.scores([])[.attributed, .all].f1 == 0)
        #expect(Sample.scores([])[.attributed, .all].annotated == 4)
    }

    @Test("marks and signs at the ends are no error, a wrong source is")
    func edges() {
        let scores = Sample.scores([Sample.quote("It is late", "He")])
        #expect(scores[.exact, .all].recall == 25)
        #expect(scores[.exact, .all].precision == 100)
        #expect(scores[.attributed, .all].f1 == 0)
        #expect(scores[.source, .all].recall == 0)
    }

    @Test("partial overlap counts the share of tokens")
    func partial() {
        let scores = Sample.scores([Sample.quote("it was", "He")])
        #expect(abs(scores[.partial, .all].precision - 100) < 0.01)
        #expect(abs(scores[.partial, .all].recall - 100 * (2.0 / 3) / 4) < 0.01)
        #expect(scores[.attributed, .all].recall == 25)
    }

    @Test("one quote over everything finds one quote")
    func greedy() {
        let all = ScoredQuote(content: [0..<Sample.text.points.count], source: [], in: Sample.text)
        let scores = Sample.scores([all])
        #expect(scores[.partial, .all].recall == 100)
        #expect(scores[.partial, .all].precision < 60)
        #expect(scores[.attributed, .all].recalled <= 1)
    }

    @Test("in the view of speech, beliefs need not be found and cost nothing")
    func speech() {
        #expect(Sample.scores(Array(Sample.truth.prefix(3)), onlySpeech: true)[.attributed, .all].f1 == 100)
        let scores = Sample.scores(Sample.truth, onlySpeech: true)
        #expect(scores[.attributed, .all].found == 3)
        #expect(scores[.attributed, .all].annotated == 3)
    }

    @Test("confidence is paired with what became of each quote")
    func judgements() {
        let found = [Sample.truth[0], Sample.quote("it was late", "Bob")]
        let scorer = ArticleScorer(Sample.text, annotated: Sample.truth, found: found, onlySpeech: false)
        let judged = scorer.judgements(of: [0.9, 0.4])
        #expect(judged.map(\.confidence) == [0.9, 0.4])
        #expect(judged.map(\.isRight) == [true, false])
    }

    @Test("marks around a quote, and the comma before them, can be counted in")
    func marks() {
        let inner = Sample.range("It is late")[0]
        #expect(Sample.text.withMarks(inner) == Sample.range("\"It is late.\"")[0])
        let plain = Sample.range("cats fly")[0]
        #expect(Sample.text.withMarks(plain) == plain)
    }
}
