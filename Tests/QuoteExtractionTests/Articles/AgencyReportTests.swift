import NewsModel
import Testing

/// An agency's report: ministries, papers and companies speak, acronyms stand for long names.
@Suite("A report of an agency")
struct AgencyReportTests {
    static let article = """
        The Ministry of Fisheries has announced that the strait will open on Sunday, the Morgenblatt reports.

        The ministry said in a statement that all ships would be let through, “whatever their flag”.

        The Council of Coastal States (CCS) welcomed the news. The CCS said it would send observers.

        "This is what we have worked for," said CCS spokeswoman Ingrid Thorsen.

        Northway Shipping Inc. said two of its ships were ready to sail. The company said it had lost 40 million crowns.

        Officials in Sorland said the navy would leave. A diplomat, who asked not to be named, called it “a small \
        miracle”.
        """

    @Test("bodies speak by their full names")
    func bodies() {
        let said = Said.all(in: Self.article)
        let speakers = said.map { $0.speaker ?? "-" }
        #expect(
            speakers == [
                "Ministry of Fisheries",
                "Ministry of Fisheries",
                "Council of Coastal States",
                "Ingrid Thorsen",
                "Northway Shipping Inc.",
                "Northway Shipping Inc.",
                "-",
                "-",
            ]
        )
    }

    @Test("the kinds follow the marks")
    func kinds() {
        let kinds = Said.all(in: Self.article).map(\.kind)
        #expect(kinds == [.indirect, .mixed, .indirect, .direct, .indirect, .indirect, .indirect, .mixed])
    }

    @Test("a spokeswoman keeps the role that is printed before her name")
    func role() {
        let thorsen = Said.all(in: Self.article).first { $0.speaker == "Ingrid Thorsen" }
        #expect(thorsen?.role == "CCS spokeswoman")
        #expect(thorsen?.source == "CCS spokeswoman Ingrid Thorsen")
    }
}
