extension Substring {
    /// The text without white space, and without `mark`, at either end.
    func trimmed(also mark: Character = " ") -> Substring {
        var text = self
        while let first = text.first, first.isWhitespace || first == mark { text.removeFirst() }
        while let last = text.last, last.isWhitespace || last == mark { text.removeLast() }
        return text
    }
}
