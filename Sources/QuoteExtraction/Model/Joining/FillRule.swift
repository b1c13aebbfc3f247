/// Gives quotations that nobody claims to the attribution beside them.
///
/// '"…," she said. "…"' is one quote.
struct FillRule {
    private let document: Document
    private var drafts: [Draft]
    /// Which tokens are part of an attribution.
    private var isTaken: [Bool]
    /// The next draft, and the last of this paragraph, before the quotation, that holds a quotation.
    private var next = 0
    private var last: Int?
    private var paragraph = 0

    /// The drafts, which are in the order of their cues, with the wholly quoted sentences that belong to them; linear.
    ///
    /// - Parameters:
    ///   - drafts: what the model found.
    ///   - others: what rules found beside it; their quotations are not free.
    ///   - document: tokens, marks and paragraphs.
    /// - Returns: the drafts, as many and in the same order.
    static func filled(_ drafts: [Draft], beside others: [Attribution] = [], in document: Document) -> [Draft] {
        var rule = Self(document: document, drafts: drafts)
        for other in others {
            for index in (other.content + [other.cue].compactMap(\.self)).joined() { rule.isTaken[index] = true }
        }
        for quotation in document.quotations { rule.take(quotation) }
        return rule.drafts
    }

    private init(document: Document, drafts: [Draft]) {
        self.document = document
        self.drafts = drafts
        isTaken = [Bool](repeating: false, count: document.tokens.count)
        for draft in drafts {
            for index in (draft.content + draft.source + [draft.cue]).joined() { isTaken[index] = true }
        }
    }

    private mutating func take(_ quotation: Quotation) {
        advance(to: quotation.open)
        let range = quotation.tokens
        guard isSpeech(quotation), !range.contains(where: { isTaken[$0] }), let owner = last ?? following else {
            return
        }
        drafts[owner].content.append(range)
        drafts[owner].content.sort { $0.lowerBound < $1.lowerBound }
    }

    private mutating func advance(to token: Int) {
        while token >= document.paragraphs[paragraph].upperBound {
            paragraph += 1
            last = nil
        }
        while next < drafts.count, drafts[next].cue.lowerBound < token {
            if drafts[next].paragraph == paragraph, holdsQuotation(next) { last = next }
            next += 1
        }
    }

    /// The attribution behind the quotation, where it is one of direct speech in the same paragraph.
    private var following: Int? {
        guard next < drafts.count, drafts[next].paragraph == paragraph, holdsQuotation(next) else { return nil }
        return next
    }

    /// Whether a quotation is one or more whole sentences.
    private func isSpeech(_ quotation: Quotation) -> Bool {
        let inner = quotation.inner
        guard inner.count >= 4, let last = inner.last, document.tokens[inner.lowerBound].isCapitalised else {
            return false
        }
        return MarkSide.endsSpeech(document.tokens[last]) || !quotation.hasCloseMark
    }

    private func holdsQuotation(_ index: Int) -> Bool {
        drafts[index].content.contains { document.isQuoted($0.lowerBound) || document.isQuoted($0.upperBound - 1) }
    }
}
