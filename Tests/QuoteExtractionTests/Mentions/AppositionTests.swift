import QuoteExtraction
import Testing

@Suite("Appositions")
struct AppositionTests {
    static let sources: [(String, String)] = [
        ("Ana Ruiz, the mayor, said it was late.", "Ana Ruiz, the mayor"),
        ("Ana Ruiz, a miller, said it was late.", "Ana Ruiz, a miller"),
        ("Ana Ruiz, of Larkstead, said it was late.", "Ana Ruiz, of Larkstead"),
        ("Ana Ruiz, in a letter, said it was late.", "Ana Ruiz, in a letter"),
        ("Ana Ruiz, wearing a coat, said it was late.", "Ana Ruiz, wearing a coat"),
        ("Ana Ruiz, who had come alone, said it was late.", "Ana Ruiz, who had come alone"),
        ("Ana Ruiz, 43, said it was late.", "Ana Ruiz, 43"),
        (
            "Ana Ruiz, mayor of Larkstead, a town on the Tarn, said it was late.",
            "Ana Ruiz, mayor of Larkstead, a town on the Tarn"
        ),
        ("“It is late,” said Ana Ruiz, the mayor.", "Ana Ruiz, the mayor"),
        ("“It is late,” said Ana Ruiz, a miller.", "Ana Ruiz, a miller"),
        ("“It is late,” said Ana Ruiz, 43.", "Ana Ruiz, 43"),
        ("“It is late,” said Ana Ruiz, who had come alone.", "Ana Ruiz, who had come alone"),
        ("“It is late,” said Ana Ruiz, and left.", "Ana Ruiz"),
        ("“It is late,” said Ana Ruiz, as she left.", "Ana Ruiz"),
        ("According to Ana Ruiz, the mayor will leave.", "Ana Ruiz"),
        ("According to Ana Ruiz, the mayor, it is late.", "Ana Ruiz, the mayor"),
    ]

    @Test("descriptions between commas belong to the source, other words do not", arguments: sources)
    func source(text: String, expected: String) {
        #expect(Said.all(in: text).map(\.source) == [expected])
    }
}
