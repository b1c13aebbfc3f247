/// Gives quotations that name no speaker of their own to the attribution they go on with.
///
/// '"…," she said. "…"' is one quote; so is a quotation over several paragraphs, each opened again, closed once.
struct Continuations {
    private let document: Document
    private var attributions: [Attribution]
    /// The attribution that owns each quotation.
    private var owners: [Int: Int] = [:]
    /// Quotations left open by their paragraphs, whose speaker is yet to be named.
    private var waiting: [Range<Int>] = []
    /// The latest attribution of the paragraph, and of the one before.
    private var last: Int?
    private var earlier: Int?
    private var paragraph = -1

    /// The attributions with what continues them, in text order.
    static func continued(_ attributions: [Attribution], in document: Document) -> [Attribution] {
        var pass = Self(document: document, attributions: attributions)
        pass.run()
        return pass.attributions.sorted {
            ($0.content[0].lowerBound, $0.sentence) < ($1.content[0].lowerBound, $1.sentence)
        }
    }

    private init(document: Document, attributions: [Attribution]) {
        self.document = document
        self.attributions = attributions
    }

    private mutating func run() {
        var next = 0
        let known = attributions.count
        for (place, sentence) in document.sentences.enumerated() {
            enter(sentence.paragraph)
            let first = next
            while next < known, attributions[next].sentence <= place {
                own(next)
                next += 1
            }
            if next > first { last = next - 1 } else { takeLoose(sentence, place) }
        }
    }

    private mutating func enter(_ next: Int) {
        guard next != paragraph else { return }
        earlier = next == paragraph + 1 ? last : nil
        last = nil
        paragraph = next
    }

    /// Notes which quotations an attribution holds, and gives it the open ones that led up to it.
    private mutating func own(_ index: Int) {
        for range in attributions[index].content {
            var token = range.lowerBound
            while token < range.upperBound {
                guard let quotation = document.quotation(at: token) else {
                    token += 1
                    continue
                }
                own(Int(document.quotationAt[token]), quotation, by: index)
                token = max(token + 1, quotation.tokens.upperBound)
            }
        }
        waiting = []
    }

    private mutating func own(_ place: Int, _ quotation: Quotation, by index: Int) {
        owners[place] = index
        guard quotation.isContinuation, !waiting.isEmpty else { return }
        attributions[index].content.insert(contentsOf: waiting, at: 0)
        waiting = []
    }

    // MARK: Sentences without an attribution

    private mutating func takeLoose(_ sentence: Sentence, _ place: Int) {
        guard let quotation = whole(sentence) else { return }
        let number = Int(document.quotationAt[sentence.tokens.lowerBound])
        if quotation.isContinuation, let owner = owners[number - 1] {
            attributions[owner].content.append(quotation.tokens)
            owners[number] = owner
            last = owner
        } else if let last, holdsQuotation(last) {
            attributions[last].content.append(quotation.tokens)
            owners[number] = last
        } else if !quotation.hasCloseMark || (quotation.isContinuation && !waiting.isEmpty) {
            waiting.append(quotation.tokens)
        } else {
            waiting = []
            attach(quotation, number, place)
        }
    }

    /// The quotation that a sentence consists of.
    private func whole(_ sentence: Sentence) -> Quotation? {
        guard let quotation = document.quotation(at: sentence.tokens.lowerBound) else { return nil }
        return quotation.tokens.upperBound >= sentence.tokens.upperBound - 1 ? quotation : nil
    }

    private mutating func attach(_ quotation: Quotation, _ number: Int, _ place: Int) {
        if let last {
            follow(last, quotation, number, place, .neighbour)
        } else if isSentence(quotation), let source = neighbour(before: place) {
            append(
                Attribution(source: source, cue: nil, content: [quotation.tokens], rule: .neighbour, sentence: place),
                number
            )
        } else if isSentence(quotation), let earlier, holdsQuotation(earlier) {
            follow(earlier, quotation, number, place, .nextParagraph)
        }
    }

    private mutating func follow(_ owner: Int, _ quotation: Quotation, _ number: Int, _ place: Int, _ rule: Rule) {
        var next = attributions[owner]
        next.content = [quotation.tokens]
        next.rule = rule
        next.sentence = place
        append(next, number)
    }

    private mutating func append(_ attribution: Attribution, _ number: Int) {
        attributions.append(attribution)
        owners[number] = attributions.count - 1
        last = attributions.count - 1
    }

    private func holdsQuotation(_ index: Int) -> Bool {
        attributions[index].content.contains {
            document.isQuoted($0.upperBound - 1) || document.isQuoted($0.lowerBound)
        }
    }

    /// Whether a quotation is a sentence rather than a title or a nickname on its own.
    private func isSentence(_ quotation: Quotation) -> Bool {
        guard let last = quotation.inner.last, quotation.inner.count > 3 else { return false }
        return document.tokens[last].shape == .terminator
    }

    /// Whom the sentence before, of the same paragraph, is about.
    private func neighbour(before place: Int) -> NounPhrase? {
        guard place > 0, document.sentences[place - 1].paragraph == paragraph else { return nil }
        let sentence = document.sentences[place - 1].tokens
        guard !document.isQuoted(sentence.lowerBound) else { return nil }
        let finder = SubjectFinder(document: document)
        guard let subject = finder.firstSubject(in: sentence, before: sentence.upperBound) else { return nil }
        let head = document.tokens[document.head(of: subject.core)]
        return head.isCapitalised || head.isAny(of: .personal) ? subject : nil
    }
}
