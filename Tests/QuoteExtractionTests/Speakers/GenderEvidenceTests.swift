import QuoteExtraction
import Testing

@Suite("Genders")
struct GenderEvidenceTests {
    static let toldCases: [(String, String)] = [
        ("Mr. Hale came.", "Hale, male"),
        ("Mrs. Hale came.", "Hale, female"),
        ("Ms. Hale came.", "Hale, female"),
        ("Sir Ivor Hale came.", "Ivor Hale, male"),
        ("King Ivor came.", "Ivor, King, male"),
        ("Queen Edda came.", "Edda, Queen, female"),
        ("Spokesman Robin Hale came.", "Robin Hale, Spokesman, male"),
        ("Robin Hale, a spokeswoman, came.", "Robin Hale, spokeswoman, female"),
        ("Robin Hale, chairman of the club, came.", "Robin Hale, chairman of the club, male"),
        ("Robin Hale came. He sat down.", "Robin Hale, male"),
        ("Robin Hale came. She sat down.", "Robin Hale, female"),
        ("Robin Hale said she was late.", "Robin Hale, female"),
    ]

    static let openCases: [(String, String)] = [
        ("Robin Hale came.", "Robin Hale"),
        ("Maria Hale came.", "Maria Hale"),
        ("Dr. Robin Hale came.", "Robin Hale"),
        ("Mayor Robin Hale came.", "Robin Hale, Mayor"),
        ("Robin Hale came. They sat down.", "Robin Hale"),
        ("Robin Hale came. “She sat down,” Moss said.", "Robin Hale"),
    ]

    @Test("titles, roles and pronouns tell a gender", arguments: toldCases)
    func told(text: String, expected: String) {
        #expect(StageReport(text).roster.first == expected)
    }

    @Test("a first name alone tells none", arguments: openCases)
    func open(text: String, expected: String) {
        #expect(StageReport(text).roster.first == expected)
    }

    @Test("one pronoun does not outweigh a title")
    func weight() {
        let text = "Mrs. Hale came. He sat down. Tom Brandt slept."
        #expect(StageReport(text).roster.contains("Hale, female"))
    }
}
