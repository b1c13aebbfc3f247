import HTTPServer
import Testing

/// A row of the table: the conditions, one a line, and what comes of them.
private struct Row: Sendable {
    let conditions: String
    let outcome: Preconditions.Outcome

    init(_ conditions: String, _ outcome: Preconditions.Outcome) {
        self.conditions = conditions
        self.outcome = outcome
    }

    var fields: HeaderFields {
        var fields = HeaderFields()
        for line in conditions.split(separator: "\n") {
            let parts = line.split(separator: ":", maxSplits: 1)
            fields.append(name: String(parts[0]), value: String(parts[1].dropFirst()))
        }
        return fields
    }
}

private let old = "Sun, 06 Nov 1994 08:49:37 GMT"
private let then = "Mon, 02 Nov 2026 10:00:00 GMT"
private let later = "Tue, 03 Nov 2026 10:00:00 GMT"

private let table: [Row] = [
    Row("", .proceed),
    Row("If-None-Match: \"a\"", .notModified),
    Row("If-None-Match: \"b\"", .proceed),
    Row("If-None-Match: \"b\"\nIf-None-Match: \"a\"", .notModified),
    Row("If-None-Match: \"b\"\nIf-Modified-Since: " + later, .proceed),
    Row("If-Modified-Since: " + then, .notModified),
    Row("If-Modified-Since: " + later, .notModified),
    Row("If-Modified-Since: " + old, .proceed),
    Row("If-Modified-Since: yesterday", .proceed),
    Row("If-Match: \"a\"", .proceed),
    Row("If-Match: \"b\"", .failed),
    Row("If-Match: *", .proceed),
    Row("If-Match: \"a\"\nIf-Unmodified-Since: " + old, .proceed),
    Row("If-Match: \"a\"\nIf-None-Match: \"a\"", .notModified),
    Row("If-Match: \"b\"\nIf-None-Match: \"a\"", .failed),
    Row("If-Unmodified-Since: " + old, .failed),
    Row("If-Unmodified-Since: " + then, .proceed),
    Row("If-Unmodified-Since: soon", .proceed),
]

@Suite("Preconditions of a read")
struct PreconditionsTests {
    @Test("conditions are weighed in the order of RFC 9110 §13.2.2", arguments: table.indices)
    func order(index: Int) {
        let outcome = Preconditions.outcome(table[index].fields, entityTag: "\"a\"", lastModified: then)
        #expect(outcome == table[index].outcome, "\(table[index].conditions)")
    }

    @Test("without a tag and a date nothing is known to be unchanged")
    func nothingKnown() {
        var fields = HeaderFields()
        fields["If-None-Match"] = "\"a\""
        #expect(Preconditions.outcome(fields, entityTag: nil, lastModified: nil) == .proceed)
        fields["If-Match"] = "\"a\""
        #expect(Preconditions.outcome(fields, entityTag: nil, lastModified: nil) == .failed)
    }
}
