import QuoteExtraction
import Testing

@Suite("Single marks")
struct SingleMarksTests {
    static let passageCases: [(String, [String])] = [
        ("‘Go,’ she said.", ["Go,"]),
        ("'Go,' she said.", ["Go,"]),
        ("She said, ‘Don’t go.’", ["Don’t go."]),
        ("She said, 'Don't go.'", ["Don't go."]),
        ("She spoke of 'change' and 'hope' often.", ["change", "hope"]),
        ("(‘Go’)", ["Go"]),
        ("‘The boys’ boat is gone,’ she said.", ["The boys’ boat is gone,"]),
        ("the Ruizes’ boat", []),
        ("It’s Ana’s and the boys’.", []),
        ("in the ’90s and ’80s", []),
        ("fish ’n’ chips", []),
        ("6' tall and 5' wide", []),
        ("‘Go home", []),
        ("'", []),
        ("‘", []),
        ("’", []),
    ]

    @Test("single marks make a quotation only as a pair around words", arguments: passageCases)
    func passages(text: String, expected: [String]) {
        #expect(StageReport(text).quotations == expected)
    }
}
