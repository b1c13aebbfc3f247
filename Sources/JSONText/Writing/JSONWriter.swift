/// Writes one JSON value after another onto the end of a byte buffer.
///
/// Objects and arrays are written by closures that see only members or elements, so commas, colons and closing
/// brackets are always right. Nothing is allocated but the buffer itself.
///
/// ```swift
/// var json = JSONWriter()
/// json.object {
///     $0.field("id", "7f")
///     $0.array("authors") { $0.elements(["Ada Brook", "Lin Wu"]) }
///     $0.object("links") { $0.field("self", "/articles/7f") }
/// }
/// respond(with: json.bytes)   // {"id":"7f","authors":["Ada Brook","Lin Wu"],"links":{"self":"/articles/7f"}}
/// ```
public struct JSONWriter: Sendable {
    /// Everything written so far.
    public internal(set) var bytes: [UInt8]

    /// A writer that goes on after `bytes`; pass a buffer with reserved capacity where the size is known.
    public init(appendingTo bytes: consuming [UInt8] = []) {
        self.bytes = bytes
    }

    /// The bytes of one object.
    public static func object(_ members: (inout JSONObjectWriter) -> Void) -> [UInt8] {
        var writer = JSONWriter()
        writer.object(members)
        return writer.bytes
    }

    /// Takes the buffer out, leaving an empty one that can be written on.
    public mutating func takeBytes() -> [UInt8] {
        var taken: [UInt8] = []
        swap(&taken, &bytes)
        return taken
    }

    // MARK: - Values

    /// Writes an object; `members` adds its members in order.
    public mutating func object(_ members: (inout JSONObjectWriter) -> Void) {
        bytes.append(UInt8(ascii: "{"))
        var object = JSONObjectWriter(JSONWriter(appendingTo: takeBytes()))
        members(&object)
        bytes = object.json.takeBytes()
        bytes.append(UInt8(ascii: "}"))
    }

    /// Writes an array; `elements` adds its elements in order.
    public mutating func array(_ elements: (inout JSONArrayWriter) -> Void) {
        bytes.append(UInt8(ascii: "["))
        var array = JSONArrayWriter(JSONWriter(appendingTo: takeBytes()))
        elements(&array)
        bytes = array.json.takeBytes()
        bytes.append(UInt8(ascii: "]"))
    }

    /// Writes any value that knows its JSON.
    public mutating func value(_ value: some JSONWritable) {
        value.write(to: &self)
    }

    /// Writes a string.
    public mutating func value(_ text: String) {
        appendQuoted(text)
    }

    /// Writes `null`.
    public mutating func null() {
        bytes.append(contentsOf: "null".utf8)
    }

    /// Appends bytes as they are: JSON rendered before, or the newline between lines of NDJSON.
    public mutating func raw(_ rendered: some Collection<UInt8>) {
        bytes.append(contentsOf: rendered)
    }

    /// Ends a line of NDJSON.
    public mutating func newline() {
        bytes.append(UInt8(ascii: "\n"))
    }
}
