/// Attributes what one sentence says: finds its cues from left to right and gives each its source and content.
struct SentenceAttributor {
    let document: Document
    let place: Int
    let sentence: Range<Int>
    private(set) var found: [Attribution] = []
    /// Tokens before this one are spoken for.
    private var covered: Int
    private var lastSource: NounPhrase?

    private var tokens: [Token] { document.tokens }

    /// The attributions of sentence `place`, in the order of their cues.
    static func attributions(in document: Document, sentence place: Int) -> [Attribution] {
        var attributor = Self(document: document, place: place)
        attributor.run()
        return attributor.found
    }

    private init(document: Document, place: Int) {
        self.document = document
        self.place = place
        sentence = document.sentences[place].tokens
        let paragraph = document.paragraphs[document.sentences[place].paragraph]
        covered = sentence.lowerBound
        guard paragraph.lowerBound == covered else { return }
        covered = min(Dateline.end(in: document, paragraph: paragraph), sentence.upperBound)
    }

    private mutating func run() {
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            if let quotation = document.quotation(at: index) {
                index = max(index + 1, quotation.tokens.upperBound)
            } else {
                index = max(index + 1, take(index) ?? 0)
            }
        }
        takeUnlisted()
        takeAnnounced()
    }

    /// Tries to attribute by the word at `index`; says where to go on where it could.
    private mutating func take(_ index: Int) -> Int? {
        let token = tokens[index]
        if !token.facts.forms.isEmpty, index >= covered {
            let finder = CueFinder(document: document)
            if let cue = finder.cue(at: index, floor: covered, limit: sentence.upperBound), let end = take(cue) {
                return end
            }
        }
        if index >= covered, let phrase = PhraseCues(document: document).phrase(at: index, limit: sentence.upperBound) {
            return takePhrase(phrase)
        }
        if index >= covered, token.isAny(of: .cueNoun), token.shape == .lower { return takeNoun(index) }
        return nil
    }

    private mutating func add(_ attribution: Attribution, upTo end: Int) -> Int {
        var attribution = attribution
        attribution.sentence = place
        found.append(attribution)
        covered = max(covered, end)
        if let source = attribution.source { lastSource = source }
        return covered
    }

    // MARK: Verbs

    private mutating func take(_ cue: Cue) -> Int? {
        guard !cue.isInfinitive, !cue.isNegated else { return nil }
        guard
            let frame = FrameFinder(document: document, sentence: sentence, covered: covered, last: lastSource)
                .frame(of: cue)
        else { return nil }
        let content = ContentFinder(document: document, sentence: sentence, covered: covered, frame: frame)
        let test = StatementTest(document: document, sentence: sentence)
        guard !test.isAside(frame), let found = content.content(), test.holds(frame, found) else { return nil }
        let attribution = Attribution(
            source: frame.source,
            cue: cue.range,
            content: found.ranges,
            rule: found.rule
        )
        return add(attribution, upTo: found.end)
    }

    // MARK: Phrases and nouns

    /// "…, according to the mayor, …": all of the sentence but the phrase and its source.
    private mutating func takePhrase(_ phrase: Range<Int>) -> Int? {
        let reader = PhraseAfter(document: document, limit: sentence.upperBound)
        guard var source = reader.phrase(startingAt: phrase.upperBound) else { return nil }
        let isFirst = phrase.lowerBound <= covered + 1
        if isFirst,
            source.range.upperBound >= sentence.upperBound - 1 || tokens[source.range.upperBound].shape != .comma
        {
            // What looked like an apposition is the statement: "According to Hale, the mayor will go."
            source.range = source.core
        }
        if isFirst, let statement = statement(behind: source) { source.range = source.range.lowerBound..<statement }
        let head = tokens[document.head(of: source.core)]
        guard !head.isAny(of: .clock), !head.isAny(of: .determiner) || head.isAny(of: .hearer),
            !isParenthesis(phrase, source)
        else { return nil }
        var ranges: [Range<Int>] = []
        if phrase.lowerBound > covered + 1 { ranges.append(covered..<phrase.lowerBound) }
        let next = source.range.upperBound
        let goesOn = next < sentence.upperBound && tokens[next].shape == .comma
        if goesOn || (ranges.isEmpty && next < sentence.upperBound) {
            let start = goesOn ? next + 1 : next
            let end = ClauseEnd(document: document, sentence: sentence).end(from: start)
            if start < end { ranges.append(start..<end) }
        }
        guard !ranges.isEmpty else { return nil }
        let rule = ranges.allSatisfy { document.isQuoted($0.lowerBound) } ? Rule.quoteThenCue : .phrase
        return add(
            Attribution(source: source, cue: phrase, content: ranges, rule: rule),
            upTo: ranges.last.map { max($0.upperBound, next) } ?? next
        )
    }

    /// The comma before the statement where it looked like an apposition: "According to Hale, police came".
    private func statement(behind source: NounPhrase) -> Int? {
        let comma = source.core.upperBound
        guard comma + 1 < source.range.upperBound, tokens[comma].shape == .comma else { return nil }
        let first = tokens[comma + 1]
        guard !first.isAny(of: .relative), first.shape != .number else { return nil }
        let isVerbal = (comma + 2..<source.range.upperBound).contains { index in
            let token = tokens[index]
            return token.shape == .lower
                && (token.isAny(of: [.verb, .auxiliary, .adverb]) || !token.facts.forms.isEmpty)
        }
        let isName =
            (comma + 1..<source.range.upperBound).allSatisfy { tokens[$0].isCapitalised }
            && tokens[document.head(of: source.core)].shape == .lower
        if tokens[source.range.upperBound - 1].isAny(of: .role) { return nil }
        return isVerbal || (first.isCapitalised && !isName && !first.isAny(of: .role)) ? comma : nil
    }

    /// "Witnesses, according to the Post, said": the phrase only says where that was read.
    private func isParenthesis(_ phrase: Range<Int>, _ source: NounPhrase) -> Bool {
        let next = source.range.upperBound + 1
        guard phrase.lowerBound > covered, tokens[phrase.lowerBound - 1].shape == .comma else { return false }
        guard next < sentence.upperBound, tokens[next - 1].shape == .comma, !document.isQuoted(next) else {
            return false
        }
        let cue = CueFinder(document: document).cue(at: next, floor: next, limit: sentence.upperBound)
        return cue.map { $0.inflection == .past || $0.inflection == .present } ?? false
    }

    /// Takes a noun that owns a clause, as in "the mayor's claim that …".
    private mutating func takeNoun(_ index: Int) -> Int? {
        let next = index + 1
        guard next < sentence.upperBound, tokens[next].key == document.lexicon.that else { return nil }
        guard index - 2 >= covered, tokens[index - 1].shape == .clitic else { return nil }
        let reader = PhraseBefore(document: document, floor: covered)
        guard let owner = reader.phrase(endingAt: index - 2) else { return nil }
        let end = ClauseEnd(document: document, sentence: sentence).end(from: next)
        let source = NounPhrase(range: owner, core: owner)
        return add(
            Attribution(source: source, cue: index..<next, content: [next..<end], rule: .noun),
            upTo: end
        )
    }

    // MARK: Quotations left over

    /// '"…," Hale bellowed': a comma and a name tie a quotation to a verb that no list knows.
    private mutating func takeUnlisted() {
        guard found.isEmpty else { return }
        guard let quotation = document.quotation(at: sentence.lowerBound), quotation.hasCloseMark else { return }
        guard let last = quotation.inner.last, tokens[last].shape == .comma else { return }
        let reader = PhraseAfter(document: document, limit: sentence.upperBound)
        guard let source = reader.phrase(startingAt: quotation.tokens.upperBound) else { return }
        let verb = source.range.upperBound
        guard verb < sentence.upperBound, tokens[verb].shape == .lower, !document.isQuoted(verb) else { return }
        guard document.ends(verb, in: "ed") || document.ends(verb, in: "s") else { return }
        _ = add(
            Attribution(source: source, cue: verb..<verb + 1, content: [quotation.tokens], rule: .unlisted),
            upTo: verb + 1
        )
    }

    /// 'Hale went even further: "…"': quotations behind a colon that nothing has claimed.
    private mutating func takeAnnounced() {
        let announcement = Announcement(document: document)
        var index = max(covered, sentence.lowerBound + 1)
        while index < sentence.upperBound {
            guard let quotation = document.quotation(at: index) else {
                index += 1
                continue
            }
            let colon = quotation.open - 1
            if quotation.open == index, tokens[colon].shape == .colon,
                let attribution = announcement.attribution(
                    at: colon,
                    in: sentence.lowerBound..<colon + 1,
                    of: quotation
                )
            {
                index = add(attribution, upTo: quotation.tokens.upperBound)
            }
            index = max(index + 1, quotation.tokens.upperBound)
        }
    }
}
