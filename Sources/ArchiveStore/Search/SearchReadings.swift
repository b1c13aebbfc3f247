import NewsModel

/// An expression read in both ways: all of its words, and any of them.
struct SearchReadings {
    let match: MatchMode
    /// `nil` where the expression demands nothing.
    let all: SearchTree?
    let any: SearchTree?
    /// All that both look up.
    let leaves: [SearchLeaf]
    /// The leaves that rows may hold, in the order of the expression.
    let uses: [TreeCompiler.Use]

    /// Reads an expression.
    init(_ expression: SearchExpression?, match: MatchMode, _ index: SearchIndex, _ tokenizer: SearchTokenizer) {
        self.match = match
        var compiler = TreeCompiler(index, tokenizer)
        let negated: MatchMode = match == .any ? .any : .all
        all = expression.flatMap { compiler.compile($0, .all, negated: negated) }
        any = expression.flatMap { compiler.compile($0, .any, negated: negated) }
        uses = compiler.uses
        leaves = compiler.leaves
    }

    /// How much each leaf counts: a function word beside words that tell more counts a quarter.
    ///
    /// A question asked in a sentence ("what is known of…") is held together by words that say nothing of what is
    /// sought, though together they may outweigh what does.
    var shares: [Double] {
        let isTelling = uses.contains { !leaves[$0.leaf].isFunctionWord }
        return leaves.map { isTelling && $0.isFunctionWord ? 0.25 : 1 }
    }

    /// What each word of the query counts more in an article that opens with it, by the statistics of the ranking: its
    /// share of what a word counts on average.
    func opening(by statistics: [Double]) -> Double {
        let rarities = uses.map { statistics.count > $0.leaf + 1 ? statistics[$0.leaf + 1] : 0 }
        let known = Double(rarities.count { $0 > 0 })
        return known > 0 ? rarities.reduce(0, +) / known / known : 0
    }
}

/// The reading that a page is made by, and the rows it finds.
struct RowChoice: Sendable {
    var tree: SearchTree
    var rows: RowSet
    /// How words that stand side by side were joined; `nil` where that makes no difference.
    var matched: MatchMode?

    /// Where all the words match fewer rows than this, `auto` takes any of them.
    ///
    /// They are ranked as one list, in which every further word counts. What holds all the words does not come first
    /// whatever it says of them: a headline's article often lacks one of its words, and long ones have them by chance.
    static let few = 10

    /// Chooses by what was asked for, by the page before where there is one, else by what is found.
    static func choose(
        _ all: SearchTree,
        _ any: SearchTree,
        _ readings: SearchReadings,
        _ start: ListPlace?,
        _ limit: Int,
        _ find: (SearchTree) throws(ArchiveError) -> RowSet
    ) throws(ArchiveError) -> RowChoice {
        if all == any { return RowChoice(tree: all, rows: try find(all)) }
        switch readings.match {
        case .all: return RowChoice(tree: all, rows: try find(all), matched: .all)
        case .any: return RowChoice(tree: any, rows: try find(any), matched: .any)
        case .auto:
            let strict = try find(all)
            let isEnough = start.map { $0.matched != .any } ?? (strict.count >= min(max(1, limit), few))
            if isEnough { return RowChoice(tree: all, rows: strict, matched: .all) }
            return RowChoice(tree: any, rows: try find(any), matched: .any)
        }
    }
}
