import Glibc

/// How much of a fuzzing test is run: a little each time, and as much as `HTTP_FUZZ` says where somebody has the night.
enum Fuzzing {
    /// The number of cases: `few` without `HTTP_FUZZ`, else its value.
    static func cases(_ few: Int) -> Int {
        getenv("HTTP_FUZZ").flatMap { Int(String(cString: $0)) } ?? few
    }
}

/// Random choices, the same in every run (SplitMix64).
struct Dice {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed &* 0xD134_2543_DE82_EF95 &+ 1
    }

    /// 0 up to, but not, `bound`.
    mutating func number(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return Int((value ^ value >> 31) >> 1) % bound
    }

    /// One of `all`.
    mutating func pick<Element>(_ all: [Element]) -> Element {
        all[number(all.count)]
    }

    /// Up to `most` of `pieces`, joined; now and then one octet is replaced by any other.
    mutating func text(of pieces: [String], most: Int) -> [UInt8] {
        var bytes = (0..<number(most + 1)).flatMap { _ in Array(pick(pieces).utf8) }
        if number(6) == 0, !bytes.isEmpty { bytes[number(bytes.count)] = UInt8(number(256)) }
        return bytes
    }

    /// `bytes` in pieces whose sizes are anybody's guess.
    mutating func cut(_ bytes: [UInt8]) -> [[UInt8]] {
        var pieces: [[UInt8]] = []
        var start = 0
        let most = pick([1, 2, 5, 17, 200, 5_000])
        while start < bytes.count {
            let end = min(bytes.count, start + 1 + number(most))
            pieces.append(Array(bytes[start..<end]))
            start = end
        }
        return pieces
    }
}

extension Sequence<UInt8> {
    /// One scalar for each octet, so that expressions and messages see them all.
    var latin1: String {
        var scalars = String.UnicodeScalarView()
        for octet in self { scalars.append(Unicode.Scalar(octet)) }
        return String(scalars)
    }
}
