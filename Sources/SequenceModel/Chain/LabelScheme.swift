/// The labels of a chain and which of them may follow which.
///
/// Labels are numbered from 0: outside. Then each kind of span has two, its beginning and its inside (BIO): an inside
/// may follow only its own beginning or inside, whatever stands before.
public struct LabelScheme: Sendable, Equatable {
    /// How many kinds of spans there are.
    public let kinds: Int

    /// The most labels a chain can have.
    public static let lanes = 8

    /// Labels for this many kinds of spans, at most three.
    public init(kinds: Int) {
        precondition(kinds > 0 && 2 * kinds < Self.lanes, "at most three kinds of spans")
        self.kinds = kinds
    }

    /// How many labels there are.
    public var count: Int { 1 + 2 * kinds }

    /// The label that begins a span of `kind`.
    public static func beginning(of kind: Int) -> UInt8 { UInt8(1 + 2 * kind) }
    /// The label of all but the first position of a span of `kind`.
    public static func inside(of kind: Int) -> UInt8 { UInt8(2 + 2 * kind) }

    /// Whether `next` may follow `label`; `nil` is the beginning of the sequence.
    public func allows(_ next: Int, after label: Int?) -> Bool {
        guard next < count, (label ?? 0) < count else { return false }
        guard next > 0, next.isMultiple(of: 2) else { return true }
        return label == next || label == next - 1
    }

    /// The labels of a sequence of `count` positions with these spans; a later span covers an earlier one.
    public func labels(count: Int, spans: [(kind: Int, range: Range<Int>)]) -> [UInt8] {
        var labels = [UInt8](repeating: 0, count: count)
        for span in spans {
            for position in span.range.clamped(to: 0..<count) {
                let isFirst = position == span.range.lowerBound
                labels[position] = isFirst ? Self.beginning(of: span.kind) : Self.inside(of: span.kind)
            }
        }
        return repaired(labels)
    }

    /// The spans that these labels mark.
    public static func spans(of labels: [UInt8]) -> [(kind: Int, range: Range<Int>)] {
        var spans: [(kind: Int, range: Range<Int>)] = []
        for (position, label) in labels.enumerated() where label > 0 {
            let kind = (Int(label) - 1) / 2
            if label.isMultiple(of: 2), let last = spans.last, last.kind == kind, last.range.upperBound == position {
                spans[spans.count - 1].range = last.range.lowerBound..<position + 1
            } else {
                spans.append((kind, position..<position + 1))
            }
        }
        return spans
    }

    /// Makes an inside whose beginning was covered a beginning.
    private func repaired(_ labels: [UInt8]) -> [UInt8] {
        var labels = labels
        for position in labels.indices {
            let before = position > 0 ? Int(labels[position - 1]) : nil
            if !allows(Int(labels[position]), after: before) { labels[position] -= 1 }
        }
        return labels
    }
}
