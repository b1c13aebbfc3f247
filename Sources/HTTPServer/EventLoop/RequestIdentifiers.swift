/// Makes request identifiers: 13 letters and digits, which Swift stores in a string without allocating.
package struct RequestIdentifiers {
    private var state = UInt64.random(in: .min ... .max)
    /// How many octets each has.
    static let length = 13

    /// A sequence that begins anywhere.
    package init() {}

    /// The next identifier.
    package mutating func next() -> String {
        let value = step()
        return String(unsafeUninitializedCapacity: Self.length) { text in
            Self.spell(value, into: text)
            return Self.length
        }
    }

    /// Puts the next identifier in place of the octets from `start` on.
    mutating func next(over octets: inout [UInt8], at start: Int) {
        let value = step()
        octets.withUnsafeMutableBufferPointer { octets in
            Self.spell(value, into: UnsafeMutableBufferPointer(rebasing: octets[start..<start + Self.length]))
        }
    }

    /// A step of SplitMix64, which visits every value once.
    private mutating func step() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return value ^ value >> 31
    }

    private static func spell(_ value: UInt64, into text: UnsafeMutableBufferPointer<UInt8>) {
        let alphabet: StaticString = "0123456789abcdefghjkmnpqrstvwxyz"
        var rest = value
        for index in 0..<length {
            text.initializeElement(at: index, to: alphabet.utf8Start[Int(rest & 31)])
            rest >>= 5
        }
    }

    /// The identifier a client sent, if it is fit for use.
    package static func client(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String? {
        isFit(bytes, range) ? bytes.text(range) : nil
    }

    /// Whether an identifier can stand in a log line: it is a token of at most 128 octets.
    static func isFit(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        (1...128).contains(range.count) && bytes.extracting(range).end(of: .token, from: 0) == range.count
    }
}
