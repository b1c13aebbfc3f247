/// Attributes a whole text: sentence by sentence, then by what only several lines together tell.
struct Attributor {
    let document: Document
    private let lines: LineAttribution
    private var attributions: [Attribution] = []
    /// The attribution whose line ended in a colon, while the line below has not been read.
    private var announced: Attribution?

    /// The attributions of `document` in text order.
    static func attributions(in document: Document) -> [Attribution] {
        var attributor = Self(document: document)
        attributor.run()
        return Continuations.continued(attributor.attributions, in: document)
    }

    private init(document: Document) {
        self.document = document
        lines = LineAttribution(document: document)
    }

    private mutating func run() {
        var first = 0
        for paragraph in document.paragraphs.indices {
            var last = first
            while last < document.sentences.count, document.sentences[last].paragraph == paragraph { last += 1 }
            take(paragraph, sentences: first..<last)
            first = last
        }
    }

    private mutating func take(_ paragraph: Int, sentences: Range<Int>) {
        if lines.isQuestion(paragraph) { return }
        if let line = lines.attribution(of: paragraph) {
            let isBelow = line.content[0].lowerBound < document.paragraphs[paragraph].lowerBound
            add(line, sentence: isBelow ? max(sentences.lowerBound - 1, 0) : sentences.lowerBound)
            announced = nil
            return
        }
        var found = sentences.flatMap { SentenceAttributor.attributions(in: document, sentence: $0) }
        if let block = announced.take(), found.isEmpty || !isQuoted(found) {
            found = [filled(block, with: paragraph, sentence: sentences.lowerBound)]
        } else if found.isEmpty, let block = block(above: paragraph, sentence: sentences.lowerBound) {
            found = [block]
        }
        if let last = found.last, last.content.isEmpty {
            announced = last
            found.removeLast()
        }
        attributions += found.filter { !$0.content.isEmpty }
    }

    private mutating func add(_ attribution: Attribution, sentence: Int) {
        var attribution = attribution
        attribution.sentence = sentence
        attributions.append(attribution)
    }

    /// A line that is a quotation, below a line that ends in a colon and names somebody.
    private func block(above paragraph: Int, sentence: Int) -> Attribution? {
        let line = document.paragraphs[paragraph]
        guard sentence > 0, let quotation = document.quotation(at: line.lowerBound) else { return nil }
        let above = document.sentences[sentence - 1].tokens
        guard document.tokens[above.upperBound - 1].shape == .colon else { return nil }
        var block = Announcement(document: document).attribution(at: above.upperBound - 1, in: above, of: quotation)
        block?.sentence = sentence
        return block
    }

    private func isQuoted(_ found: [Attribution]) -> Bool {
        found.contains { $0.rule == .quoteThenCue || $0.rule == .cueThenQuote }
    }

    /// The line below a colon, or the quotation that it begins with.
    private func filled(_ block: Attribution, with paragraph: Int, sentence: Int) -> Attribution {
        var block = block
        let line = document.paragraphs[paragraph]
        block.content = [document.quotation(at: line.lowerBound)?.tokens ?? line]
        block.sentence = sentence
        return block
    }
}
