extension Evaluation {
    /// The main figures, one table for each view.
    var tables: String {
        table(of: speech, title: "speech") + "\n\n" + table(of: all, title: "all")
    }

    /// One table: measures by kind.
    func table(of scores: Scores, title: String) -> String {
        var lines = ["| \(title): F1 | all | direct | indirect | mixed |", "| --- | --- | --- | --- | --- |"]
        for measure in [Measure.attributed, .partial, .exact] {
            let cells = ScoredKind.allCases.map { rounded(scores[measure, $0].f1, 1) }
            lines.append("| \(measure.rawValue) | \(cells.joined(separator: " | ")) |")
        }
        let precision = ScoredKind.allCases.map { kind in
            let sums = scores[.attributed, kind]
            return "\(rounded(sums.precision, 1)) / \(rounded(sums.recall, 1))"
        }
        lines.append("| attributed, precision / recall | \(precision.joined(separator: " | ")) |")
        let sources = ScoredKind.allCases.map { rounded(scores[.source, $0].recall, 1) }
        lines.append("| source accuracy | \(sources.joined(separator: " | ")) |")
        return lines.joined(separator: "\n")
    }

    /// How far confidence can be trusted: for each band the share of quotes that are right.
    var reliability: String {
        var lines = ["| confidence | quotes | rightly attributed |", "| --- | --- | --- |"]
        for band in [(0.0, 0.5), (0.5, 0.6), (0.6, 0.7), (0.7, 0.8), (0.8, 0.9), (0.9, 1.01)] {
            let quotes = judged.filter { $0.confidence >= band.0 && $0.confidence < band.1 }
            let share = percent(quotes.count { $0.isRight }, of: quotes.count)
            let name = "\(rounded(band.0, 1))–\(rounded(min(band.1, 1), 1))"
            lines.append("| \(name) | \(quotes.count) | \(quotes.isEmpty ? "–" : share) |")
        }
        return lines.joined(separator: "\n")
    }
}
