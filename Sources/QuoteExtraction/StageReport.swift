package import NewsModel

/// What each stage makes of a text, told in the text's own words: for tests, and to see why a quote came out as it did.
package struct StageReport {
    private let document: Document

    /// Runs the stages over `text` with the built-in word lists.
    package init(_ text: String) {
        document = Document(text: text, lexicon: .builtIn)
    }

    /// The tokens: words, numbers and signs.
    package var words: [String] { document.tokens.indices.map { document.text(of: $0..<$0 + 1) } }

    /// The sentences, as printed.
    package var sentences: [String] { document.sentences.map { document.text(of: $0.tokens) } }

    /// The passages in quotation marks, without the marks.
    package var quotations: [String] { document.quotations.map { document.text(of: $0.inner) } }

    /// For each passage in marks, whether it goes on with the one before.
    package var continuations: [Bool] { document.quotations.map(\.isContinuation) }

    /// The verbs that can attribute, outside quotations, with what is known of them: "said", "say (negated)".
    package var cues: [String] {
        let finder = CueFinder(document: document)
        var next = 0
        return document.tokens.indices.compactMap { index in
            guard index >= next, !document.isQuoted(index), let sentence = document.sentence(at: index)?.tokens else {
                return nil
            }
            let cue = finder.cue(at: index, floor: sentence.lowerBound, limit: sentence.upperBound)
            next = cue?.range.upperBound ?? next
            return cue.map { document.text(of: $0.range) + Self.remarks(on: $0) }
        }
    }

    /// The names as found: "Foreign Minister | Ann Hale" where a role stands before, a lone name otherwise.
    package var names: [String] {
        NameFinder.mentions(in: document).map { mention in
            (mention.role.map { document.text(of: $0) + " | " } ?? "") + document.text(of: mention.name)
        }
    }

    /// Everybody and everything named, by the fullest name, with role and gender: "Ann Hale, mayor, female".
    package var roster: [String] {
        SpeakerResolver(document: document).roster.entities.map { entity in
            let role = entity.role.map { ", " + document.text(of: $0) } ?? ""
            let gender = entity.gender == .unknown ? "" : entity.gender == .male ? ", male" : ", female"
            return document.text(of: entity.name) + role + gender
        }
    }

    /// The rules that attributed, in text order, by name.
    package var rules: [String] { Attributor.attributions(in: document).map { "\($0.rule)" } }

    /// The noun phrase, with its appositions, that ends right before the first token that is `word`.
    package func phrase(before word: String) -> String? {
        guard let place = words.firstIndex(of: word), let floor = document.sentence(at: place)?.tokens.lowerBound else {
            return nil
        }
        let subject = SubjectFinder(document: document).subject(before: place, floor: floor)
        return subject.map { document.text(of: $0.range) }
    }

    /// The noun phrase, with its appositions, that begins right behind the first token that is `word`.
    package func phrase(behind word: String) -> String? {
        guard let place = words.firstIndex(of: word), let limit = document.sentence(at: place)?.tokens.upperBound else {
            return nil
        }
        let phrase = PhraseAfter(document: document, limit: limit).phrase(startingAt: place + 1)
        return phrase.map { document.text(of: $0.range) }
    }

    /// The whole text as one content span: trimmed, and its kind; `nil` where no word is left.
    package var trimmed: (text: String, kind: QuoteKind)? {
        let all = document.tokens.indices
        return SpanTrimmer(document: document).trimmed(all).map { range in
            (document.text(of: range), KindRule(document: document).kind(of: [range]))
        }
    }

    private static func remarks(on cue: Cue) -> String {
        (cue.isNegated ? " (negated)" : "") + (cue.isInfinitive ? " (infinitive)" : "")
            + (cue.isPassive ? " (passive)" : "")
    }
}
