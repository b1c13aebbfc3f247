import CSearchRank
import Locking
import NewsModel

/// The facts of all articles and quotes, in memory: some 25 bytes an article and 7 a quote.
///
/// It is brought up to date at each search by reading only what has changed since, whichever program wrote it.
final class FactsTable: Sendable {
    fileprivate struct State {
        var articles = FactChunks(
            copy: { saidline_article_chunk_copy($0) },
            isEmpty: { saidline_article_chunk_is_empty($0) != 0 }
        )
        var quotes = FactChunks(
            copy: { saidline_quote_chunk_copy($0) },
            isEmpty: { saidline_quote_chunk_is_empty($0) != 0 }
        )
        /// The quotes of each article: the first row number, and how many.
        var quoteRanges: [(first: UInt32, count: UInt32)] = []
        /// The first and the last time of publication in each chunk of articles; `nil` where none is dated.
        var periods: [ClosedRange<Int64>?] = []
        /// How often the facts had been made anew in the file.
        var edition: Int64 = 0
        /// The latest facts, and some before them for searches that began earlier.
        var snapshots: [FactsSnapshot] = []
    }

    private let state = Locked(State())

    /// How many generations are kept.
    private static let kept = 4

    /// The facts as of the read transaction that `connection` is in.
    func snapshot(on connection: Connection) throws(ArchiveError) -> FactsSnapshot {
        let generation = try connection.integer("SELECT generation FROM totals")
        return try state.withLock { state throws(ArchiveError) in
            if let known = state.snapshots.last(where: { $0.generation == generation }) { return known }
            if let last = state.snapshots.last, last.generation > generation {
                // Too old to be kept: the oldest known is nearest to it.
                return state.snapshots.first ?? last
            }
            do throws(ArchiveError) {
                let edition = try FactsRebuild.edition(on: connection)
                if edition != state.edition { state = State(edition: edition) }
                let changes = FactChanges(connection: connection, since: state.snapshots.last?.generation)
                try changes.removed { state.remove($0) }
                try changes.changed { state.put($0, quotes: $1) }
                let counts = try changes.codeCounts()
                return state.share(generation, counts, keeping: Self.kept)
            } catch {
                // What was begun is begun again next time; nobody has seen half of it.
                state = State()
                throw error
            }
        }
    }
}

// MARK: - Changing

extension FactsTable.State {
    /// Takes in the facts of an article and its quotes.
    fileprivate mutating func put(_ facts: FactChanges.Entry, quotes packed: UnsafeRawBufferPointer) {
        removeQuotes(of: facts.seq)
        articles.change(facts.seq) { chunk in
            let row = Int64(facts.seq)
            let (source, section, language) = (facts.source, facts.section, facts.language)
            saidline_article_chunk_put(chunk, row, facts.published, source, section, language, facts.words)
        }
        let count = packed.count / 2
        for index in 0..<count {
            let quote = QuoteFact(in: packed, at: index)
            guard quote != .none else { continue }
            let row = facts.firstQuote + index
            quotes.change(row) {
                saidline_quote_chunk_put($0, Int64(row), Int64(facts.seq), quote.words, Int32(quote.kind))
            }
        }
        let missing = facts.seq + 1 - quoteRanges.count
        if missing > 0 { quoteRanges.append(contentsOf: repeatElement((first: 0, count: 0), count: missing)) }
        quoteRanges[facts.seq] = (UInt32(clamping: facts.firstQuote), UInt32(clamping: count))
    }

    /// Forgets an article and its quotes.
    fileprivate mutating func remove(_ seq: Int) {
        removeQuotes(of: seq)
        guard seq < articles.rows else { return }
        articles.change(seq) { saidline_article_chunk_remove($0, Int64(seq)) }
    }

    private mutating func removeQuotes(of seq: Int) {
        guard seq < quoteRanges.count else { return }
        let range = quoteRanges[seq]
        for row in Int(range.first)..<Int(range.first) + Int(range.count) {
            quotes.change(row) { saidline_quote_chunk_remove($0, Int64(row)) }
        }
        quoteRanges[seq] = (first: 0, count: 0)
    }

    /// Looks anew at when the articles of changed chunks were published.
    private mutating func settlePeriods() {
        for index in articles.changed {
            while periods.count <= index { periods.append(nil) }
            var (first, last): (Int64, Int64) = (0, 0)
            let isDated = saidline_article_chunk_period(articles.list[index].pointer, &first, &last) != 0
            periods[index] = isDated ? first...last : nil
        }
    }

    /// The days of the first and the last dated article.
    private var days: ClosedRange<Int>? {
        let dated = periods.compactMap(\.self)
        guard let first = dated.map(\.lowerBound).min(), let last = dated.map(\.upperBound).max() else { return nil }
        return CivilDay.number(ofSecond: first)...CivilDay.number(ofSecond: last)
    }

    fileprivate mutating func share(
        _ generation: Int64,
        _ codeCounts: [Int],
        keeping count: Int
    ) -> FactsSnapshot {
        settlePeriods()
        let snapshot = FactsSnapshot(
            generation: generation,
            articles: articles.share(),
            quotes: quotes.share(),
            codeCounts: codeCounts,
            days: days
        )
        snapshots = snapshots.suffix(count - 1) + [snapshot]
        return snapshot
    }
}
