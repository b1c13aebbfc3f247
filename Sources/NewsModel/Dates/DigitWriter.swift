/// Writes fixed-width ASCII digits, as dates are made of.
struct DigitWriter {
    private var bytes = InlineArray<40, UInt8>(repeating: 0)
    private var count = 0

    /// What was written so far.
    var text: String {
        String(unsafeUninitializedCapacity: count) { buffer in
            for index in 0..<count { buffer.initializeElement(at: index, to: bytes[index]) }
            return count
        }
    }

    /// Adds the last `width` digits of a number that is not negative.
    mutating func add(_ value: Int, _ width: Int) {
        var rest = value
        for place in (0..<width).reversed() {
            bytes[count + place] = UInt8(0x30 + rest % 10)
            rest /= 10
        }
        count += width
    }

    /// Adds a sign of ASCII and two digits.
    mutating func add(_ sign: Unicode.Scalar, _ value: Int) {
        add(sign)
        add(value, 2)
    }

    /// Adds a sign of ASCII.
    mutating func add(_ sign: Unicode.Scalar) {
        bytes[count] = UInt8(ascii: sign)
        count += 1
    }
}
