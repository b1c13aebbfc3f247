/// Header fields in the order they came; names compare without regard to case (RFC 9110 §5.1).
///
/// Received fields stay bytes until one is asked for: a request that nobody looks into makes no strings.
public struct HeaderFields: Sendable {
    /// A name and its value, neither with white space around.
    public typealias Field = (name: String, value: String)

    private var head: [UInt8] = []
    private var received: [FieldLine] = []
    private var added: [Field] = []

    /// No fields.
    public init() {}

    /// The fields of a received head: `lines` are positions in `head`.
    init(head: [UInt8], lines: [FieldLine]) {
        self.head = head
        received = lines
    }

    /// The value of `name`, several lines of it joined by ", " (RFC 9110 §5.3).
    ///
    /// Setting replaces them all, `nil` removes.
    public subscript(name: String) -> String? {
        get {
            var found: String?
            for line in received where equal(line, name) { found = Self.list(found, text(line.value)) }
            for index in added.indices where added[index].name.utf8.equalsIgnoringCase(name.utf8) {
                found = Self.list(found, added[index].value)
            }
            return found
        }
        set {
            if received.contains(where: { equal($0, name) }) { received = received.filter { !equal($0, name) } }
            added.removeAll { $0.name.utf8.equalsIgnoringCase(name.utf8) }
            if let newValue { added.append((name, newValue)) }
        }
    }

    /// Whether a line is called `name`; cheaper than asking for its value.
    public func contains(_ name: String) -> Bool {
        received.contains { equal($0, name) } || added.contains { $0.name.utf8.equalsIgnoringCase(name.utf8) }
    }

    /// Adds a line and keeps those of the same name.
    public mutating func append(name: String, value: String) {
        added.append((name, value))
    }

    /// Every line, in order.
    package var all: [Field] {
        received.map { (text($0.name), text($0.value)) } + added
    }

    /// The same fields as bytes, checked once: for answers that are given again and again.
    package var prepared: HeaderFields {
        var writer = AnswerWriter(after: head)
        var lines = received
        for field in added {
            let start = writer.bytes.count
            writer.writeField(field.name, field.value)
            // A name that is no token has left nothing behind.
            guard writer.bytes.count > start else { continue }
            let colon = start + field.name.utf8.count
            lines.append(FieldLine(name: start..<colon, value: colon + 2..<writer.bytes.count - 2))
        }
        return HeaderFields(head: writer.bytes, lines: lines)
    }

    /// Calls `body` with the bytes of every line that came or was prepared, without its end, and with its name's.
    func forEachReceived(_ body: (_ line: ArraySlice<UInt8>, _ name: ArraySlice<UInt8>) -> Void) {
        for line in received { body(head[line.name.lowerBound..<line.value.upperBound], head[line.name]) }
    }

    /// Calls `body` with every line that a program has added, in order.
    func forEachAdded(_ body: (_ name: String, _ value: String) -> Void) {
        for field in added { body(field.name, field.value) }
    }

    // MARK: Bytes

    private func text(_ range: Range<Int>) -> String {
        String(decoding: head[range], as: UTF8.self)
    }

    private static func list(_ values: String?, _ value: String) -> String {
        values.map { $0 + ", " + value } ?? value
    }

    private func equal(_ line: FieldLine, _ name: String) -> Bool {
        let range = line.name
        guard range.count == name.utf8.count else { return false }
        var position = range.lowerBound
        for octet in name.utf8 {
            guard head[position].asciiLowercased == octet.asciiLowercased else { return false }
            position += 1
        }
        return true
    }
}

/// Where one field stands in a head.
package struct FieldLine: Sendable, Equatable {
    private let nameStart: UInt32, nameEnd: UInt32, valueStart: UInt32, valueEnd: UInt32

    /// A line of its two parts, as offsets from the start of the head.
    init(name: Range<Int>, value: Range<Int>) {
        nameStart = UInt32(truncatingIfNeeded: name.lowerBound)
        nameEnd = UInt32(truncatingIfNeeded: name.upperBound)
        valueStart = UInt32(truncatingIfNeeded: value.lowerBound)
        valueEnd = UInt32(truncatingIfNeeded: value.upperBound)
    }

    /// The name, without the colon.
    package var name: Range<Int> { Int(nameStart)..<Int(nameEnd) }
    /// The value, without white space around.
    package var value: Range<Int> { Int(valueStart)..<Int(valueEnd) }
}
