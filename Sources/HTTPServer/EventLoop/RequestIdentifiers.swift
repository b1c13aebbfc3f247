/// Makes request identifiers: 13 letters and digits, which Swift stores in a string without allocating.
package struct RequestIdentifiers {
    private var state = UInt64.random(in: .min ... .max)

    /// A sequence that begins anywhere.
    package init() {}

    /// The next identifier: a step of SplitMix64, which visits every value once.
    package mutating func next() -> String {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        value ^= value >> 31
        let alphabet: StaticString = "0123456789abcdefghjkmnpqrstvwxyz"
        return String(unsafeUninitializedCapacity: 13) { text in
            for index in 0..<13 {
                text[index] = alphabet.utf8Start[Int(value & 31)]
                value >>= 5
            }
            return 13
        }
    }

    /// The identifier a client sent, if it is one that can stand in a log line: a token of at most 128 octets.
    package static func client(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String? {
        guard (1...128).contains(range.count),
            bytes.extracting(range).end(of: .token, from: 0) == range.count
        else { return nil }
        return bytes.text(range)
    }
}
