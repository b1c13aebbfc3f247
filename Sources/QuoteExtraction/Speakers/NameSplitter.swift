/// Parts a run of capitalised words into title or role, and name: "Foreign Minister | Ann Hale".
struct NameSplitter {
    let document: Document
    let words: NameWords

    private var tokens: [Token] { document.tokens }

    /// A splitter that knows names by `words`.
    init(words: NameWords) {
        document = words.document
        self.words = words
    }

    /// Parts `run` behind the last word in it that is a title or role; the name is empty where all of it is one.
    func split(_ run: Range<Int>) -> (role: Range<Int>?, name: Range<Int>) {
        let isQuoted = document.isQuoted(run.lowerBound)
        // "Teenager Ann Hale" opens a sentence; elsewhere such a word with a capital is part of a name.
        let sentence = document.sentence(at: run.lowerBound)?.tokens ?? run
        let opening = NameEvidence.isFirst(run.lowerBound, in: sentence, of: document) ? run.lowerBound : -1
        let last = run.dropLast().last {
            (tokens[$0].isAny(of: [.title, .rank, .role]) || $0 == opening && isPerson($0))
                && document.isQuoted($0) == isQuoted && !isPossessor($0, in: run)
        }
        guard var last, !isFirm(run) else { return (nil, words.trimmed(run)) }
        if last + 2 == run.upperBound, words.isGivenName(last, after: run.lowerBound) { last -= 1 }
        var start = last + 1
        // "Larkstead General Hospital": a rank in the middle of a body's name.
        let isBody = start + 1 == run.upperBound && tokens[start].isAny(of: .body)
        if isBody, last > run.lowerBound, tokens[last].isAny(of: .rank) { return (nil, run) }
        if tokens[start].shape == .lower {
            // "Secretary of State Ann Hale", but "President of Northway University".
            let capitals = (start..<run.upperBound).filter { tokens[$0].isCapitalised }
            guard tokens[last].isAny(of: .role), capitals.count >= 3, let end = capitals.last,
                !tokens[end].isAny(of: .body), tokens[end].facts.kinds == 0
            else { return (nil, run.lowerBound..<run.lowerBound) }
            start = capitals[capitals.count - 2]
        }
        let isRole = (run.lowerBound..<start).contains { tokens[$0].isAny(of: [.rank, .role, .person]) }
        return (isRole ? roleStart(run.lowerBound)..<start : nil, start..<run.upperBound)
    }

    /// "General Oars Corp": a firm, whatever its words mean elsewhere.
    private func isFirm(_ run: Range<Int>) -> Bool {
        run.count > 1 && words.isLegalForm(run.upperBound - 1)
    }

    /// One person seen from outside; "Most" and "Residents" are several.
    private func isPerson(_ index: Int) -> Bool {
        let token = tokens[index]
        return token.isAny(of: .person) && !token.endsInS && !token.isAny(of: [.determiner, .nobody, .numeral])
            && token.end - token.start > 4
    }

    /// "King's" of "King's Cross" is no title.
    private func isPossessor(_ index: Int, in run: Range<Int>) -> Bool {
        index + 1 < run.upperBound && tokens[index + 1].shape == .clitic
    }

    /// Where a role begins that a capitalised run goes on with: "Water and Energy Minister", "former Sen.".
    private func roleStart(_ start: Int) -> Int {
        guard start > 1, tokens[start - 1].isAny(of: .conjunction), words.isNameWord(start - 2),
            !tokens[start].isAny(of: [.title, .rank, .role, .adjective]), !document.isQuoted(start - 2),
            start < 3 || !tokens[start - 3].isCapitalised
        else { return withAdjectives(start) }
        return start - 2
    }

    private func withAdjectives(_ start: Int) -> Int {
        var start = start
        // "Larkstead police Chief"
        if start > 1, tokens[start - 1].shape == .lower, tokens[start - 1].isAny(of: .body),
            words.isNameWord(start - 2),
            !document.isQuoted(start - 2)
        {
            return start - 2
        }
        while start > 0, tokens[start - 1].shape == .lower, tokens[start - 1].isAny(of: .adjective) { start -= 1 }
        return start
    }

    /// The role that stands before a name in small letters: "campaign manager" of "campaign manager Jon Hale".
    func roleBefore(_ start: Int, sentence: Range<Int>) -> Range<Int>? {
        guard start > sentence.lowerBound, tokens[start - 1].shape == .lower, !document.isQuoted(start - 1) else {
            return nil
        }
        let reader = PhraseBefore(document: document, floor: sentence.lowerBound)
        guard tokens[start - 1].isAny(of: [.role, .rank, .male, .female]) else {
            return roleWithTask(reader.phrase(endingAt: start - 1, joinsWithAnd: false))
        }
        return reader.phrase(endingAt: start - 1, joinsWithAnd: false).map { phrase in
            // "a header by captain Ann Hale": only a role can hold on to what its preposition brings.
            let link = phrase.last { place in
                place > phrase.lowerBound && tokens[place].shape == .lower && tokens[place].isAny(of: .preposition)
                    && !tokens[place - 1].isAny(of: [.role, .rank])
                    && !(tokens[place - 1].isCapitalised && tokens[place - 1].isAny(of: .body))
            }
            return (link.map { $0 + 1 } ?? phrase.lowerBound)..<phrase.upperBound
        }
    }

    /// "Shadow spokesman for sport" of "Shadow spokesman for sport Ann Hale": a role with a task in small letters.
    private func roleWithTask(_ phrase: Range<Int>?) -> Range<Int>? {
        guard let phrase, phrase.count > 2, phrase.count < 8 else { return nil }
        let head = document.head(of: phrase)
        guard tokens[head].isAny(of: .role), head + 2 == phrase.upperBound - 1, tokens[head + 1].isAny(of: .link) else {
            return nil
        }
        return tokens[phrase.upperBound - 1].facts.classes.isEmpty ? phrase : nil
    }
}
