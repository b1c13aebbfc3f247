import QuoteExtraction
import Testing

@Suite("Signs")
struct SignTests {
    @Test(
        "dots and hyphens in a row are one sign",
        arguments: [
            ("so...", ["so", "..."]),
            ("so..", ["so", ".."]),
            ("so…", ["so", "…"]),
            ("so--on", ["so", "--", "on"]),
            ("so - on", ["so", "-", "on"]),
            ("so — on", ["so", "—", "on"]),
            ("so!?", ["so", "!", "?"]),
        ]
    )
    func runs(text: String, expected: [String]) {
        #expect(StageReport(text).words == expected)
    }

    @Test(
        "every style of double mark opens and closes",
        arguments: [
            ("\"", "\""), ("“", "”"), ("''", "''"), ("``", "''"), ("„", "“"), ("„", "”"), ("«", "»"), ("»", "«"),
        ]
    )
    func marks(open: String, close: String) {
        let text = "She said: \(open)It is late\(close)."
        #expect(StageReport(text).quotations == ["It is late"])
        #expect(Said.all(in: "Ana Ruiz said: \(open)It is late\(close).").map(\.content) == [["It is late"]])
    }

    @Test("a sentence ends at any of its signs", arguments: [".", "!", "?", "…", "...", "?!"])
    func ends(sign: String) {
        #expect(StageReport("It is late\(sign) The town sleeps.").sentences.count == 2)
    }

    @Test("a sign within a sentence does not end it", arguments: [",", ";", ":", " —", " -", ")"])
    func inside(sign: String) {
        #expect(StageReport("It is late\(sign) The town sleeps.").sentences.count == 1)
    }
}
