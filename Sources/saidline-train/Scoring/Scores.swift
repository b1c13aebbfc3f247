/// What is measured.
enum Measure: String, CaseIterable, Sendable {
    /// Both ends of a span right, punctuation and marks aside.
    case exact = "exact~"
    /// The share of each span that is covered.
    case partial
    /// One to one: contents overlap, and sources do.
    case attributed
    /// Of quotes whose content was found, the share with the right source.
    case source = "source accuracy"
}

/// Sums of one measure.
struct ScoreSums: Sendable, Equatable {
    /// Right among what was found.
    var right = 0.0
    /// Found.
    var found = 0.0
    /// Found again among what is annotated.
    var recalled = 0.0
    /// Annotated.
    var annotated = 0.0

    /// In per cent.
    var precision: Double { found == 0 ? 0 : 100 * right / found }
    /// In per cent.
    var recall: Double { annotated == 0 ? 0 : 100 * recalled / annotated }
    /// The harmonic mean of both.
    var f1: Double { precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall) }
}

/// All measures, by kind; sums over articles.
struct Scores: Sendable {
    private var sums: [String: ScoreSums] = [:]

    /// The sums of one measure for one kind.
    subscript(_ measure: Measure, _ kind: ScoredKind) -> ScoreSums {
        sums[measure.rawValue + kind.rawValue] ?? ScoreSums()
    }

    /// Counts something found.
    mutating func addFound(_ measure: Measure, _ kind: ScoredKind, right: Double) {
        change(measure, kind) {
            $0.right += right
            $0.found += 1
        }
    }

    /// Counts something annotated.
    mutating func addAnnotated(_ measure: Measure, _ kind: ScoredKind, recalled: Double) {
        change(measure, kind) {
            $0.recalled += recalled
            $0.annotated += 1
        }
    }

    private mutating func change(_ measure: Measure, _ kind: ScoredKind, _ body: (inout ScoreSums) -> Void) {
        for kind in [ScoredKind.all, kind] { body(&sums[measure.rawValue + kind.rawValue, default: ScoreSums()]) }
    }
}
