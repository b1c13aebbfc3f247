import QuoteExtraction
import Testing

@Suite("Labels of lines")
struct TranscriptTests {
    @Test(
        "a label in capitals, a name before a quotation and the letters of an interview name a speaker",
        arguments: [
            ("HALE: It is late.", "HALE"),
            ("ANA RUIZ: It is late.", "ANA RUIZ"),
            ("Ana Ruiz: “It is late.”", "Ana Ruiz"),
            ("Q: Is it late?", "Q"),
            ("A: It is late.", "A"),
            ("MR. HALE: It is late.", "MR. HALE"),
        ]
    )
    func labels(line: String, source: String) {
        let said = Said.all(in: line)
        #expect(said.map(\.source) == [source])
        #expect(said.map(\.cue) == [":"])
    }

    @Test(
        "labels of other things name nobody",
        arguments: [
            "Photo: The bridge in May.",
            "Read more: The bridge in May.",
            "UPDATE: The bridge is closed.",
            "Monday: The bridge is closed.",
            "The bridge: a history.",
            "Larkstead: The bridge is closed.",
            "NOTE: The bridge is closed.",
            "12:30: The bridge is closed.",
        ]
    )
    func others(line: String) {
        #expect(Said.all(in: line) == [])
    }
}
