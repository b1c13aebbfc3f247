import QuoteExtraction
import Testing

@Suite("Roles")
struct RoleCleanerTests {
    static let roles: [(String, String?)] = [
        ("Mayor Ana Ruiz said it was late.", "Mayor"),
        ("The mayor, Ana Ruiz, said it was late.", "mayor"),
        ("Ana Ruiz, the mayor, said it was late.", "mayor"),
        ("Ana Ruiz, mayor of Larkstead, said it was late.", "mayor of Larkstead"),
        ("Ana Ruiz, 43, a teacher, said it was late.", "teacher"),
        ("Ana Ruiz, who is the mayor of Larkstead, said it was late.", "mayor of Larkstead"),
        ("Ana Ruiz, a teacher who lives by the lock, said it was late.", "teacher"),
        ("Ana Ruiz, chief executive of Northway, said it was late.", "chief executive of Northway"),
        ("Former President Ana Ruiz said it was late.", "Former President"),
        ("Gov. Ana Ruiz said it was late.", "Gov."),
        ("Larkstead Police Chief Ana Ruiz said it was late.", "Larkstead Police Chief"),
        ("Secretary of State Ana Ruiz said it was late.", "Secretary of State"),
        ("Campaign spokeswoman Ana Ruiz said it was late.", "Campaign spokeswoman"),
        ("Brandt campaign manager Ana Ruiz said it was late.", "Brandt campaign manager"),
        ("Brandt's lawyer, Ana Ruiz, said it was late.", "Brandt's lawyer"),
        ("Her lawyer, Ana Ruiz, said it was late.", "lawyer"),
        ("Mr. Ruiz said it was late.", nil),
        ("Dr. Ana Ruiz said it was late.", nil),
        ("Ana Ruiz, 43, said it was late.", nil),
        ("Ana Ruiz, of Larkstead, said it was late.", nil),
        ("Ana Ruiz, who was tired, said it was late.", nil),
        ("Ana Ruiz, in a statement, said it was late.", nil),
        ("Ana Ruiz said it was late.", nil),
    ]

    @Test("the role is what stands beside the name, without articles, ages and signs", arguments: roles)
    func role(text: String, expected: String?) {
        #expect(Said.all(in: text).first?.role == expected)
    }

    @Test("a role that is printed once goes with every quote of its bearer")
    func everywhere() {
        let text = """
            "It is late," Ana Ruiz said.

            Ruiz, the mayor of Larkstead, left at noon.

            "It is very late," she said.
            """
        #expect(Said.all(in: text).map(\.role) == ["mayor of Larkstead", "mayor of Larkstead"])
    }

    @Test("the first role printed is the one shown")
    func first() {
        let text = "Mayor Ana Ruiz came. Ruiz, a teacher, sat down. Ruiz said it was late."
        #expect(Said.all(in: text).map(\.role) == ["Mayor"])
    }
}
