/// A second reading of `Range` (RFC 9110 §14.1.2), in numbers that can't overflow.
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
        if let last, last < first { return nil }
        guard first < Double(length) else { return 0..<0 }
        return Int(first)..<(last.map { $0 < Double(length) ? Int($0) + 1 : length } ?? length)
    }

    /// The number; numbers beyond all content count as equal.
    private static func number(_ digits: ArraySlice<UInt8>) -> Double? {
        digits.isEmpty ? nil : Double(digits.latin1).map { min($0, 9e18) }
    }
}
