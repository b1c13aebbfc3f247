extension UInt8 {
    static let lineFeed: UInt8 = 0x0A
    static let carriageReturn: UInt8 = 0x0D
    static let space: UInt8 = 0x20
    static let tab: UInt8 = 0x09
}

extension Span<UInt8> {
    /// The first position from `start` whose octet is not in `set`; `count` if all are.
    @inline(__always)
    func end(of set: OctetSet, from start: Int) -> Int {
        var position = start
        while position < count, set.contains(self[position]) { position += 1 }
        return position
    }

    /// Whether `octet` stands at `position`; `false` means that the bytes end before it.
    ///
    /// - Throws: 400 with `sentence` where another octet stands there.
    @inline(__always)
    func expect(_ octet: UInt8, at position: Int, _ sentence: StaticString) throws(RequestFault) -> Bool {
        guard position < count else { return false }
        guard self[position] == octet else { throw .malformed("\(sentence)") }
        return true
    }

    /// Where `octet` first stands from `start`.
    func firstIndex(of octet: UInt8, from start: Int) -> Int? {
        var position = start
        while position < count {
            if self[position] == octet { return position }
            position += 1
        }
        return nil
    }

    /// Whether exactly the octets of `text` stand at `start`.
    func equal(_ text: StaticString, at start: Int) -> Bool {
        guard start + text.utf8CodeUnitCount <= count else { return false }
        for offset in 0..<text.utf8CodeUnitCount where self[start + offset] != text.utf8Start[offset] { return false }
        return true
    }

    /// Whether `range` holds `text`, which is lower-case, without regard to case.
    @inline(__always)
    func equalIgnoringCase(_ text: StaticString, in range: Range<Int>) -> Bool {
        guard range.count == text.utf8CodeUnitCount else { return false }
        for offset in 0..<range.count
        where self[range.lowerBound + offset].asciiLowercased != text.utf8Start[offset] {
            return false
        }
        return true
    }

    /// `range` without spaces and tabs at its ends (OWS, RFC 9110 §5.6.3).
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, self[start] == .space || self[start] == .tab { start += 1 }
        while end > start, self[end - 1] == .space || self[end - 1] == .tab { end -= 1 }
        return start..<end
    }

    /// The octets of `range` as text.
    func text(_ range: Range<Int>) -> String {
        extracting(range).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    }
}

extension Method {
    /// The method whose token stands in `range`.
    init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        for method in Method.known where bytes.equal(method.name, at: range.lowerBound) {
            if method.name.utf8CodeUnitCount == range.count {
                self = method.method
                return
            }
        }
        self = .other(bytes.text(range))
    }

    private static let known: [(name: StaticString, method: Method)] = [
        ("GET", .get), ("HEAD", .head), ("POST", .post), ("PUT", .put), ("DELETE", .delete), ("OPTIONS", .options),
        ("PATCH", .patch), ("TRACE", .trace), ("CONNECT", .connect),
    ]
}
