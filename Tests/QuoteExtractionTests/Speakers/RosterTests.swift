import QuoteExtraction
import Testing

@Suite("Roster")
struct RosterTests {
    static let rosters: [(String, [String])] = [
        ("Ana Ruiz left. Then Ruiz slept.", ["Ana Ruiz"]),
        ("Then Ruiz slept. Later Ana Ruiz left.", ["Ana Ruiz"]),
        ("Ana Ruiz, the mayor of Larkstead, left.", ["Ana Ruiz, mayor of Larkstead", "Larkstead"]),
        ("Ana Ruiz, a spokeswoman, left.", ["Ana Ruiz, spokeswoman, female"]),
        ("Mrs. Ruiz met Mr. Ruiz.", ["Ruiz, female", "Ruiz, male"]),
        ("Ana Ruiz left. She slept.", ["Ana Ruiz, female"]),
        ("Ana Ruiz met Tom Brandt. She slept.", ["Ana Ruiz", "Tom Brandt"]),
        ("Ana Ruiz met Tom Brandt. Mr. Brandt slept.", ["Ana Ruiz", "Tom Brandt, male"]),
        ("King Olav left. Then Olav slept.", ["Olav, King, male"]),
        ("Karsk's lawyer, Lena Moss, left.", ["Lena Moss, Karsk's lawyer", "Karsk"]),
    ]

    @Test("mentions of one person are gathered, with role and gender as printed", arguments: rosters)
    func gathered(text: String, expected: [String]) {
        #expect(StageReport(text).roster == expected)
    }
}
