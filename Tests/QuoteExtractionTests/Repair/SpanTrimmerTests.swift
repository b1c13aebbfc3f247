import NewsModel
import QuoteExtraction
import Testing

@Suite("Trimming")
struct SpanTrimmerTests {
    static let spans: [(String, String, QuoteKind)] = [
        ("\"It is late,\"", "It is late", .direct),
        ("“It is late.”", "It is late", .direct),
        ("“Is it late?”", "Is it late?", .direct),
        ("“It is late…”", "It is late…", .direct),
        ("''It is late,''", "It is late", .direct),
        ("“It is late”,", "It is late", .direct),
        (": \"It is late.\"", "It is late", .direct),
        ("that it is late.", "that it is late", .indirect),
        ("— that it is late —", "that it is late", .indirect),
        ("that it is \"late\".", "that it is \"late\"", .mixed),
        ("\"late\" is the word", "\"late\" is the word", .mixed),
        ("“He said ‘no,’”", "He said ‘no,’", .direct),
        ("\"It is late, he thought", "It is late, he thought", .direct),
        ("it is late and", "it is late", .indirect),
    ]

    @Test("enclosing marks and the sentence's own signs are left out", arguments: spans)
    func trimmed(text: String, expected: String, kind: QuoteKind) {
        let trimmed = StageReport(text).trimmed
        #expect(trimmed?.text == expected)
        #expect(trimmed?.kind == kind)
    }

    @Test("a span without a word is no quote", arguments: ["", "\"\"", ".", "“…”", " , ", "— “”"])
    func empty(text: String) {
        #expect(StageReport(text).trimmed == nil)
    }
}
