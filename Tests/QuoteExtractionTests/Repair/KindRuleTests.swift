import NewsModel
import Testing

@Suite("Kinds")
struct KindRuleTests {
    static let kinds: [(String, QuoteKind)] = [
        ("“It is late,” Ana Ruiz said.", .direct),
        ("“It is,” Ana Ruiz said, “late.”", .direct),
        ("“It is late,” Ana Ruiz said. “Go.”", .direct),
        ("‘It is late,’ Ana Ruiz said.", .direct),
        ("Ana Ruiz said it was late.", .indirect),
        ("It was late, Ana Ruiz said.", .indirect),
        ("Ana Ruiz said it was “late”.", .mixed),
        ("Ana Ruiz said “late” was the word.", .mixed),
        ("It was “late,” Ana Ruiz said.", .mixed),
        ("RUIZ: It is late.", .indirect),
        ("RUIZ: “It is late.”", .direct),
        ("RUIZ: It is “late”.", .mixed),
    ]

    @Test("a quote is direct, mixed or indirect by the marks around its words alone", arguments: kinds)
    func kind(text: String, expected: QuoteKind) {
        #expect(Said.all(in: text).map(\.kind) == [expected])
    }
}
