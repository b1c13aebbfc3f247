extension JSONReader {
    /// Longer numbers are refused: reading their digits would cost more than any double can hold.
    private static let longestNumber = 1024

    /// Reads the number that stands next: `-? int frac? exp?` (RFC 8259 §6).
    mutating func number() throws(JSONError) -> JSONValue {
        let start = index
        _ = skip("-")
        let isZeroLed = next == UInt8(ascii: "0")
        let integerDigits = skipDigits()
        guard integerDigits == 1 || (integerDigits > 1 && !isZeroLed) else { throw error(.invalidNumber, at: start) }
        var isWhole = true
        if skip(".") {
            isWhole = false
            guard skipDigits() > 0 else { throw error(.invalidNumber, at: start) }
        }
        if skip("e") || skip("E") {
            isWhole = false
            if !skip("+") { _ = skip("-") }
            guard skipDigits() > 0 else { throw error(.invalidNumber, at: start) }
        }
        return try value(ofNumberFrom: start, isWhole: isWhole)
    }

    private func value(ofNumberFrom start: Int, isWhole: Bool) throws(JSONError) -> JSONValue {
        guard index - start <= Self.longestNumber else { throw error(.numberOutOfRange, at: start) }
        let text = String(decoding: bytes[start..<index], as: UTF8.self)
        if isWhole, let value = Int(text) { return .integer(value) }
        guard let value = Double(text), value.isFinite else { throw error(.numberOutOfRange, at: start) }
        return .number(value)
    }

    /// Passes over decimal digits and returns how many they were.
    private mutating func skipDigits() -> Int {
        let start = index
        while let byte = next, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { index += 1 }
        return index - start
    }
}
