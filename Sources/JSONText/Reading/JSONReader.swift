/// Reads JSON strictly by RFC 8259: no comments, no trailing commas, no second value, no name twice.
///
/// Time and memory are linear in the input; nesting is bounded, so hostile input can't exhaust the stack.
public struct JSONReader {
    let bytes: [UInt8]
    var index = 0
    private var depth = 0
    private let depthLimit: Int

    private init(_ bytes: [UInt8], depthLimit: Int) {
        self.bytes = bytes
        self.depthLimit = depthLimit
    }

    /// The one value that `bytes` hold.
    ///
    /// A byte order mark at the start is passed over, as RFC 8259 §8.1 allows.
    public static func value(in bytes: [UInt8], depthLimit: Int = 64) throws(JSONError) -> JSONValue {
        if let offset = UTF8Validator.firstInvalidOffset(in: bytes) {
            throw JSONError(.invalidUTF8, at: offset, in: bytes)
        }
        var reader = JSONReader(bytes, depthLimit: depthLimit)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { reader.index = 3 }
        reader.skipSpace()
        let value = try reader.value()
        reader.skipSpace()
        guard reader.index == bytes.count else { throw reader.error(.trailingText) }
        return value
    }

    // MARK: - Values

    private mutating func value() throws(JSONError) -> JSONValue {
        guard let next else { throw error(.unexpectedEnd) }
        switch next {
        case UInt8(ascii: "{"): return .object(try nested { (self) throws(JSONError) in try self.object() })
        case UInt8(ascii: "["): return .array(try nested { (self) throws(JSONError) in try self.array() })
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: throw unexpected("a value")
        }
    }

    private mutating func nested<Content>(
        _ content: (inout JSONReader) throws(JSONError) -> Content
    ) throws(JSONError) -> Content {
        guard depth < depthLimit else { throw error(.tooDeep(limit: depthLimit)) }
        depth += 1
        index += 1
        skipSpace()
        let result = try content(&self)
        depth -= 1
        return result
    }

    private mutating func object() throws(JSONError) -> JSONObject {
        var object = JSONObject()
        if skip("}") { return object }
        repeat {
            skipSpace()
            guard next == UInt8(ascii: "\"") else { throw unexpected("a name in quotation marks") }
            let start = index
            let name = try string()
            skipSpace()
            guard skip(":") else { throw unexpected("a colon") }
            skipSpace()
            let value = try value()
            guard object.add(name, value) else { throw error(.duplicateName(name), at: start) }
            skipSpace()
        } while skip(",")
        guard skip("}") else { throw unexpected("a comma or }") }
        return object
    }

    private mutating func array() throws(JSONError) -> [JSONValue] {
        var elements: [JSONValue] = []
        if skip("]") { return elements }
        repeat {
            skipSpace()
            elements.append(try value())
            skipSpace()
        } while skip(",")
        guard skip("]") else { throw unexpected("a comma or ]") }
        return elements
    }

    private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONError) -> JSONValue {
        for expected in UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount) {
            guard next == expected else { throw unexpected("\(word)") }
            index += 1
        }
        return value
    }

    // MARK: - Scanning

    /// The byte to be read next; `nil` at the end.
    var next: UInt8? { index < bytes.count ? bytes[index] : nil }

    /// Passes over `character` where it stands next.
    mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard next == UInt8(ascii: character) else { return false }
        index += 1
        return true
    }

    private mutating func skipSpace() {
        while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
    }

    // MARK: - Errors

    /// An error at `offset`, by default where the reader stands.
    func error(_ problem: JSONError.Problem, at offset: Int? = nil) -> JSONError {
        JSONError(problem, at: offset ?? index, in: bytes)
    }

    private func unexpected(_ expected: String) -> JSONError {
        guard let next else { return error(.unexpectedEnd) }
        guard next != 0 else { return error(.nul) }
        let found = String(decoding: bytes[index...].prefix(4), as: UTF8.self).prefix(1)
        return error(.unexpected(found: "\"\(found)\"", expected: expected))
    }
}
