import QuoteExtraction
import Testing

@Suite("Phrases that attribute")
struct PhraseCuesTests {
    static let phrases: [(String, String, [String])] = [
        ("According to Ana Ruiz, it is late.", "Ana Ruiz", ["it is late"]),
        ("It is late, according to Ana Ruiz.", "Ana Ruiz", ["It is late"]),
        ("The bridge, according to Ana Ruiz, is closed.", "Ana Ruiz", ["The bridge", "is closed"]),
        ("According to the mayor of Larkstead, it is late.", "the mayor of Larkstead", ["it is late"]),
        ("According to a report by Northway, it is late.", "a report by Northway", ["it is late"]),
        ("According to the 2019 survey, it is late.", "the 2019 survey", ["it is late"]),
        ("“It is late,” according to Ana Ruiz.", "Ana Ruiz", ["It is late"]),
        ("In the words of Ana Ruiz, it is late.", "Ana Ruiz", ["it is late"]),
        ("In the view of Ana Ruiz, it is late.", "Ana Ruiz", ["it is late"]),
        ("In the opinion of the court, it is late.", "the court", ["it is late"]),
        ("It is late, according to her.", "her", ["It is late"]),
    ]

    @Test("the phrase's object is the source, the rest of the sentence the content", arguments: phrases)
    func phrase(text: String, source: String, content: [String]) {
        let said = Said.all(in: text)
        #expect(said.map(\.source) == [source])
        #expect(said.map(\.content) == [content])
    }

    @Test(
        "phrases without anybody or anything to say are left alone",
        arguments: ["It went according to plan", "According to", "In the words of", "It cost $5 per head, they paid."]
    )
    func nothing(text: String) {
        #expect(Said.all(in: text).allSatisfy { $0.speaker == nil })
    }
}
