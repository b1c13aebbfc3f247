/// Adds members to the object being written; exists only within the closure of `object`.
public struct JSONObjectWriter: ~Copyable {
    var json: JSONWriter
    private var isEmpty = true

    init(_ json: consuming JSONWriter) {
        self.json = json
    }

    /// Adds a member with a string.
    public mutating func field(_ name: String, _ text: String) {
        begin(name)
        json.appendQuoted(text)
    }

    /// Adds a member with a string, or with `null` where there is none.
    public mutating func field(_ name: String, _ text: String?) {
        begin(name)
        if let text { json.appendQuoted(text) } else { json.null() }
    }

    /// Adds a member with any value that knows its JSON; optionals write `null` where there is none.
    public mutating func field(_ name: String, _ value: some JSONWritable) {
        begin(name)
        value.write(to: &json)
    }

    /// Adds a member whose value was rendered before.
    public mutating func field(_ name: String, raw rendered: some Collection<UInt8>) {
        begin(name)
        json.raw(rendered)
    }

    /// Adds a member with `null`.
    public mutating func null(_ name: String) {
        begin(name)
        json.null()
    }

    /// Adds a member that is an object.
    public mutating func object(_ name: String, _ members: (inout JSONObjectWriter) -> Void) {
        begin(name)
        json.object(members)
    }

    /// Adds a member that is an array.
    public mutating func array(_ name: String, _ elements: (inout JSONArrayWriter) -> Void) {
        begin(name)
        json.array(elements)
    }

    private mutating func begin(_ name: String) {
        if !isEmpty { json.bytes.append(UInt8(ascii: ",")) }
        isEmpty = false
        json.appendQuoted(name)
        json.bytes.append(UInt8(ascii: ":"))
    }
}
