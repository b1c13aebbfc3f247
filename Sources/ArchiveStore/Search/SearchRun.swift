import CSearchRank
import Glibc
import NewsModel

/// One search under way: what was read from the index, and what is made of it.
struct SearchRun {
    /// The facts that rows are filtered and counted by.
    let facts: FactsView
    private let reader: IndexReader
    private let fields: ArticleFields
    /// The rows that are looked at at all; `nil`: all.
    private let window: RowSet?
    /// The scores of a ranking; `nil` for lists by date.
    private let scores: ScoreTable?
    private let deadline: Deadline
    /// All rows that are looked at; made once it is needed.
    private var everyRow: RowSet?
    private var leaves: [SearchLeaf] = []
    private var shares: [Double] = []
    private var found: [Found] = []
    /// What was looked for otherwise than asked, because it would have been too much; one sentence each.
    private(set) var limits: [String] = []
    /// Whether some words were not looked for.
    private(set) var isCut = false

    /// What was read of one leaf.
    private struct Found {
        var rows: RowSet
        var count: Int
        /// Without rows once they have been counted to the scores.
        var postings: Postings
        var hasPlaces: Bool
    }

    /// A run over an index, in the present transaction.
    ///
    /// Where only what was published in a `period` is asked for, the rest is passed over: rarity is then that among
    /// what was published in it.
    init(
        _ index: SearchIndex,
        _ tools: SearchTools,
        _ facts: FactsView,
        period: (from: Int64?, to: Int64?),
        isRanked: Bool,
        until deadline: Deadline
    ) throws(ArchiveError) {
        reader = tools.reader(of: index)
        self.deadline = deadline
        fields = ArticleFields(reader: tools.reader(of: .articles), facts: facts)
        self.facts = facts
        let hasPeriod = period.from != nil || period.to != nil
        window = hasPeriod ? RowSet(publishedFrom: period.from ?? .min, to: period.to ?? .max, facts) : nil
        scores = isRanked ? ScoreTable(rows: window?.bounds ?? 0..<facts.rowLimit) : nil
        try reader.begin(rowLimit: facts.rowLimit)
    }

    // MARK: - Reading

    /// Reads the rows of all leaves; for a ranking also how often and where their words stand.
    mutating func read(
        _ readings: SearchReadings,
        frozen: [Double]?,
        within budget: SearchBudget
    ) throws(ArchiveError) {
        let isRanked = scores != nil
        leaves = readings.leaves
        shares = readings.shares
        let paired = isRanked ? Self.paired(readings.uses) : []
        var budget = budget.shared(by: leaves)
        for (place, leaf) in leaves.enumerated() {
            try deadline.check()
            var demand = PostingsDemand(withWeights: isRanked, only: window)
            demand.withPlaces = paired.contains(place) && budget.hasRoom
            demand.workLimit = budget.work(for: leaf)
            let (postings, rows) = try postings(of: leaf, demand)
            budget.take(leaf, postings)
            if postings.isCut {
                limits.append(leaf.limit)
                isCut = true
            }
            found.append(
                Found(rows: rows, count: postings.count, postings: postings, hasPlaces: demand.withPlaces)
            )
            if paired.contains(place), !demand.withPlaces, !limits.contains(SearchBudget.unpaired) {
                limits.append(SearchBudget.unpaired)
            }
            guard !isRanked || !budget.hasRoom && !demand.withPlaces else { continue }
            if isRanked { score(place, readings.uses, frozen) }
            postings.clear()
        }
    }

    /// What is read of a leaf, and its rows; where nothing but those matters, they are not listed first.
    private func postings(
        of leaf: SearchLeaf,
        _ demand: PostingsDemand
    ) throws(ArchiveError) -> (postings: Postings, rows: RowSet) {
        guard reader.kind.has(leaf.columns) else {
            let postings = try fields.postings(of: leaf, demand)
            return (postings, RowSet(postings, limit: facts.rowLimit))
        }
        guard !demand.withWeights, leaf.isSingleTerm else {
            let postings = try reader.postings(of: leaf, demand)
            return (postings, RowSet(postings, limit: facts.rowLimit))
        }
        var rows = RowSet(limit: facts.rowLimit)
        let postings = try rows.change { words, _ throws(ArchiveError) in
            var demand = demand
            demand.rows = words
            return try reader.postings(of: leaf, demand)
        }
        return (postings, rows)
    }

    /// The leaves that may stand beside another.
    private static func paired(_ uses: [TreeCompiler.Use]) -> Set<Int> {
        let pairs = uses.indices.dropLast().filter { uses[$0].isPaired }
        return Set(pairs.flatMap { [uses[$0].leaf, uses[$0 + 1].leaf] })
    }

    /// Counts a leaf to the scores at once, as often as it is used.
    private mutating func score(_ leaf: Int, _ uses: [TreeCompiler.Use], _ frozen: [Double]?) {
        guard let scores else { return }
        let statistics = frozen ?? self.statistics
        let all = everyRow ?? window ?? RowSet(allBelow: facts.rowLimit)
        everyRow = all
        for place in uses.indices where uses[place].leaf == leaf {
            var term = saidline_rank_term(
                postings: UnsafePointer(found[leaf].postings.pointer),
                rarity: statistics.count > leaf + 1 ? statistics[leaf + 1] : 0,
                size: Int32(leaves[leaf].size),
                is_paired: 0
            )
            score(all, &term, statistics.first ?? 1, scores)
        }
    }

    /// Adds what a term contributes to the scores of rows.
    private func score(
        _ rows: RowSet,
        _ term: inout saidline_rank_term,
        _ average: Double,
        _ scores: ScoreTable
    ) {
        let count = Int64(rows.words.count)
        facts.read { saidline_score(scores.start, scores.openings, rows.words, count, $0, &term, average) }
    }

    // MARK: - Rows

    /// The rows that a tree finds, whatever the filters say; none that is not there.
    func rows(of tree: SearchTree) -> RowSet {
        switch tree {
        case .leaf(let leaf): return found[leaf].rows
        case .any(let parts): return union(parts)
        case .all(let parts):
            let wanted = parts.filter { !$0.isComplement }
            var rows = wanted.first.map { self.rows(of: $0) } ?? RowSet(allOf: facts)
            for part in wanted.dropFirst() { rows.formIntersection(self.rows(of: part)) }
            for part in parts where part.isComplement { remove(part, from: &rows) }
            return rows
        case .not(let part):
            var rows = RowSet(allOf: facts)
            rows.subtract(self.rows(of: part))
            return rows
        }
    }

    private func union(_ parts: [SearchTree]) -> RowSet {
        var rows = RowSet(limit: facts.rowLimit)
        for part in parts {
            rows.formUnion(self.rows(of: part))
        }
        return rows
    }

    /// Takes away what a complement leaves out.
    private func remove(_ part: SearchTree, from rows: inout RowSet) {
        if case .not(let inner) = part {
            rows.subtract(self.rows(of: inner))
        } else {
            rows.formIntersection(self.rows(of: part))
        }
    }

    // MARK: - Ranking

    /// What a ranking goes by in the present state, as numbers for a cursor: the average length, then the rarity of
    /// each leaf in the order of their reading.
    var statistics: [Double] {
        [reader.averageLength] + zip(found, shares).map { found, share in share * rarity(found.count) }
    }

    /// How much a leaf tells that so many rows have.
    private func rarity(_ count: Int) -> Double {
        // What nothing was found of takes no part in the ranking.
        guard count > 0 else { return 0 }
        let (rows, count) = (Double(window?.count ?? Int(reader.rows)), Double(count))
        // The form of Lucene, which never becomes negative for words in more than half of the documents.
        return log(1 + max(0, rows - count + 0.5) / (count + 0.5))
    }

    /// A page of the rows, best first by the statistics given.
    func best(
        of rows: RowSet,
        _ readings: SearchReadings,
        statistics: [Double],
        _ page: SearchPage
    ) -> [saidline_place] {
        guard let scores else { return [] }
        let average = statistics.first ?? 1
        let terms = readings.uses.indices.map { term(readings.uses, $0, statistics) }
        for var term in terms { score(rows, &term, average, scores) }
        let columns = Int(saidline_column_limit)
        let weights = (reader.kind.weights.map { UInt32($0) } + Array(repeating: 0, count: columns)).prefix(columns)
        return page.places(rows, facts) { question in
            question.scores = UnsafePointer(scores.start)
            question.openings = UnsafePointer(scores.openings)
            question.opening = readings.opening(by: statistics)
            question.average_length = average
            question.term_count = Int32(terms.count)
            return (terms, Array(weights))
        }
    }

    /// A use as the ranking reads it; without postings where it has been counted already.
    private func term(_ uses: [TreeCompiler.Use], _ place: Int, _ statistics: [Double]) -> saidline_rank_term {
        let leaf = uses[place].leaf
        let isPaired = uses[place].isPaired && found[leaf].hasPlaces && found[uses[place + 1].leaf].hasPlaces
        return saidline_rank_term(
            postings: UnsafePointer(found[leaf].postings.pointer),
            rarity: statistics.count > leaf + 1 ? statistics[leaf + 1] : 0,
            size: Int32(leaves[leaf].size),
            is_paired: isPaired ? 1 : 0
        )
    }
}
