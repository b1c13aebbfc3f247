/// A value that knows its JSON.
///
/// Conform a type by writing exactly one value:
///
/// ```swift
/// extension Place: JSONWritable {
///     public func write(to json: inout JSONWriter) {
///         json.object {
///             $0.field("name", name)
///             $0.field("height", height)
///         }
///     }
/// }
/// ```
public protocol JSONWritable {
    /// Writes exactly one JSON value.
    func write(to json: inout JSONWriter)
}

extension String: JSONWritable {
    /// Writes a JSON string.
    public func write(to json: inout JSONWriter) { json.appendQuoted(self) }
}

extension Substring: JSONWritable {
    /// Writes a JSON string.
    public func write(to json: inout JSONWriter) { json.appendQuoted(String(self)) }
}

extension Bool: JSONWritable {
    /// Writes `true` or `false`.
    public func write(to json: inout JSONWriter) { json.raw((self ? "true" : "false").utf8) }
}

extension Int: JSONWritable {
    /// Writes the number in decimal.
    public func write(to json: inout JSONWriter) { json.appendInteger(Int64(self)) }
}

extension Int64: JSONWritable {
    /// Writes the number in decimal.
    public func write(to json: inout JSONWriter) { json.appendInteger(self) }
}

extension Double: JSONWritable {
    /// Writes the shortest decimal that reads back as the same number; `null` where it is not finite.
    public func write(to json: inout JSONWriter) { json.appendDouble(self) }
}

extension Optional: JSONWritable where Wrapped: JSONWritable {
    /// Writes the value, or `null`.
    public func write(to json: inout JSONWriter) {
        if let self { self.write(to: &json) } else { json.null() }
    }
}

extension Array: JSONWritable where Element: JSONWritable {
    /// Writes a JSON array.
    public func write(to json: inout JSONWriter) {
        json.array { $0.elements(self) }
    }
}
