/// What it scores for one state to follow another, by the situation of the later position.
///
/// Situations ("a sentence begins here", "a quotation opens here") are few and made up by whoever extracts features.
/// States are the labels, or for a `RequiredSpan` labels with a memory.
public struct TransitionTable: Sendable {
    /// One row of next states for every situation and state before; the ninth row of a situation is the beginning.
    var rows: [SIMD8<Float>]
    /// Which labels may follow which.
    public let scheme: LabelScheme
    /// How many situations are told apart.
    public let situations: Int
    /// How many states there are.
    let states: Int

    /// The score of what the scheme forbids; far below any sum of weights.
    static let forbidden: Float = -10_000
    /// Rows per situation.
    static let stride = LabelScheme.lanes + 1
    /// The row of the beginning, among those of a situation.
    static let start = LabelScheme.lanes

    /// A table of labels in which everything allowed scores 0.
    public init(scheme: LabelScheme, situations: Int) {
        self.init(scheme: scheme, situations: situations, states: scheme.count)
        for row in rows.indices {
            for label in 0..<scheme.count where Self.isAllowed(label, row: row, scheme) { rows[row][label] = 0 }
        }
    }

    /// A table of states in which everything is forbidden.
    init(scheme: LabelScheme, situations: Int, states: Int) {
        self.scheme = scheme
        self.situations = situations
        self.states = states
        rows = Array(repeating: SIMD8(repeating: Self.forbidden), count: situations * Self.stride)
    }

    /// Sets the score of an allowed step; what the scheme forbids stays forbidden.
    mutating func set(_ label: Int, row: Int, to score: Float) {
        if Self.isAllowed(label, row: row, scheme) { rows[row][label] = score }
    }

    /// The score of `next` in `situation` after `label`; `nil` is the beginning of the sequence.
    public func score(of next: Int, after label: Int?, in situation: Int) -> Float {
        rows[situation * Self.stride + (label ?? Self.start)][next]
    }

    private static func isAllowed(_ label: Int, row: Int, _ scheme: LabelScheme) -> Bool {
        let before = row % stride
        return scheme.allows(label, after: before == start ? nil : before)
    }
}
