import QuoteExtraction
import Testing

@Suite("Datelines")
struct DatelineTests {
    @Test(
        "place, agency and date before a report's first words are not said by anybody",
        arguments: [
            "LARKSTEAD — ",
            "LARKSTEAD, Ohio — ",
            "LARKSTEAD (Norpress) — ",
            "Larkstead (Norpress) - ",
            "LARKSTEAD, May 4 – ",
            "Larkstead, May 4 (Norpress) -- ",
        ]
    )
    func dateline(head: String) {
        let said = Said.all(in: head + "The bridge will stay closed, Ana Ruiz said.")
        #expect(said.map(\.content) == [["The bridge will stay closed"]])
    }

    @Test("a dash further on in a sentence is no dateline")
    func dash() {
        let said = Said.all(in: "The bridge — the old one — will stay closed, Ana Ruiz said.")
        #expect(said.map(\.content) == [["The bridge — the old one — will stay closed"]])
    }
}
