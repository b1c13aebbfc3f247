import CSearchRank

/// What a search needs to know of the rows that hold a term; less is read faster.
struct PostingsDemand {
    /// Whether it matters how often the term stands in a row.
    var withWeights = true
    /// Whether it matters where.
    var withPlaces = false
    /// The set that rows are added to instead of being listed: for a single term of which nothing else is wanted.
    var rows: UnsafeMutablePointer<UInt64>?
    /// The rows that are looked at, or `nil` for all of them; what lies between is leapt over.
    var only: RowSet?
    /// After so many bytes no further words are read that have the same beginning.
    var workLimit = UInt64.max
    /// After so many rows that hold a word no further pages are read; 0: all are.
    var enough = 0
    /// What was found of a phrase so far, where the term is to go on with it.
    var beside: Beside?

    /// The words of a phrase that were found, as word `place` of it, and which word of it the term is.
    struct Beside {
        var postings: Postings
        var place: Int
        var termPlace: Int
    }

    /// The same within the rows of postings.
    func within(_ postings: Postings, limit: Int) -> PostingsDemand {
        var demand = self
        demand.only = RowSet(postings, limit: limit)
        return demand
    }

    /// Lends the demand in the form that the room `CSearchRank` reads.
    func read<T>(columns: UInt32, _ body: (UnsafePointer<saidline_demand>) -> T) -> T {
        (only?.words ?? []).withUnsafeBufferPointer { rows in
            var demand = saidline_demand(
                columns: columns,
                with_weights: withWeights ? 1 : 0,
                with_places: withPlaces ? 1 : 0,
                rows: self.rows,
                only: only == nil ? nil : rows.baseAddress,
                only_words: Int64(rows.count),
                work_limit: workLimit,
                beside: beside.map { UnsafePointer($0.postings.pointer) },
                place: UInt32(clamping: beside?.termPlace ?? 0),
                beside_place: UInt32(clamping: beside?.place ?? 0),
                enough: UInt32(clamping: enough)
            )
            return withExtendedLifetime(beside) { withUnsafePointer(to: &demand, body) }
        }
    }
}
