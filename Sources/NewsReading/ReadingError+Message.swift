extension ReadingError: CustomStringConvertible {
    /// One sentence that says what is wrong and where; long values are cut.
    public var message: String {
        switch self {
        case .invalidUTF8(let offset): "The text is not UTF-8: the byte at offset \(offset) belongs to no character."
        case .nul(let offset): "The text has a NUL character at byte \(offset)."
        case .invalidJSON(let message, let line, let column):
            "The body is not JSON: line \(line), column \(column): \(message)."
        case .notAnObject(let found): "An article is a JSON object, not \(found)."
        case .wrongType(let pointer, let expected, let found): "\(pointer) must be \(expected), not \(found)."
        case .noText: "The article has no text."
        case .impossibleDate(let field, let value, _):
            "\(field): \"\(Self.cut(value))\" is not a date; write it as 2019-11-06 or 2019-11-06T14:03:00Z."
        case .ambiguousDate(let field, let value, _):
            "\(field): \"\(Self.cut(value))\" may be two different days; write it as 2019-11-06."
        case .invalidURL(let value, _): "\"\(Self.cut(value))\" is not an http or https URL."
        case .invalidID(let value, _):
            "\"\(Self.cut(value))\" can't be an id: 1 to 128 letters, digits and . _ : ~ - are allowed."
        case .otherID(let value, let expected):
            "The article's id \"\(Self.cut(value))\" is not the path's, \"\(expected)\"."
        case .tooLarge(let limit): "The article has more than \(limit) bytes."
        }
    }

    /// The message.
    public var description: String { message }

    private static func cut(_ value: String) -> String {
        value.count <= 80 ? value : value.prefix(79) + "…"
    }
}
