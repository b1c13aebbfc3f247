/// Where a token stands with regard to quotation marks.
enum QuotePlace {
    static let outside: UInt32 = 0
    static let open: UInt32 = 1
    static let close: UInt32 = 2
    static let inside: UInt32 = 3
    static let first: UInt32 = 4
    static let last: UInt32 = 5

    /// The place of token `index` in `quotation`.
    static func of(_ index: Int, in quotation: Quotation) -> UInt32 {
        if quotation.hasOpenMark, index == quotation.open { return open }
        if quotation.hasCloseMark, index == quotation.end { return close }
        if index == quotation.inner.lowerBound { return first }
        return index == quotation.inner.upperBound - 1 ? last : inside
    }

    /// What sort of quotation it is: one of a few words, or one that ends as speech does.
    static func sort(of quotation: Quotation, in tokens: [Token]) -> UInt32 {
        let inner = quotation.inner
        guard let last = inner.last else { return 1 }
        let endsAsSpeech = MarkSide.endsSpeech(tokens[last])
        let followedBySign = quotation.end + 1 < tokens.count && MarkSide.endsSpeech(tokens[quotation.end + 1])
        let beginsAsSpeech = tokens[inner.lowerBound].isCapitalised
        let length = inner.count <= 2 ? 0 : inner.count <= 5 ? 1 : inner.count <= 10 ? 2 : 3
        let isOpenEnded = !quotation.hasCloseMark || !quotation.hasOpenMark
        return 2 + UInt32(length) * 16 + (endsAsSpeech ? 1 : 0) + (beginsAsSpeech ? 2 : 0) + (isOpenEnded ? 4 : 0)
            + (followedBySign ? 8 : 0)
    }
}
