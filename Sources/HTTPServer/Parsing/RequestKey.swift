/// What tells two requests apart that may get different answers, as bytes.
///
/// These are the method, the target, and the fields by which a client chooses: `Accept` and `Accept-Encoding`
/// (RFC 9110 §12.5), `Range` (§14.2), the conditions `If-…` (§13.1), and `Origin` (the Fetch standard's CORS protocol).
package enum RequestKey {
    /// Puts the key of a request in place of what `key` holds.
    ///
    /// `false` for a request that changes something, has a body or waits for one: its answer is its own.
    package static func write(_ head: RequestHead, of bytes: Span<UInt8>, into key: inout [UInt8]) -> Bool {
        guard head.framing == .none, !head.meaning.expectsContinue else { return false }
        key.removeAll(keepingCapacity: true)
        switch head.method {
        case .get: key.append(UInt8(ascii: "G"))
        case .head: key.append(UInt8(ascii: "H"))
        default: return false
        }
        append(bytes, head.target, to: &key)
        for line in head.lines where chooses(line, of: bytes) {
            // No target and no field holds a NUL, so that nothing can be put together to look like something else.
            key.append(0)
            append(bytes, line.name.lowerBound..<line.value.upperBound, to: &key)
        }
        return true
    }

    private static func chooses(_ line: FieldLine, of bytes: Span<UInt8>) -> Bool {
        let name = line.name
        switch name.count {
        case 5 where bytes.equalIgnoringCase("range", in: name): return true
        case 6 where bytes.equalIgnoringCase("origin", in: name): return true
        case 6 where bytes.equalIgnoringCase("accept", in: name): return true
        case 15 where bytes.equalIgnoringCase("accept-encoding", in: name): return true
        default: break
        }
        return name.count > 3 && bytes.equalIgnoringCase("if-", in: name.lowerBound..<name.lowerBound + 3)
    }

    private static func append(_ bytes: Span<UInt8>, _ range: Range<Int>, to key: inout [UInt8]) {
        bytes.extracting(range).withUnsafeBufferPointer { key.append(contentsOf: $0) }
    }
}
