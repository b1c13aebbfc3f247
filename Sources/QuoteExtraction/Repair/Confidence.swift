/// How likely a quote is right, from how it was found.
///
/// The rules' figures are their precision on annotated news articles, rounded: the share of quotes whose content and
/// source both overlap what a person marked. A weak source takes from them.
enum Confidence {
    /// The confidence in one attribution, 0…1.
    static func of(_ attribution: Attribution, in document: Document) -> Double {
        if let confidence = attribution.confidence { return (confidence * 100).rounded() / 100 }
        let base = Self.precision(of: attribution.rule)
        guard let source = attribution.source else { return base * 0.6 }
        let head = document.tokens[document.head(of: source.core)]
        let isSure = head.isCapitalised || head.isAny(of: [.agent, .he, .she, .they])
        let factor = isSure ? 1 : head.isAny(of: [.it, .relative]) ? 0.9 : 0.8
        return (base * factor * 100).rounded() / 100
    }

    /// The share of a rule's quotes that people agree with.
    static func precision(of rule: Rule) -> Double {
        switch rule {
        case .quoteThenCue: 0.97
        case .model: 0.9
        case .trailing: 0.92
        case .unlisted, .that: 0.9
        case .clause: 0.88
        case .cueThenQuote: 0.87
        case .phrase: 0.86
        case .block: 0.8
        case .object: 0.77
        case .transcript, .marked, .announced: 0.73
        case .signature: 0.7
        case .noun: 0.6
        case .neighbour: 0.55
        case .nextParagraph: 0.4
        }
    }
}
