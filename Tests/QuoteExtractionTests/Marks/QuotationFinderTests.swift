import QuoteExtraction
import Testing

@Suite("Quotation marks")
struct QuotationFinderTests {
    static let pairs: [(String, [String])] = [
        ("He said \"yes\" and \"no\".", ["yes", "no"]),
        ("He said “yes” and “no”.", ["yes", "no"]),
        ("He said ''yes'' and ``no''.", ["yes", "no"]),
        ("He said «yes» and ‹no›.", ["yes", "no"]),
        ("He said »yes« and »no«.", ["yes", "no"]),
        ("He said „yes“ and „no”.", ["yes", "no"]),
        ("He said ‘yes’ and 'no'.", ["yes", "no"]),
        ("He said “yes\" and \"no”.", ["yes", "no"]),
        ("(\"yes\") -- \"no\"—\"maybe\"", ["yes", "no", "maybe"]),
        ("“He said “yes” twice,” she said.", ["He said “yes” twice,"]),
        ("\"He said 'yes' twice,\" she said.", ["He said 'yes' twice,"]),
    ]

    static let apostropheCases: [(String, [String])] = [
        ("It's the voters' choice in the '90s.", []),
        ("rock 'n' roll, 'tis said", []),
        ("‘It’s the voters’ choice,’ he said.", ["It’s the voters’ choice,"]),
        ("'The boys' bikes are here,' he said.", ["The boys' bikes are here,"]),
        ("the Ruizes' 'old' house", ["old"]),
    ]

    static let brokenCases: [(String, [String])] = [
        ("\"We go, Ana Ruiz said.", ["We go,"]),
        ("\"We go home now", ["We go home now"]),
        ("We go,\" Ana Ruiz said.", ["We go,"]),
        ("A 6\" pipe and a 5\" one.", []),
        ("\"A 6\" pipe burst.\"", ["A 6\" pipe burst."]),
        ("\"One, Ana Ruiz said. \"Two.\"", ["One,", "Two."]),
        ("\"", [""]),
    ]

    @Test("marks of one style or of two are paired", arguments: pairs)
    func paired(text: String, expected: [String]) {
        #expect(StageReport(text).quotations == expected)
    }

    @Test("apostrophes open and close nothing", arguments: apostropheCases)
    func apostrophes(text: String, expected: [String]) {
        #expect(StageReport(text).quotations == expected)
    }

    @Test("missing and stray marks do not spread", arguments: brokenCases)
    func broken(text: String, expected: [String]) {
        #expect(StageReport(text).quotations == expected)
    }

    @Test("a paragraph that leaves its quotation open is continued by one that opens again")
    func paragraphs() {
        let report = StageReport("“One.\n“Two.\n“Three.”\n“Four.”")
        #expect(report.quotations == ["One.", "Two.", "Three.", "Four."])
        #expect(report.continuations == [false, true, true, false])
    }

    @Test("a paragraph that opens no quotation ends the one left open")
    func unclosed() {
        let report = StageReport("“One.\nTwo.\n“Three.”")
        #expect(report.continuations == [false, false])
    }
}
