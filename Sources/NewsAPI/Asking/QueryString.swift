/// The part of a request target after "?", as names and values (URL Standard, application/x-www-form-urlencoded).
package struct QueryString: Sendable {
    /// A name and its value, both decoded.
    package struct Pair: Sendable, Equatable {
        /// What stood before the first "=".
        package var name: String
        /// What stood behind it; empty without one.
        package var value: String
    }

    /// In the order sent.
    package private(set) var pairs: [Pair] = []
    /// Names and values that can't be decoded.
    private(set) var faults: [ParameterFault] = []
    /// How many of them there are.
    package var faultCount: Int { faults.count }

    /// Takes the query apart; `raw` is still percent-encoded, without "?".
    package init(_ raw: String?) {
        for part in (raw ?? "").utf8.split(separator: UInt8(ascii: "&")) {
            let halves = part.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            add(name: Array(halves[0]), value: halves.count > 1 ? Array(halves[1]) : [])
        }
    }

    private mutating func add(name: [UInt8], value: [UInt8]) {
        let shown = Parameter.shown(String(decoding: name, as: UTF8.self))
        do throws(DecodingFault) {
            pairs.append(Pair(name: try Self.decoded(name), value: try Self.decoded(value)))
        } catch {
            faults.append(ParameterFault(shown, "\(shown) \(error.rawValue)."))
        }
    }

    // MARK: - Percent-decoding (RFC 3986 §2.1)

    private enum DecodingFault: String, Error {
        case percent = "has a % that is not followed by two hexadecimal digits; write % as %25"
        case nul = "has a NUL character"
        case encoding = "is not valid UTF-8"
    }

    private static func decoded(_ raw: [UInt8]) throws(DecodingFault) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(raw.count)
        var index = 0
        while index < raw.count {
            switch raw[index] {
            case UInt8(ascii: "+"): bytes.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"):
                guard index + 2 < raw.count, let high = hex(raw[index + 1]), let low = hex(raw[index + 2]) else {
                    throw .percent
                }
                bytes.append(high << 4 | low)
                index += 2
            default: bytes.append(raw[index])
            }
            index += 1
        }
        if bytes.contains(0) { throw .nul }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .encoding }
        return text
    }

    private static func hex(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }
}
