/// What was measured of one kind of queries, as a line of a table.
enum SearchRow {
    /// The lines above the others.
    static let heading =
        line("", ["CPU ms", "", "clock ms", "", "bm25() CPU ms", ""])
        + "\n" + line("queries", ["p50", "p99", "p50", "p99", "p50", "p99"])

    /// The line of a group of queries.
    static func line(of figures: SearchFigures, _ name: String) -> String {
        let (processor, wall) = (figures.own.map(\.processor), figures.own.map(\.wall))
        let cells = [part(processor, 0.5), part(processor, 0.99), part(wall, 0.5), part(wall, 0.99)]
        return line(name, cells + [part(figures.other, 0.5), part(figures.other, 0.99)])
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
