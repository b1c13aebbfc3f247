import NewsModel
import NewsReading
import Testing

@Suite("Letters of names")
struct PersonNameTests {
    private func author(_ byline: String, text: String = "Rain fell.") throws -> [String] {
        try Reading.text("date 2019-11-06 BY \(byline)\n\n\(text)").authors
    }

    @Test(
        "a name in capitals is written as names are",
        arguments: [
            ("ADA BROOK", "Ada Brook"),
            ("ADA-MAE BROOK", "Ada-Mae Brook"),
            ("TOM D'ARCY", "Tom D'Arcy"),
            ("TOM O’HARA", "Tom O’Hara"),
            ("J. R. PARK", "J. R. Park"),
            ("IAN MCKAY", "Ian McKay"),
            ("RUTH MACLEOD", "Ruth MacLeod"),
            ("PIERRE MACRON", "Pierre Macron"),
            ("ABDUL BIN SAID", "Abdul bin Said"),
            ("ÉTIENNE BRÛLÉ", "Étienne Brûlé"),
            ("ИВАН ПЕТРОВ", "Иван Петров"),
            ("DE LA CRUZ", "De la Cruz"),
        ]
    )
    func titleCase(printed: String, name: String) throws {
        #expect(try author(printed) == [name])
    }

    @Test(
        "the text's own spelling counts, whatever stands around it",
        arguments: [
            "Ada DelaCroix went.", "It was \"Ada DelaCroix\".", "(Ada DelaCroix)", "Ada DelaCroix’s view",
            "By Ada DelaCroix,",
        ]
    )
    func context(text: String) throws {
        #expect(try author("ADA DELACROIX", text: text) == ["Ada DelaCroix"])
    }

    @Test("capitals in the text are no better than those of the byline")
    func shouted() throws {
        #expect(try author("ADA BROOK", text: "ADA BROOK was there.") == ["Ada Brook"])
    }

    @Test("short runs of capitals are initials or handles, and stay", arguments: ["JP", "ABC"])
    func initials(name: String) throws {
        #expect(try author(name) == [name])
    }
}
