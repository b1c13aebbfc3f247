import SequenceModel

/// Finds the traits of a document's tokens, all but their parts of speech and what depends on those.
struct TraitFinder {
    private let document: Document

    /// A finder for one document.
    init(_ document: Document) {
        self.document = document
    }

    /// The traits of every paragraph.
    func paragraphs() -> [ParagraphTraits] {
        var sentence = 0
        return document.paragraphs.map { paragraph in
            var traits = bare(paragraph)
            addSentences(to: &traits, from: &sentence)
            addQuotations(to: &traits)
            return traits
        }
    }

    private func bare(_ paragraph: Range<Int>) -> ParagraphTraits {
        var padded: [Trait] = []
        padded.reserveCapacity(paragraph.count + 2 * ParagraphTraits.margin)
        padded.append(contentsOf: repeatElement(.edge, count: ParagraphTraits.margin))
        for index in paragraph { padded.append(trait(of: document.tokens[index])) }
        padded.append(contentsOf: repeatElement(.edge, count: ParagraphTraits.margin))
        return ParagraphTraits(tokens: paragraph, padded: padded)
    }

    private func trait(of token: Token) -> Trait {
        var trait = Trait()
        trait.spelling = spelling(of: token)
        trait.word = trait.spelling
        trait.suffix2 = suffix(of: token, length: 2)
        trait.suffix3 = suffix(of: token, length: 3)
        trait.shape = shape(of: token)
        let classes = token.facts.classes.rawValue
        trait.classes = classes == 0 ? 0 : UInt32(truncatingIfNeeded: classes &* 0x9e37_79b9_7f4a_7c15 >> 32) | 1
        addCue(of: token, to: &trait)
        return trait
    }

    private func spelling(of token: Token) -> UInt32 {
        if token.key != 0 { return Trait.spelling(key: token.key) }
        // All double marks are one sign, and so are all single ones.
        if token.shape == .mark { return token.glyph.isSingle ? 4 : 8 }
        return FeatureHash.of(bytes: document.bytes[token.start..<token.end])
    }

    private func suffix(of token: Token, length: Int) -> UInt32 {
        guard token.isWord, token.end - token.start > length else { return 0 }
        var hash: UInt32 = 1
        for byte in document.bytes[token.end - length..<token.end] {
            hash = hash << 8 | UInt32(byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte)
        }
        return hash
    }

    private func shape(of token: Token) -> UInt32 {
        let isLong = token.end - token.start > 3
        return UInt32(token.shape.rawValue) << 1 | (token.isWord && isLong ? 1 : 0)
    }

    private func addCue(of token: Token, to trait: inout Trait) {
        guard let form = document.lexicon.forms[token.facts.forms].last else { return }
        let entry = document.lexicon.entries[form.entry]
        let inflection: UInt32 =
            switch form.inflection {
            case .base: 0
            case .present: 1
            case .past: 2
            case .participle: 3
            case .progressive: 4
            }
        trait.cue = UInt32(entry.frames.rawValue) << 3 | inflection | 1 << 20
        trait.lemma = FeatureHash.of(bytes: entry.lemma.utf8)
    }

    // MARK: Sentences and quotations

    private func addSentences(to traits: inout ParagraphTraits, from next: inout Int) {
        var number: Int32 = 0
        while next < document.sentences.count, document.sentences[next].tokens.lowerBound < traits.tokens.upperBound {
            let sentence = document.sentences[next].tokens
            for index in sentence.clamped(to: traits.tokens) {
                let place = index - traits.tokens.lowerBound
                traits[place].sentence = number
                traits[place].sentenceStart = Int32(sentence.lowerBound - traits.tokens.lowerBound)
                traits[place].sentenceEnd = Int32(sentence.upperBound - traits.tokens.lowerBound)
            }
            number += 1
            next += 1
        }
    }

    private func addQuotations(to traits: inout ParagraphTraits) {
        let base = traits.tokens.lowerBound
        var sinceClose: Int32 = 99
        var commas: Int32 = 0
        for index in traits.tokens {
            sinceClose = min(sinceClose + 1, 99)
            if let quotation = document.quotation(at: index) {
                traits[index - base].quote = QuotePlace.of(index, in: quotation)
                traits[index - base].quotation = QuotePlace.sort(of: quotation, in: document.tokens)
                sinceClose = 0
            }
            if document.tokens[index].shape == .comma { commas += 1 }
            traits[index - base].commas = commas
            traits[index - base].sinceClose = sinceClose
        }
        var untilOpen: Int32 = 99
        for place in (0..<traits.count).reversed() {
            untilOpen = traits[place].quote == QuotePlace.outside ? min(untilOpen + 1, 99) : 0
            traits[place].untilOpen = untilOpen
        }
        traits.situation = situation(of: traits)
    }

    /// What the paragraph is like as a whole: how much of it is quoted, and how it hangs on the one before.
    private func situation(of traits: ParagraphTraits) -> UInt32 {
        let first = document.quotation(at: traits.tokens.lowerBound)
        let last = document.quotation(at: traits.tokens.upperBound - 1)
        let isWhole = first != nil && first == last
        let isShort = traits.count < 12
        return (first != nil ? 1 : 0) + (last != nil ? 2 : 0) + (isWhole ? 4 : 0)
            + (first?.isContinuation ?? false ? 8 : 0) + (isShort ? 16 : 0) + (traits.tokens.lowerBound == 0 ? 32 : 0)
    }
}
