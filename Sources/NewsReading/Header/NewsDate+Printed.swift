import NewsModel

extension NewsDate {
    /// The date that the whole of `text` prints.
    ///
    /// - Throws: `.impossibleDate` or `.ambiguousDate`, with the field's name and pointer.
    static func printed(_ text: String, field: String, pointer: String?) throws(ReadingError) -> NewsDate {
        switch DatePhrase.leading(text[...]) {
        case .date(let date, let rest) where rest.trimmed.isEmpty: return date
        case .ambiguous(let value): throw .ambiguousDate(field: field, value: value, pointer: pointer)
        default: throw .impossibleDate(field: field, value: text, pointer: pointer)
        }
    }
}
