/// Makes damaged inputs out of good ones: octets changed, pieces doubled, dropped, exchanged and put in.
package struct Mutator {
    private var dice: Dice
    private let target: FuzzTarget
    /// Inputs get no longer than that; nearly all that matters to these parsers happens in short ones.
    private static let longest = 5_000
    /// Octets that begin or end something in some grammar.
    private static let edges: [UInt8] = [
        0, 9, 10, 13, 32, 34, 37, 43, 44, 45, 46, 47, 58, 59, 61, 63, 92, 127, 128, 255,
    ]

    /// A mutator of `target` whose inputs depend on `seed` alone.
    package init(_ target: FuzzTarget, seed: UInt64) {
        self.target = target
        dice = Dice(seed: seed)
    }

    /// The next input.
    package mutating func next() -> [UInt8] {
        var bytes = dice.pick(target.seeds)
        // Now and then one is made of words alone.
        if dice.number(8) == 0 { bytes = (0...dice.number(10)).flatMap { _ in dice.pick(target.words) } }
        for _ in 0..<dice.number(6) { damage(&bytes) }
        return bytes.count > Self.longest ? Array(bytes.prefix(Self.longest)) : bytes
    }

    private mutating func damage(_ bytes: inout [UInt8]) {
        let place = dice.number(bytes.count + 1)
        switch dice.number(8) {
        case 0 where place < bytes.count: bytes[place] = UInt8(dice.number(256))
        case 1 where place < bytes.count: bytes[place] = dice.pick(Self.edges)
        case 2: bytes.insert(dice.pick(Self.edges), at: place)
        case 3: bytes.removeSubrange(place..<min(bytes.count, place + 1 + dice.number(8)))
        case 4:
            let piece = bytes[place..<min(bytes.count, place + 1 + dice.number(24))]
            bytes.insert(contentsOf: Array(piece), at: dice.number(bytes.count + 1))
        case 5: bytes.append(contentsOf: dice.pick(target.seeds))
        case 6 where !bytes.isEmpty: repeatOctet(at: dice.number(bytes.count), of: &bytes)
        default: bytes.insert(contentsOf: dice.pick(target.words), at: place)
        }
    }

    /// Limits are passed by repeating.
    private mutating func repeatOctet(at place: Int, of bytes: inout [UInt8]) {
        bytes.insert(contentsOf: [UInt8](repeating: bytes[place], count: 1 + dice.number(70)), at: place)
    }
}
