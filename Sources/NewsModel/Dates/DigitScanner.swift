/// Reads fixed-width ASCII digits from the front of a text, as dates are made of.
struct DigitScanner {
    private var rest: [UInt8].SubSequence

    /// Scans `bytes` from their start; at most 40 of them, more than any date has.
    init(_ bytes: some Sequence<UInt8>) {
        rest = Array(bytes.prefix(40))[...]
    }

    /// Whether everything has been read.
    var isAtEnd: Bool { rest.isEmpty }

    /// The value of exactly `count` digits, or `nil` (nothing is consumed then).
    mutating func digits(_ count: Int) -> Int? {
        guard rest.count >= count else { return nil }
        var value = 0
        for byte in rest.prefix(count) {
            guard byte >= 0x30, byte <= 0x39 else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        rest = rest.dropFirst(count)
        return value
    }

    /// Consumes `character` where it stands next.
    mutating func skip(_ character: Character) -> Bool {
        guard let first = rest.first, first == character.asciiValue else { return false }
        rest = rest.dropFirst()
        return true
    }

    /// `hh:mm`, `hh:mm:ss` or `hh:mm:ss.fff`, as seconds since midnight; a leap second is read as second 59.
    mutating func timeOfDay() -> Int? {
        guard let hour = digits(2), skip(":"), let minute = digits(2), hour < 24, minute < 60 else { return nil }
        guard skip(":") else { return hour * 3600 + minute * 60 }
        guard let second = digits(2), second <= 60 else { return nil }
        if skip(".") {
            guard digits(1) != nil else { return nil }
            while digits(1) != nil {}
        }
        return hour * 3600 + minute * 60 + min(second, 59)
    }

    /// `Z`, `±hh:mm`, `±hhmm` or nothing (UTC), as minutes east.
    mutating func offsetMinutes() -> Int? {
        if isAtEnd || skip("Z") || skip("z") { return 0 }
        let sign: Int
        if skip("+") { sign = 1 } else if skip("-") { sign = -1 } else { return nil }
        guard let hours = digits(2) else { return nil }
        _ = skip(":")
        guard let minutes = digits(2), hours < 24, minutes < 60 else { return nil }
        return sign * (hours * 60 + minutes)
    }

    /// `value` in decimal with at least `width` digits.
    static func padded(_ value: Int, _ width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
