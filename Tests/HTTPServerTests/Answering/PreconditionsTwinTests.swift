import HTTPServer
import Testing

/// RFC 9110 §13.2.2 as its five numbered steps, for GET.
private func plainOutcome(_ fields: HeaderFields, tag: String, modified: Int) -> Preconditions.Outcome {
    func names(_ list: String, weakly: Bool) -> Bool {
        list == "*" || PlainFields.tags(list).contains { $0.opaque == tag && (weakly || !$0.isWeak) }
    }
    // 1 and 2.
    if let list = fields["If-Match"] {
        if !names(list, weakly: false) { return .failed }
    } else if let date = fields["If-Unmodified-Since"].flatMap(HTTPDate.seconds), modified > date {
        return .failed
    }
    // 3 and 4; 5 is about ranges.
    if let list = fields["If-None-Match"] {
        if names(list, weakly: true) { return .notModified }
    } else if let date = fields["If-Modified-Since"].flatMap(HTTPDate.seconds), modified <= date {
        return .notModified
    }
    return .proceed
}

@Suite("Conditions, every combination")
struct PreconditionsTwinTests {
    private static let tags: [String?] = [nil, "*", "\"a\"", "W/\"a\"", "\"b\"", "\"b\", \"a\"", ""]
    private static let dates: [String?] = [
        nil, "Sun, 01 Nov 2026 10:00:00 GMT", "Sun, 01 Nov 2026 09:59:59 GMT", "Sun, 01 Nov 2026 10:00:01 GMT",
        "yesterday",
    ]

    @Test("two tag lists and two dates give what the standard's steps give", arguments: tags, tags)
    func everyCombination(match: String?, noneMatch: String?) throws {
        let text = "Sun, 01 Nov 2026 10:00:00 GMT"
        let modified = try #require(HTTPDate.seconds(text))
        for unmodifiedSince in Self.dates {
            for modifiedSince in Self.dates {
                var fields = HeaderFields()
                fields["If-Match"] = match
                fields["If-None-Match"] = noneMatch
                fields["If-Unmodified-Since"] = unmodifiedSince
                fields["If-Modified-Since"] = modifiedSince
                let outcome = Preconditions.outcome(fields, entityTag: "\"a\"", lastModified: text)
                #expect(outcome == plainOutcome(fields, tag: "\"a\"", modified: modified), "\(fields.all)")
            }
        }
    }
}
