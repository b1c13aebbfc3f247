/// Tells paragraphs that stand around an article from those that are part of it: captions, "Read more", "Follow us".
struct Furniture {
    let document: Document
    /// Whether a paragraph is no part of the article, in their order.
    private let isFurniture: [Bool]
    /// Words that begin such a paragraph where a colon follows.
    private static let labels = keys(
        "photo photos photograph picture pictures image images video videos gallery caption credit file source sources "
            + "related more watch listen tags topics contact copyright advertisement share read"
    )
    /// First and second words that begin one without a colon.
    private static let openings: [UInt64: Set<UInt64>] = [
        WordKey.of("read"): keys("more also next"), WordKey.of("see"): keys("also"),
        WordKey.of("also"): keys("read see"),
        WordKey.of("follow"): keys("us"), WordKey.of("sign"): keys("up"), WordKey.of("click"): keys("here"),
        WordKey.of("subscribe"): keys("to now here"), WordKey.of("watch"): keys("now live"),
    ]

    /// Looks at the beginnings of all paragraphs.
    init(document: Document) {
        self.document = document
        isFurniture = document.paragraphs.map { Self.isFurniture($0, in: document) }
    }

    /// Whether the token at `index` stands in such a paragraph.
    func contains(_ index: Int) -> Bool {
        guard let paragraph = document.sentence(at: index)?.paragraph else { return false }
        return isFurniture[paragraph]
    }

    private static func isFurniture(_ paragraph: Range<Int>, in document: Document) -> Bool {
        guard paragraph.count > 2, document.tokens[paragraph.lowerBound].isCapitalised else { return false }
        let first = document.tokens[paragraph.lowerBound].key
        let second = document.tokens[paragraph.lowerBound + 1]
        if let seconds = openings[first], seconds.contains(second.key) { return true }
        return labels.contains(first) && second.shape == .colon
    }

    private static func keys(_ words: String) -> Set<UInt64> {
        Set(words.split(separator: " ").map { WordKey.of(String($0)) })
    }
}
