import NewsModel

/// Marks the hits of a page, as far as the budget of the search goes.
struct HitMarker {
    private let highlighter: Highlighter?
    private var budget: SearchBudget
    /// How many hits were marked, and whether that is all of them.
    private var count = 0
    private var isCut = false

    /// Marks by `highlighter`; without one nothing is marked.
    init(_ highlighter: Highlighter?, within budget: SearchBudget) {
        self.highlighter = highlighter
        self.budget = budget
    }

    /// Whether hits are looked through at all.
    var isMarking: Bool { highlighter != nil }

    /// What was not done; a sentence where it was anything.
    var limits: [String] { isCut ? [SearchBudget.unmarked(after: count)] : [] }

    /// Shows what matched in an article: its title, and the best passages of its text.
    mutating func mark(_ hit: inout Hit<Article>) {
        let content = hit.item.content
        guard let highlighter = next(content.text.utf8.count + (content.title?.utf8.count ?? 0)) else { return }
        hit.title = content.title.flatMap { title in
            Self.whole(title, highlighter.matches(in: title, column: SearchIndex.titleColumn))
        }
        let matches = highlighter.matches(in: content.text, column: SearchIndex.textColumn)
        hit.passages = Passages(content.text, matches).best()
    }

    /// Shows what matched in a quote, which is shown whole: half a quote is another quote.
    mutating func mark(_ hit: inout Hit<Quote>) {
        let text = hit.item.text
        guard let highlighter = next(text.utf8.count) else { return }
        let passage = Self.whole(text, highlighter.matches(in: text, column: SearchIndex.textColumn))
        hit.passages = passage.map { [$0] } ?? []
    }

    /// What marks the next hit; `nil` once there was too much.
    private mutating func next(_ bytes: Int) -> Highlighter? {
        guard let highlighter else { return nil }
        isCut = isCut || !budget.allowsMarking(bytes)
        if !isCut { count += 1 }
        return isCut ? nil : highlighter
    }

    /// The whole text with its matches; `nil` where there are none.
    private static func whole(_ text: String, _ matches: [Match]) -> Passage? {
        matches.isEmpty ? nil : Passage(text: text, matches: Match.merged(matches))
    }
}
