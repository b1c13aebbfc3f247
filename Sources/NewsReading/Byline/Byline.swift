/// Who wrote an article, and for whom, as its byline says.
struct Byline: Equatable {
    /// Persons, or "Staff" as printed.
    var authors: [String] = []
    /// The outlet or agency that the byline names.
    var outlet: String?
}
