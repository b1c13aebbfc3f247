/// What was measured of one kind of queries, as a line of a table.
enum SearchRow {
    /// The lines above the others.
    static let heading =
        line("", ["CPU ms", "", "clock ms", "", "bm25() CPU ms", ""])
        + "\n" + line("queries", ["p50", "p99", "p50", "p99", "p50", "p99"])

    /// Asks each query of a group several times.
    static func measured(
        _ group: SearchQueries.Group,
        _ surface: BenchSurface,
        _ baseline: SearchBaseline,
        repeats: Int
    ) -> String {
        var own: [(wall: Double, processor: Double)] = []
        var other: [Double] = []
        for request in group.requests {
            own.append(median(repeats) { _ = surface.answer(request.target) })
            if let query = request.query { other.append(median(1) { _ = baseline.rank(query) }.processor) }
        }
        let (processor, wall) = (own.map(\.processor), own.map(\.wall))
        let cells = [part(processor, 0.5), part(processor, 0.99), part(wall, 0.5), part(wall, 0.99)]
        return line(group.name, cells + [part(other, 0.5), part(other, 0.99)])
    }

    private static func median(_ repeats: Int, _ run: () -> Void) -> (wall: Double, processor: Double) {
        let times = (0..<repeats).map { _ in
            let clock = SearchClock()
            run()
            return clock.elapsed
        }
        return times.sorted { $0.processor < $1.processor }[repeats / 2]
    }

    /// The number that so large a part of the others does not exceed.
    private static func part(_ numbers: [Double], _ share: Double) -> String {
        guard !numbers.isEmpty else { return "" }
        let place = min(numbers.count - 1, Int(Double(numbers.count) * share))
        let rounded = (numbers.sorted()[place] * 100).rounded() / 100
        return "\(rounded)"
    }

    private static func line(_ name: String, _ figures: [String]) -> String {
        let cells = figures.map { String(repeating: " ", count: max(1, 15 - $0.count)) + $0 }
        return name + String(repeating: " ", count: max(1, 24 - name.count)) + cells.joined()
    }
}
