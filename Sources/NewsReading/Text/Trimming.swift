extension StringProtocol {
    /// The text without white space (no-break spaces included) and invisible marks at either end.
    var trimmed: Substring {
        var rest = self[...]
        while let first = rest.first, first.isBlank { rest = rest.dropFirst() }
        while let last = rest.last, last.isBlank { rest = rest.dropLast() }
        return Substring(rest)
    }

    /// The text without the given characters, white space and invisible marks at its start.
    func dropping(leading marks: String) -> Substring {
        Substring(self.drop { $0.isBlank || marks.contains($0) })
    }

    /// The text without the given characters, white space and invisible marks at its end.
    func dropping(trailing marks: String) -> Substring {
        var rest = Substring(self)
        while let last = rest.last, last.isBlank || marks.contains(last) { rest = rest.dropLast() }
        return rest
    }

    /// The words between white space.
    var words: [Substring] { Substring(self).split(whereSeparator: \.isBlank) }

    /// The rest after `prefix`, compared without case; `nil` where the text does not begin so.
    func rest(after prefix: String) -> Substring? {
        let head = self.prefix(prefix.count)
        guard head.count == prefix.count, head.lowercased() == prefix else { return nil }
        return Substring(dropFirst(prefix.count))
    }

    /// The rest after `word`, where the text begins with it as a whole word.
    func rest(afterWord word: String) -> Substring? {
        guard let rest = rest(after: word) else { return nil }
        return rest.first.map { $0.isLetter || $0.isNumber } ?? false ? nil : rest
    }
}

extension Character {
    /// Whether this is white space or a mark that shows nothing: a no-break space, a byte order mark.
    var isBlank: Bool {
        if let ascii = asciiValue { return ascii == 0x20 || (0x09...0x0D).contains(ascii) }
        return isWhitespace || self == "\u{FEFF}" || self == "\u{200B}"
    }
}
