/// A passage in quotation marks, as it stands in one paragraph.
struct Quotation: Sendable, Equatable {
    /// The opening mark; where it is missing, the first token of the passage.
    let open: Int
    /// The token behind the passage: the closing mark, or where there is none, whatever comes next.
    let end: Int
    /// Whether the text has an opening mark.
    let hasOpenMark: Bool
    /// Whether the text has a closing mark.
    let hasCloseMark: Bool
    /// Whether it goes on with the quotation before it, which the paragraph's end left open.
    var isContinuation = false
    /// Whether the marks are single ones.
    var isSingle = false

    /// All its tokens, marks included.
    var tokens: Range<Int> { open..<(hasCloseMark ? end + 1 : end) }
    /// Its tokens without the marks.
    var inner: Range<Int> {
        let first = hasOpenMark ? open + 1 : open
        return first..<max(first, end)
    }
}
