/// Adds elements to the array being written; exists only within the closure of `array`.
public struct JSONArrayWriter: ~Copyable {
    var json: JSONWriter
    private var isEmpty = true

    init(_ json: consuming JSONWriter) {
        self.json = json
    }

    /// Adds any value that knows its JSON.
    public mutating func element(_ value: some JSONWritable) {
        begin()
        value.write(to: &json)
    }

    /// Adds every value of a sequence.
    public mutating func elements(_ values: some Sequence<some JSONWritable>) {
        for value in values { element(value) }
    }

    /// Adds a value that was rendered before.
    public mutating func element(raw rendered: some Collection<UInt8>) {
        begin()
        json.raw(rendered)
    }

    /// Adds an object.
    public mutating func object(_ members: (inout JSONObjectWriter) -> Void) {
        begin()
        json.object(members)
    }

    /// Adds an array.
    public mutating func array(_ elements: (inout JSONArrayWriter) -> Void) {
        begin()
        json.array(elements)
    }

    private mutating func begin() {
        if !isEmpty { json.bytes.append(UInt8(ascii: ",")) }
        isEmpty = false
    }
}
