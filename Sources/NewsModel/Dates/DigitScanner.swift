/// Reads fixed-width ASCII digits from the front of a text, as dates are made of.
struct DigitScanner {
    /// More than any date has, kept in place: archives read dates by the page.
    private var bytes = InlineArray<40, UInt8>(repeating: 0)
    private var position = 0
    private var count = 0

    /// Scans `bytes` from their start; at most 40 of them.
    init(_ bytes: some Sequence<UInt8>) {
        for byte in bytes {
            guard count < 40 else { break }
            self.bytes[count] = byte
            count += 1
        }
    }

    /// Whether everything has been read.
    var isAtEnd: Bool { position == count }

    /// The value of exactly `count` digits, or `nil` (nothing is consumed then).
    mutating func digits(_ count: Int) -> Int? {
        guard self.count - position >= count else { return nil }
        var value = 0
        for index in position..<position + count {
            guard 0x30...0x39 ~= bytes[index] else { return nil }
            value = value * 10 + Int(bytes[index] - 0x30)
        }
        position += count
        return value
    }

    /// Consumes `character` where it stands next.
    mutating func skip(_ character: Character) -> Bool {
        guard position < count, bytes[position] == character.asciiValue else { return false }
        position += 1
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
}
