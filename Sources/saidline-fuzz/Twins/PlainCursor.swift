/// Bytes read one by one, as a grammar is read aloud: what the plain twins are written with.
struct PlainCursor {
    /// Why reading stops.
    enum Stop: Error, Equatable {
        /// More has to come.
        case end
        /// The bytes break a rule; the status that says so.
        case fault(Int)
    }

    let bytes: [UInt8]
    var index = 0
    /// Beyond that position nothing is looked at.
    var end: Int
    /// Why reading stops there.
    var atEnd = Stop.end

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        end = bytes.count
    }

    /// Lets the next `limit` octets and a CRLF be read, and no more; who wants more gets `status`.
    mutating func allow(_ limit: Int, status: Int) {
        (end, atEnd) = (bytes.count, .end)
        guard bytes.count > index + limit else { return }
        let last = index + limit + (bytes[index + limit] == 13 ? 2 : 1)
        if last <= bytes.count { (end, atEnd) = (last, .fault(status)) }
    }

    /// The next octet, which stays.
    func peek() throws(Stop) -> UInt8 {
        guard index < end else { throw atEnd }
        return bytes[index]
    }

    /// The next octet.
    mutating func take() throws(Stop) -> UInt8 {
        let octet = try peek()
        index += 1
        return octet
    }

    /// Takes exactly `text`.
    mutating func expect(_ text: String, status: Int = 400) throws(Stop) {
        for octet in text.utf8 where try take() != octet { throw .fault(status) }
    }

    /// Takes octets as long as they are in `set`.
    mutating func run(of set: PlainSet) throws(Stop) -> [UInt8] {
        var taken: [UInt8] = []
        while set.contains(try peek()) { taken.append(try take()) }
        return taken
    }

    /// Takes octets that are in `set`, at least one.
    mutating func some(of set: PlainSet) throws(Stop) -> [UInt8] {
        let taken = try run(of: set)
        guard !taken.isEmpty else { throw .fault(400) }
        return taken
    }
}
