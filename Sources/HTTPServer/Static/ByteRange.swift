/// What a `Range` field asks for (RFC 9110 §14.1.2), where it is one range of bytes.
package enum ByteRange: Equatable {
    /// These bytes of the content.
    case part(Range<Int>)
    /// None of the content: 416.
    case unsatisfiable

    /// Reads `field` against content of `length` bytes.
    ///
    /// `nil` means to send the whole: for what is malformed, for other units, and for several ranges, which a server
    /// may ignore (§14.2) and which are an old way to make it multiply its work.
    package init?(_ field: String, of length: Int) {
        guard field.utf8.count > 6, field.prefix(6).lowercased() == "bytes=" else { return nil }
        let ends = field.dropFirst(6).split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
        guard ends.count == 2, let first = Self.position(ends[0]), let last = Self.position(ends[1]) else { return nil }
        switch (first, last) {
        case (nil, nil): return nil
        case (nil, let suffix?): self = Self.make(max(0, length - suffix), length, length)
        case (let first?, nil): self = Self.make(first, length, length)
        case (let first?, let last?):
            if Self.isLess(ends[1], ends[0]) { return nil }
            self = Self.make(first, last < length ? last + 1 : length, length)
        }
    }

    private static func make(_ start: Int, _ end: Int, _ length: Int) -> ByteRange {
        start < end && start < length ? .part(start..<end) : .unsatisfiable
    }

    /// Whether the number in `digits` is less than the one in `others`, however large they are.
    private static func isLess(_ digits: Substring, _ others: Substring) -> Bool {
        let (left, right) = (digits.drop { $0 == "0" }, others.drop { $0 == "0" })
        return left.utf8.count == right.utf8.count ? left < right : left.utf8.count < right.utf8.count
    }

    /// The number in `digits`: the outer `nil` for what is no number, the inner one for none.
    ///
    /// Huge ones are cut.
    private static func position(_ digits: Substring) -> Int?? {
        guard !digits.isEmpty else { return .some(nil) }
        guard digits.utf8.allSatisfy({ $0.decimalDigit != nil }) else { return nil }
        return .some(Int(digits) ?? Int.max)
    }
}
