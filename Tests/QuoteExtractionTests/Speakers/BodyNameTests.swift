import QuoteExtraction
import Testing

@Suite("Names of bodies")
struct BodyNameTests {
    static let speakers: [(String, String?)] = [
        ("The Ministry of Foreign Affairs said it was late.", "Ministry of Foreign Affairs"),
        ("The Department of Water said it was late.", "Department of Water"),
        ("Larkstead University said it was late.", "Larkstead University"),
        ("The University of Larkstead said it was late.", "University of Larkstead"),
        ("The Larkstead Herald said it was late.", "Larkstead Herald"),
        ("Northway Steel Inc. said it was late.", "Northway Steel Inc."),
        ("Northway said it was late.", "Northway"),
        ("The Larkstead police said it was late.", "Larkstead police"),
        ("The Brandt campaign said it was late.", "Brandt campaign"),
        ("NATO said it was late.", "NATO"),
        ("The River Towns Association (RTA) met. The RTA said it was late.", "River Towns Association"),
        ("The River Towns Association met. The association said it was late.", "River Towns Association"),
        ("The Supreme Court met. The court said it was late.", "Supreme Court"),
        ("The court said it was late.", nil),
        ("A court said it was late.", nil),
        ("Several companies said it was late.", nil),
    ]

    @Test("a body speaks by its own name, without its article", arguments: speakers)
    func speaker(text: String, expected: String?) {
        let last = Said.all(in: text).last
        #expect(last != nil)
        #expect(last?.speaker == expected)
    }

    @Test("a body has no role")
    func role() {
        #expect(Self.speakers.allSatisfy { text, _ in Said.all(in: text).allSatisfy { $0.role == nil } })
    }
}
