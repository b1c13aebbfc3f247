/// What follows a cue.
enum Complement: Equatable {
    /// Nothing that was said; the attribution ends before this token.
    case none(Int)
    /// A comma, behind which the sentence goes on.
    case comma(Int)
    /// A quotation in marks that begins here.
    case quotation(Int)
    /// A clause that begins here with "that", "whether", "how" or the like.
    case that(Int)
    /// An infinitive that begins here with "to".
    case infinitive(Int)
    /// Other words that begin here.
    case clause(Int)
    /// A colon at this token with words behind it that stand in no marks.
    case colon(Int)
}

/// Finds what a cue governs: steps over hearers, times and places to where the content begins.
struct ComplementFinder {
    let document: Document
    /// The complement reaches no further than this token.
    let limit: Int
    private static let reach = 40
    private static let insertion = 16

    private var tokens: [Token] { document.tokens }

    /// A finder of complements before `limit`.
    init(document: Document, limit: Int) {
        self.document = document
        self.limit = limit
    }

    /// What follows the words of an attribution that end before `start`.
    func complement(from start: Int, frames: CueFrames) -> Complement {
        var state = State(place: start, mayTakeHearer: frames.contains(.hearer))
        while state.place < min(limit, start + Self.reach) {
            if let found = look(&state, frames: frames) { return found }
        }
        return .none(state.place)
    }

    private struct State {
        var place: Int
        var mayTakeHearer: Bool
        var hearerStart: Int?
        var hasPhrase = false
        var end: Int?
    }

    /// One step: either an answer or a move forward.
    private func look(_ state: inout State, frames: CueFrames) -> Complement? {
        let place = state.place
        if document.isQuoted(place) { return .quotation(place) }
        switch tokens[place].shape {
        case .comma, .colon: return behindSign(place)
        case .lower, .capital, .upper, .number: return word(&state, frames: frames)
        case .openBracket:
            state.place = closing(of: place)
            return nil
        case .symbol: return .clause(place)
        default: return .none(place)
        }
    }

    private func behindSign(_ place: Int) -> Complement {
        let isColon = tokens[place].shape == .colon
        guard place + 1 < limit else { return isColon ? .colon(place) : .none(place) }
        if document.isQuoted(place + 1) { return .quotation(place + 1) }
        if !isColon, let that = that(behind: place) { return .that(that) }
        return isColon ? .colon(place) : .comma(place)
    }

    /// "said in its report, published on Friday, that": the clause behind an insertion.
    private func that(behind comma: Int) -> Int? {
        let near = comma + 1..<min(limit, comma + Self.insertion)
        guard let close = near.first(where: { !tokens[$0].isWord }), tokens[close].shape == .comma else { return nil }
        return close + 1 < limit && isThat(close + 1) ? close + 1 : nil
    }

    /// "a year ago", "last week": how many tokens at `place` tell when.
    private func timeLength(at place: Int) -> Int {
        if tokens[place].isAny(of: .clock) { return 1 }
        guard place + 1 < limit, tokens[place].isAny(of: [.determiner, .numeral, .adjective]) else { return 0 }
        let next = tokens[place + 1]
        guard next.isAny(of: .clock), next.shape == .lower else { return 0 }
        // "said this week was hard": there it is the subject.
        let behind = place + 2 < limit ? tokens[place + 2] : next
        return behind.isAny(of: [.auxiliary, .verb]) || behind.shape == .clitic ? 0 : 2
    }

    private func word(_ state: inout State, frames: CueFrames) -> Complement? {
        let place = state.place
        let token = tokens[place]
        if token.isAny(of: .subordinator), !token.isAny(of: .preposition) { return subordinate(place) }
        if token.isAny(of: .determiner), isThat(place) { return .that(place) }
        if isTo(place), frames.contains(.to) || (frames.contains(.hearer) && !state.mayTakeHearer) {
            // "urged the town to pay": the town is part of what was urged; "told the town to pay" is not so put.
            return .infinitive(frames.contains(.object) ? state.hearerStart ?? place : place)
        }
        if isTo(place), state.mayTakeHearer { return Complement.none(place) }
        let time = timeLength(at: place)
        if time > 0 {
            state.place += time
            return nil
        }
        if document.isAdverb(place), !state.mayTakeHearer {
            state.place += 1
            return nil
        }
        if token.isAny(of: .preposition), token.shape == .lower { return prepositional(&state) }
        if state.mayTakeHearer { return hearer(&state) }
        return clause(state)
    }

    private func subordinate(_ place: Int) -> Complement {
        // "said while visiting", "said because": these tell when and why it was said, not what.
        let isContent = document.lexicon.isContentWord(tokens[place].key)
        return isContent ? .that(place) : .none(place)
    }

    private func isThat(_ place: Int) -> Bool { tokens[place].key == document.lexicon.that }

    private func isTo(_ place: Int) -> Bool { tokens[place].key == document.lexicon.to }

    /// "in a statement", "on Monday", "to reporters".
    private func prepositional(_ state: inout State) -> Complement? {
        state.hasPhrase = true
        let next = state.place + 1
        guard next < limit else { return Complement.none(state.place) }
        if document.isQuoted(next) { return .none(state.place) }
        if tokens[next].isAny(of: .clock) {
            state.place = next + 1
            return nil
        }
        let reader = PhraseAfter(document: document, limit: limit)
        guard let phrase = reader.phrase(startingAt: next, withAppositions: false) else {
            return .none(state.place)
        }
        state.place = phrase.core.upperBound
        return nil
    }

    private func hearer(_ state: inout State) -> Complement? {
        state.mayTakeHearer = false
        state.hearerStart = state.place
        let reader = PhraseAfter(document: document, limit: limit)
        guard let phrase = reader.phrase(startingAt: state.place, withAppositions: false) else { return clause(state) }
        let end = phrase.core.upperBound
        let isSubject = end < limit && tokens[end].isAny(of: [.auxiliary, .verb]) && !document.isQuoted(end)
        guard isSubject else {
            state.place = end
            return nil
        }
        // "told voters Hale would": the last word is the subject of what was said.
        return phrase.core.count > 1 ? .clause(end - 1) : .clause(state.place)
    }

    private func clause(_ state: State) -> Complement {
        let token = tokens[state.place]
        if token.isAny(of: .conjunction), !token.isCapitalised { return .none(state.place) }
        let opensClause = token.isAny(of: [.determiner, .pronoun]) || token.isCapitalised || token.shape == .number
        return state.hasPhrase && !opensClause ? .none(state.place) : .clause(state.place)
    }

    private func closing(of open: Int) -> Int {
        let near = open..<min(limit, open + 12)
        return (near.first { tokens[$0].shape == .closeBracket } ?? open) + 1
    }
}
