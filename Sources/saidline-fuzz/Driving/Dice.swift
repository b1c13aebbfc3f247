/// Random choices that are the same in every run.
///
/// - Source: SplitMix64 (Steele, Lea and Flood, OOPSLA 2014).
package struct Dice {
    private var state: UInt64

    /// The choices that belong to `seed`.
    package init(seed: UInt64) {
        state = seed
    }

    /// The choices that belong to `bytes`: whoever has the input can make them again.
    package init(for bytes: [UInt8]) {
        // FNV-1a.
        state = bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }

    /// 0 up to, but not, `bound`; 0 where there is no choice.
    package mutating func number(_ bound: Int) -> Int {
        guard bound > 1 else { return 0 }
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return Int(truncatingIfNeeded: (value ^ value >> 31) >> 1) % bound
    }

    /// One of `all`, which is not empty.
    mutating func pick<Element>(_ all: [Element]) -> Element {
        all[number(all.count)]
    }

    /// Where to cut `count` bytes into two to five pieces; ascending, the end included.
    mutating func cuts(of count: Int) -> [Int] {
        (0...number(4)).map { _ in number(count + 1) }.sorted() + [count]
    }
}
