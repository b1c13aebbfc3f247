extension JSONWriter {
    /// Writes a whole number in decimal, without a `String` between.
    mutating func appendInteger(_ value: Int64) {
        if value < 0 { bytes.append(UInt8(ascii: "-")) }
        var rest = value.magnitude
        let start = bytes.count
        repeat {
            bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
            rest /= 10
        } while rest > 0
        bytes[start...].reverse()
    }

    /// Writes the shortest decimal that reads back as `value`: `0.97`, `3` for 3.0, `1e+20`.
    ///
    /// JSON has no words for infinities and NaN (RFC 8259 §6); they become `null`.
    mutating func appendDouble(_ value: Double) {
        guard value.isFinite else { return null() }
        if let whole = Int64(exactly: value), whole.magnitude < 1 << 53 {
            return appendInteger(whole)
        }
        bytes.append(contentsOf: value.description.utf8)
    }
}
