/// Finds who speaks behind a colon that no listed verb leads up to: 'Hale went even further: "…"'.
struct Announcement {
    let document: Document
    private static let openers = Set(["from", "by"].map { WordKey.of($0) })

    private var tokens: [Token] { document.tokens }

    /// A finder in `document`.
    init(document: Document) {
        self.document = document
    }

    /// What a sentence announces at the colon before a quotation; `nil` where it names nobody.
    ///
    /// - Parameters:
    ///   - colon: the colon.
    ///   - sentence: the tokens of its sentence, the colon among them.
    ///   - quotation: what stands behind the colon, here or in the next line.
    /// - Returns: an attribution whose cue is the colon.
    func attribution(at colon: Int, in sentence: Range<Int>, of quotation: Quotation) -> Attribution? {
        guard isSpeech(quotation), let source = source(before: colon, in: sentence) else { return nil }
        return Attribution(
            source: source,
            cue: colon..<colon + 1,
            content: [quotation.tokens],
            rule: .announced
        )
    }

    /// Whether a quotation is a sentence, and not a title or a slogan of two words.
    private func isSpeech(_ quotation: Quotation) -> Bool {
        let inner = quotation.inner
        guard inner.count >= 4, let last = inner.last, tokens[inner.lowerBound].isCapitalised else { return false }
        return !quotation.hasCloseMark || MarkSide.endsSpeech(tokens[last])
    }

    /// "From Ann Hale:" names the speaker last; else it is whom the sentence is about.
    private func source(before colon: Int, in sentence: Range<Int>) -> NounPhrase? {
        guard !document.isQuoted(colon), colon > sentence.lowerBound else { return nil }
        let reader = PhraseBefore(document: document, floor: sentence.lowerBound)
        if let core = reader.phrase(endingAt: colon - 1), isSomebody(core, mayBeNoun: false),
            core.lowerBound == sentence.lowerBound || Self.openers.contains(tokens[core.lowerBound - 1].key)
        {
            return NounPhrase(range: core, core: core)
        }
        let finder = SubjectFinder(document: document)
        guard let subject = finder.firstSubject(in: sentence, before: colon), isSomebody(subject.core, mayBeNoun: true)
        else { return nil }
        return subject
    }

    private func isSomebody(_ core: Range<Int>, mayBeNoun: Bool) -> Bool {
        let head = tokens[document.head(of: core)]
        if head.isAny(of: [.clock, .label]) { return false }
        return head.isCapitalised || (mayBeNoun && head.isAny(of: [.agent, .personal]))
    }
}
