/// The times of several queries, in milliseconds.
struct SearchFigures {
    /// What our own search takes on the clock and on the processor.
    private(set) var own: [(wall: Double, processor: Double)] = []
    /// What SQLite's ranking takes on the processor.
    private(set) var other: [Double] = []

    /// Asks each query of a group several times, and SQLite's ranking once where there is one to compare with.
    init(_ group: SearchQueries.Group, _ surface: BenchSurface, _ baseline: SearchBaseline?, repeats: Int) {
        for request in group.requests {
            own.append(Self.median(repeats) { _ = surface.answer(request.target) })
            guard let baseline, let query = request.query else { continue }
            other.append(Self.median(1) { _ = baseline.rank(query) }.processor)
        }
    }

    /// Does the same several times with each of some words.
    init(_ words: [String], repeats: Int, _ body: (String) -> Void) {
        own = words.map { word in Self.median(repeats) { body(word) } }
    }

    /// The times of all groups together.
    init(joining groups: [SearchFigures]) {
        own = groups.flatMap(\.own)
        other = groups.flatMap(\.other)
    }

    private static func median(_ repeats: Int, _ run: () -> Void) -> (wall: Double, processor: Double) {
        let times = (0..<repeats).map { _ in
            let clock = SearchClock()
            run()
            return clock.elapsed
        }
        return times.sorted { $0.processor < $1.processor }[repeats / 2]
    }
}
