/// Why bytes are no JSON (RFC 8259), and where.
public struct JSONError: Error, Equatable {
    /// What is wrong.
    public enum Problem: Sendable, Equatable {
        /// The bytes are not UTF-8.
        case invalidUTF8
        /// There is a NUL character, raw or written as `\u0000`.
        case nul
        /// The text ends within a value.
        case unexpectedEnd
        /// Something else should stand here.
        case unexpected(found: String, expected: String)
        /// A control character stands unescaped in a string.
        case controlCharacter
        /// An escape that JSON does not know.
        case invalidEscape
        /// Half of a surrogate pair.
        case loneSurrogate
        /// A number that JSON can't write so: `01`, `1.`, `+1`.
        case invalidNumber
        /// A number beyond what a double holds, or of absurd length.
        case numberOutOfRange
        /// A name stands twice in an object.
        case duplicateName(String)
        /// Arrays and objects are nested deeper than allowed.
        case tooDeep(limit: Int)
        /// Something follows the value.
        case trailingText
    }

    /// What is wrong.
    public let problem: Problem
    /// The first byte at fault, counted from 0.
    public let offset: Int
    /// The line of that byte, counted from 1.
    public let line: Int
    /// The character of that line, counted from 1.
    public let column: Int

    /// An error at `offset` of `bytes`; line and column are counted here.
    init(_ problem: Problem, at offset: Int, in bytes: [UInt8]) {
        self.problem = problem
        self.offset = offset
        var line = 1
        var column = 1
        for byte in bytes.prefix(offset) {
            if byte == UInt8(ascii: "\n") {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        self.line = line
        self.column = column
    }
}

extension JSONError: CustomStringConvertible {
    /// What is wrong, without the place: "a name stands twice: "id"".
    public var message: String {
        switch problem {
        case .invalidUTF8: "the bytes are not UTF-8"
        case .nul: "NUL characters are not allowed, raw or as \\u0000"
        case .unexpectedEnd: "the text ends within a value"
        case .unexpected(let found, let expected): "found \(found) where \(expected) should stand"
        case .controlCharacter: "a control character in a string must be escaped"
        case .invalidEscape: "this escape is unknown to JSON"
        case .loneSurrogate: "half of a surrogate pair stands alone"
        case .invalidNumber: "this is not how JSON writes a number"
        case .numberOutOfRange: "the number is out of range"
        case .duplicateName(let name): "the name \"\(name)\" stands twice in an object"
        case .tooDeep(let limit): "arrays and objects are nested deeper than \(limit)"
        case .trailingText: "something follows the value"
        }
    }

    /// What is wrong, and where.
    public var description: String { "line \(line), column \(column): \(message)" }
}
