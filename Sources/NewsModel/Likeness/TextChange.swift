/// One step from a text to another: some of their words in a row.
public struct TextChange: Sendable, Equatable {
    /// What is done with the words.
    public enum Operation: String, Sendable, CaseIterable {
        /// They stand in both texts; shown as in the second.
        case equal
        /// They stand in the first text only.
        case delete
        /// They stand in the second text only.
        case insert
    }

    /// What is done.
    public var operation: Operation
    /// The words as printed, with the marks that touch them.
    public var text: String

    /// A step.
    public init(_ operation: Operation, _ text: String) {
        self.operation = operation
        self.text = text
    }
}

extension WordAlignment {
    /// The steps that turn the text asked for into the recorded one; deletions stand before insertions.
    public func changes(from asked: ComparableText, to recorded: ComparableText) -> [TextChange] {
        var changes: [TextChange] = []
        var (left, right) = (0, 0)
        var index = 0
        while left < asked.words.count || right < recorded.words.count {
            let end = Pair(asked: asked.words.count, recorded: recorded.words.count)
            let next = index < pairs.count ? pairs[index] : end
            if left < next.asked { changes.append(TextChange(.delete, asked.printed(left..<next.asked))) }
            if right < next.recorded { changes.append(TextChange(.insert, recorded.printed(right..<next.recorded))) }
            let start = index
            // Words that follow one another in both texts are one step.
            while index < pairs.count, pairs[index].asked - next.asked == index - start,
                pairs[index].recorded - next.recorded == index - start
            {
                index += 1
            }
            left = next.asked + index - start
            right = next.recorded + index - start
            if index > start { changes.append(TextChange(.equal, recorded.printed(next.recorded..<right))) }
        }
        return changes
    }
}
