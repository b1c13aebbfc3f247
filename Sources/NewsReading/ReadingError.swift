/// Why bytes could not be read as an article; every case says what the sender can do.
public enum ReadingError: Error, Equatable {
    /// The bytes are not UTF-8 from `offset` on.
    case invalidUTF8(offset: Int)
    /// There is a NUL character at byte `offset`.
    case nul(offset: Int)
    /// The body is no JSON; line and column are counted from 1.
    case invalidJSON(message: String, line: Int, column: Int)
    /// The body is JSON, but no object.
    case notAnObject(found: String)
    /// The member at `pointer` holds a value of the wrong type.
    case wrongType(pointer: String, expected: String, found: String)
    /// There is no text.
    case noText(pointer: String?)
    /// No calendar holds the date, or it is none.
    case impossibleDate(field: String, value: String, pointer: String?)
    /// Day and month may be the other way round; nobody should guess.
    case ambiguousDate(field: String, value: String, pointer: String?)
    /// The URL is not http or https, or has no host.
    case invalidURL(value: String, pointer: String?)
    /// The id has other characters than allowed, or too many.
    case invalidID(value: String, pointer: String?)
    /// The article brings another id than the path's.
    case otherID(value: String, expected: String)
    /// The article or line has more than `limit` bytes.
    case tooLarge(limit: Int)
}

extension ReadingError {
    /// What the sender did wrong, and so how to answer.
    public enum Kind: Sendable {
        /// The bytes can't be read at all: 400.
        case unreadable
        /// The bytes can be read, but can't be an article: 422.
        case notAnArticle
        /// There are too many bytes: 413.
        case tooLarge
    }

    /// How to answer.
    public var kind: Kind {
        switch self {
        case .invalidUTF8, .nul, .invalidJSON: .unreadable
        case .tooLarge: .tooLarge
        default: .notAnArticle
        }
    }

    /// The JSON pointer (RFC 6901) of the member at fault: `/published`; `nil` where it is the whole body or the path.
    public var pointer: String? {
        switch self {
        case .wrongType(let pointer, _, _): pointer
        case .noText(let pointer), .invalidURL(_, let pointer), .invalidID(_, let pointer): pointer
        case .impossibleDate(_, _, let pointer), .ambiguousDate(_, _, let pointer): pointer
        case .otherID: "/id"
        default: nil
        }
    }
}
