import NewsModel
import QuoteExtraction
import Testing

@Suite("Rules of attribution")
struct AttributorTests {
    static let rules: [(String, [String])] = [
        ("\"It is late,\" Ana Ruiz said.", ["quoteThenCue"]),
        ("\"It is late,\" said Ana Ruiz.", ["quoteThenCue"]),
        ("Ana Ruiz said: \"It is late.\"", ["cueThenQuote"]),
        ("Ana Ruiz said that it was late.", ["that"]),
        ("Ana Ruiz said it was late.", ["clause"]),
        ("It was late, Ana Ruiz said.", ["trailing"]),
        ("According to Ana Ruiz, it was late.", ["phrase"]),
        ("Ana Ruiz urged the town to pay.", ["object"]),
        ("Ana Ruiz called the plan \"dead\".", ["marked"]),
        ("Ana Ruiz's claim that it was late failed.", ["noun"]),
        ("RUIZ: It is late.", ["transcript"]),
        ("\"It is late.\" — Ana Ruiz", ["signature"]),
        ("Ana Ruiz wrote:\nIt is late.", ["block"]),
        ("\"It is late,\" Ana Ruiz harrumphed.", ["unlisted"]),
        ("Ana Ruiz slept. \"It is much too late.\"", ["neighbour"]),
        ("\"It is late,\" Ana Ruiz said.\n\"We all should go.\"", ["quoteThenCue", "nextParagraph"]),
    ]

    @Test("each shape of attribution has its rule", arguments: rules)
    func rule(text: String, expected: [String]) {
        #expect(StageReport(text).rules == expected)
    }

    @Test("the confidence of a quote follows its rule", arguments: rules.filter { $0.1.count == 1 })
    func confidence(text: String, rules: [String]) {
        let quotes = QuoteExtractor().quotes(in: text)
        #expect(quotes.count == 1)
        #expect(quotes.allSatisfy { $0.confidence >= 0.3 && $0.confidence <= 0.99 })
    }
}
