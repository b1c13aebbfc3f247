/// A second reading of `Range` (RFC 9110 §14.1.2), in numbers that can't overflow and digit for digit.
enum PlainRange {
    /// The octets that `field` asks for of `length`: `nil` for all, an empty range for none there are.
    static func octets(_ field: String, of length: Int) -> Range<Int>? {
        let octets = Array(field.utf8)
        guard octets.prefix(6).latin1.asciiLowercased == "bytes=" else { return nil }
        let ends = octets.dropFirst(6).split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard ends.count == 2, ends.allSatisfy({ PlainOctets.digits.isSuperset(of: $0) }) else { return nil }
        let (first, last) = (number(ends[0]), number(ends[1]))
        guard let first else {
            guard let last else { return nil }
            // A suffix: the last so many octets.
            return last >= Double(length) ? 0..<length : length - Int(last)..<length
        }
        if last != nil, precedes(ends[1], ends[0]) { return nil }
        guard first < Double(length) else { return 0..<0 }
        return Int(first)..<(last.map { $0 < Double(length) ? Int($0) + 1 : length } ?? length)
    }

    /// Whether a number is less than another, digit for digit once zeros have made them equally long.
    private static func precedes(_ digits: ArraySlice<UInt8>, _ others: ArraySlice<UInt8>) -> Bool {
        let length = max(digits.count, others.count)
        let padded = [digits, others].map { [UInt8](repeating: UInt8(ascii: "0"), count: length - $0.count) + $0 }
        return padded[0].lexicographicallyPrecedes(padded[1])
    }

    /// The number; those beyond all content are cut.
    private static func number(_ digits: ArraySlice<UInt8>) -> Double? {
        digits.isEmpty ? nil : Double(digits.latin1).map { min($0, 9e18) }
    }
}
