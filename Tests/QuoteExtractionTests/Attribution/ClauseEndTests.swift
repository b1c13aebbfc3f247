import QuoteExtraction
import Testing

@Suite("Ends of reported clauses")
struct ClauseEndTests {
    static let ends: [(String, [String])] = [
        (
            "Ana Ruiz said the bridge would close, adding that it was old.",
            ["the bridge would close", "that it was old"]
        ),
        (
            "Ana Ruiz said the bridge would close and stressed that it was old.",
            ["the bridge would close", "that it was old"]
        ),
        (
            "Ana Ruiz said the bridge would close; the town slept.",
            ["the bridge would close"]
        ),
        (
            "Ana Ruiz said the bridge, the mill and the lock would close.",
            ["the bridge, the mill and the lock would close"]
        ),
        (
            "Ana Ruiz said the bridge would close and the lock would open.",
            ["the bridge would close and the lock would open"]
        ),
        (
            "Ana Ruiz said the bridge would close, but Tom Brandt denied it was old.",
            ["the bridge would close", "it was old"]
        ),
        (
            "After Ana Ruiz said the bridge would close, the town slept.",
            ["the bridge would close"]
        ),
        (
            "Ana Ruiz said that Tom Brandt said the bridge was old.",
            ["that Tom Brandt said the bridge was old"]
        ),
        (
            "Ana Ruiz said \"the bridge, the mill, and so on\" would close.",
            ["\"the bridge, the mill, and so on\" would close"]
        ),
    ]

    @Test("a reported clause ends where another attribution takes over, else with its sentence", arguments: ends)
    func end(text: String, expected: [String]) {
        #expect(Said.all(in: text).flatMap(\.content) == expected)
    }
}
