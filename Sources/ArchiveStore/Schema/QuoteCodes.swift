import NewsModel

extension QuoteKind {
    /// The number that stands for the kind in the file.
    var code: Int64 {
        switch self {
        case .direct: 0
        case .indirect: 1
        case .mixed: 2
        }
    }

    /// The kind of a number; `nil` where it stands for none.
    init?(code: Int64) {
        guard let kind = Self.allCases.first(where: { $0.code == code }) else { return nil }
        self = kind
    }
}

/// How sure the extractor is, as the file has it: in ten-thousandths, which take two bytes instead of eight.
enum StoredConfidence {
    private static let one = 10_000.0

    /// The number that is stored.
    static func number(of confidence: Double) -> Int64 {
        confidence.isFinite ? Int64((min(max(confidence, 0), 1) * one).rounded()) : 0
    }

    /// What a stored number stands for.
    static func value(of number: Int64) -> Double {
        Double(number) / one
    }

    /// The least stored number that is not below `confidence`.
    static func least(from confidence: Double) -> Int64 {
        // 0.57 × 10,000 is a little more than 5,700 in binary.
        Int64((min(max(confidence, 0), 2) * one - 0.000_001).rounded(.up))
    }
}
