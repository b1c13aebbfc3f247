/// Attributes lines by their shape: transcripts ("HALE: …") and signatures ("― Ann Hale").
struct LineAttribution {
    let document: Document
    private let labels: TranscriptLabels
    private static let labelReach = 6

    private var tokens: [Token] { document.tokens }

    /// A reader of lines in `document`.
    init(document: Document) {
        self.document = document
        labels = TranscriptLabels(document: document)
    }

    /// Whether this line is an interviewer's question.
    func isQuestion(_ paragraph: Int) -> Bool { labels.isQuestion(document.paragraphs[paragraph]) }

    /// The attribution that the shape of this line makes.
    func attribution(of paragraph: Int) -> Attribution? {
        let line = document.paragraphs[paragraph]
        return transcript(line) ?? signature(line) ?? signatureBelow(paragraph)
    }

    // MARK: Transcripts

    private func transcript(_ line: Range<Int>) -> Attribution? {
        let first = TranscriptLabels.labelStart(of: line, in: document)
        let near = (first..<line.upperBound).prefix(Self.labelReach)
        guard let colon = near.first(where: { tokens[$0].shape == .colon }), colon > first else { return nil }
        let label = first..<colon
        let content = colon + 1..<line.upperBound
        guard !content.isEmpty else { return nil }
        let isSpeaker =
            isLabel(label, beforeQuotation: first == line.lowerBound && document.isQuoted(colon + 1))
            || isHeadline(label, line)
        guard isSpeaker || (labels.contains(label) && TranscriptLabels.label(of: line, in: document) == label) else {
            return nil
        }
        return Attribution(
            source: NounPhrase(range: label, core: label),
            cue: colon..<colon + 1,
            content: [content],
            rule: .transcript
        )
    }

    /// Whether a line's first words name a speaker: in capitals throughout, or as a name before a quotation.
    private func isLabel(_ label: Range<Int>, beforeQuotation: Bool) -> Bool {
        let words = label.filter { tokens[$0].isWord }
        guard !words.isEmpty, words.count == label.count, !tokens[label.lowerBound].isAny(of: .label) else {
            return false
        }
        let isUpper = words.allSatisfy { tokens[$0].shape == .upper || tokens[$0].isAny(of: .abbreviation) }
        if isUpper { return tokens[label.lowerBound].shape == .upper }
        if label.count == 1, isInterview(label.lowerBound) { return true }
        let isName = words.allSatisfy { tokens[$0].isCapitalised && tokens[$0].facts.forms.isEmpty }
        return beforeQuotation && isName && !tokens[label.lowerBound].isAny(of: [.determiner, .preposition, .clock])
    }

    /// "Q:" and "A:" of an interview.
    private func isInterview(_ index: Int) -> Bool {
        let token = tokens[index]
        return token.end - token.start == 1 && [0x51, 0x41].contains(document.bytes[token.start])
    }

    /// "Hale: The bridge will close" at the head of an article that names Hale again.
    private func isHeadline(_ label: Range<Int>, _ line: Range<Int>) -> Bool {
        guard line.lowerBound == 0, line.count < 30, label.count <= 3, let last = label.last else { return false }
        let isName = label.allSatisfy { index in
            tokens[index].isCapitalised && !tokens[index].isAny(of: [.agent, .label, .determiner, .clock])
        }
        guard isName else { return false }
        return tokens[line.upperBound...].contains { $0.key == tokens[last].key && $0.isCapitalised }
    }

    // MARK: Signatures

    /// '"…" — Ann Hale' on one line.
    private func signature(_ line: Range<Int>) -> Attribution? {
        guard let quotation = document.quotation(at: line.lowerBound) else { return nil }
        let dash = quotation.tokens.upperBound
        guard dash < line.upperBound, tokens[dash].shape == .dash else { return nil }
        return signed(quotation.tokens, dash: dash, end: line.upperBound)
    }

    /// A line that is nothing but "― Ann Hale", below what she said.
    private func signatureBelow(_ paragraph: Int) -> Attribution? {
        let line = document.paragraphs[paragraph]
        guard paragraph > 0, tokens[line.lowerBound].shape == .dash else { return nil }
        return signed(document.paragraphs[paragraph - 1], dash: line.lowerBound, end: line.upperBound)
    }

    /// Whether a dash is U+2015, the bar that sets off a source.
    private func isBar(_ dash: Int) -> Bool {
        Scalar(document.bytes, at: tokens[dash].start).value == 0x2015
    }

    private func signed(_ content: Range<Int>, dash: Int, end: Int) -> Attribution? {
        let end = tokens[end - 1].isStop ? end - 1 : end
        let reader = PhraseAfter(document: document, limit: end)
        guard end - dash < 16, let name = reader.phrase(startingAt: dash + 1) else { return nil }
        guard tokens[dash + 1].isCapitalised, tokens[document.head(of: name.core)].isCapitalised else { return nil }
        guard name.range.upperBound == end, name.core.contains(where: { $0 > name.core.lowerBound }) else { return nil }
        guard document.isQuoted(content.lowerBound) || isBar(dash) else { return nil }
        return Attribution(source: name, cue: dash..<dash + 1, content: [content], rule: .signature)
    }
}
