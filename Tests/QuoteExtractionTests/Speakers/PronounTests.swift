import QuoteExtraction
import Testing

@Suite("Pronouns")
struct PronounTests {
    static let texts: [(String, String?)] = [
        // Who acted last.
        ("Ana Ruiz came. She said it was late.", "Ana Ruiz"),
        ("“It is late,” Ana Ruiz said. She said she was tired.", "Ana Ruiz"),
        ("Ana Ruiz said it was late. “Very late,” she said.", "Ana Ruiz"),
        ("“Late,” said Ana Ruiz.\n\nThe town slept.\n\n“Very late,” she said.", "Ana Ruiz"),
        // The first one named in a sentence comes before the others.
        ("Ana Ruiz met Robin Hale. She said it was late.", "Ana Ruiz"),
        ("Ana Ruiz, a miller, met Robin Hale. She said it was late.", "Ana Ruiz"),
        // Genders exclude.
        ("Mr. Hale met Mrs. Ruiz. She said it was late.", "Ruiz"),
        ("Mrs. Ruiz met Mr. Hale. He said it was late.", "Hale"),
        ("Ana Ruiz and her lawyer, Mr. Hale, came. He said it was late.", "Hale"),
        ("King Olav met Edda Holm. She said it was late.", "Edda Holm"),
        // Bodies and places are no persons.
        ("Ana Ruiz left the Ministry of Works. She said it was late.", "Ana Ruiz"),
        ("Ana Ruiz lives in New Larkstead. She said it was late.", "Ana Ruiz"),
        // Names inside quotations do not count.
        ("Ana Ruiz came. “Edda Holm slept,” she said.", "Ana Ruiz"),
        // Nobody to stand for.
        ("She said it was late.", nil),
        ("He said it was late.", nil),
        ("Mrs. Ruiz came. He said it was late.", nil),
    ]

    @Test("he and she stand for the person in play whose gender fits", arguments: texts)
    func speaker(text: String, expected: String?) {
        let last = Said.all(in: text).last
        #expect(last != nil)
        #expect(last?.speaker == expected)
    }

    @Test("a person is forgotten after many sentences")
    func memory() {
        let text = "Ana Ruiz came. " + String(repeating: "The town slept. ", count: 30) + "She said it was late."
        #expect(Said.all(in: text).map(\.speaker) == [nil])
    }

    @Test("they stands for a person only where there is no other")
    func they() {
        #expect(Said.all(in: "Robin Hale came. They said it was late.").map(\.speaker) == ["Robin Hale"])
        #expect(Said.all(in: "Robin Hale met Ana Ruiz. They said it was late.").map(\.speaker) == [nil])
    }

    @Test("it stands for the body named last")
    func it() {
        #expect(
            Said.all(in: "The Ministry of Works met. It said it was late.").map(\.speaker) == ["Ministry of Works"]
        )
    }
}
