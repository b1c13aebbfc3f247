/// Reads the parts that printed dates are made of from the front of a text.
struct DateScanner {
    /// What has not been read.
    var rest: Substring

    /// Passes over white space.
    mutating func skipBlanks() {
        rest = rest.drop(while: \.isBlank)
    }

    /// Passes over `mark` where it stands next.
    @discardableResult
    mutating func skip(_ mark: Character) -> Bool {
        guard rest.first == mark else { return false }
        rest = rest.dropFirst()
        return true
    }

    /// Passes over `word` where it stands next as a whole word, without regard to case.
    @discardableResult
    mutating func skip(word: String) -> Bool {
        guard let after = rest.rest(afterWord: word) else { return false }
        rest = after
        return true
    }

    /// The letters that stand next, in lower case; empty where there are none.
    mutating func letters() -> String {
        let run = rest.prefix(while: \.isLetter)
        rest = rest[run.endIndex...]
        return run.lowercased()
    }

    /// The ASCII digits that stand next, if there are `count` of them, no more, no less.
    mutating func number(digits count: ClosedRange<Int>) -> Int? {
        let run = rest.prefix { $0.isASCII && $0.isNumber }
        guard count.contains(run.count), let value = Int(run) else { return nil }
        rest = rest[run.endIndex...]
        return value
    }

    /// Runs `read`, and goes back to where it began if that finds nothing.
    mutating func attempt<Found>(_ read: (inout DateScanner) -> Found?) -> Found? {
        let start = self
        if let found = read(&self) { return found }
        self = start
        return nil
    }
}
