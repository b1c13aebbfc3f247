import JSONText

/// The `body` that fundus writes: `{"summary": [...], "sections": [{"headline": [...], "paragraphs": [...]}]}`.
struct FundusBody {
    /// Summary, headlines and paragraphs in order, separated by blank lines.
    let text: String

    /// Reads the body that stands at `pointer`.
    init(_ body: JSONObject, at pointer: String) throws(ReadingError) {
        var paragraphs = try Self.paragraphs(body["summary"], at: pointer + "/summary")
        for (index, section) in (body["sections"]?.array ?? []).enumerated() {
            let place = "\(pointer)/sections/\(index)"
            paragraphs += try Self.paragraphs(section["headline"], at: place + "/headline")
            paragraphs += try Self.paragraphs(section["paragraphs"], at: place + "/paragraphs")
        }
        text = paragraphs.joined(separator: "\n\n")
    }

    /// One string or several; nothing where there is no value.
    private static func paragraphs(_ value: JSONValue?, at pointer: String) throws(ReadingError) -> [String] {
        guard let value, !value.isNull else { return [] }
        if let text = value.string { return text.isEmpty ? [] : [text] }
        guard let elements = value.array else {
            throw .wrongType(pointer: pointer, expected: "an array of strings", found: value.kindName)
        }
        var texts: [String] = []
        for (index, element) in elements.enumerated() {
            guard let text = element.string else {
                throw .wrongType(pointer: "\(pointer)/\(index)", expected: "a string", found: element.kindName)
            }
            if !text.isEmpty { texts.append(text) }
        }
        return texts
    }
}
