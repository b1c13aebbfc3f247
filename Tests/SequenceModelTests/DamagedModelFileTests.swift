import Testing

@testable import SequenceModel

@Suite("Damaged model files")
struct DamagedModelFileTests {
    /// A file small enough to be cut and changed at every byte.
    private static let bytes: [UInt8] = {
        var file = ModelFile()
        let table = TransitionTable(scheme: LabelScheme(kinds: 1), situations: 1)
        file.add("one ", ChainParameters(weights: (0..<12).map { Float($0) - 6 }, transitions: table))
        file.add("tags", TaggerParameters(labels: 2, weights: [1, -1, 0.5, 0]))
        file.add("sure", LogisticModel(weights: [0.25, -3]))
        return file.bytes
    }()

    private static func readAll(_ bytes: [UInt8]) throws(ModelFileError) {
        let file = try ModelFile(bytes)
        _ = try file.chain("one ").model()
        _ = try file.tagger("tags").model()
        _ = try file.calibration("sure")
    }

    @Test("the whole file is sound")
    func whole() throws {
        try Self.readAll(Self.bytes)
        #expect(Self.bytes.count < 300)
    }

    @Test("cut at any byte behind the magic, it tells where it ended", arguments: 8..<bytes.count)
    func cut(length: Int) {
        #expect(throws: ModelFileError.truncated(offset: length)) { try ModelFile(Array(Self.bytes.prefix(length))) }
    }

    @Test("cut within the magic, it is no model", arguments: 0..<8)
    func cutMagic(length: Int) {
        #expect(throws: ModelFileError.notAModel) { try ModelFile(Array(Self.bytes.prefix(length))) }
    }

    @Test("any byte changed in any bit is an error", arguments: bytes.indices)
    func changed(place: Int) {
        for bit in 0..<8 {
            var damaged = Self.bytes
            damaged[place] ^= 1 << bit
            #expect(throws: ModelFileError.self) { try Self.readAll(damaged) }
        }
    }

    @Test("two bytes exchanged within a section are an error")
    func exchanged() {
        var damaged = Self.bytes
        let end = damaged.count
        damaged.swapAt(end - 1, end - 3)
        #expect(damaged != Self.bytes)
        #expect(throws: ModelFileError.damaged(section: "sure")) { try ModelFile(damaged) }
    }

    @Test("versions before and behind are told by their number", arguments: [0, 2, 255, 256, 65_535] as [UInt16])
    func versions(version: UInt16) {
        var other = Self.bytes
        other[8] = UInt8(truncatingIfNeeded: version)
        other[9] = UInt8(version >> 8)
        #expect(throws: ModelFileError.unsupported(version: version)) { try ModelFile(other) }
        #expect(ModelFile.version == 1)
    }

    @Test("lengths beyond the file are no reason to reserve memory", arguments: [0xff, 0x7f] as [UInt8])
    func lengths(high: UInt8) {
        var damaged = Self.bytes
        // The length of the first section stands behind its name.
        for place in 16..<20 { damaged[place] = high }
        #expect(throws: ModelFileError.truncated(offset: damaged.count)) { try ModelFile(damaged) }
    }

    @Test("a file without sections is sound and has none")
    func empty() throws {
        let file = try ModelFile(ModelFile().bytes)
        #expect(file == ModelFile())
        #expect(ModelFile().bytes.count == 12)
        #expect(throws: ModelFileError.missing(section: "tags")) { try file.tagger("tags") }
    }

    @Test("of two sections of one name the first is read")
    func twice() throws {
        var file = ModelFile()
        file.add("sure", LogisticModel(weights: [1]))
        file.add("sure", LogisticModel(weights: [2]))
        #expect(try ModelFile(file.bytes).calibration("sure").weights == [1])
    }

    @Test("the same parts give the same bytes, in little-endian order")
    func layout() {
        var file = ModelFile()
        file.add("abcd", [1, 2, 3])
        let head = Array("SEQMODEL".utf8) + [1, 0, 1, 0] + Array("abcd".utf8) + [3, 0, 0, 0]
        #expect(Array(file.bytes.prefix(head.count)) == head)
        #expect(Array(file.bytes.suffix(3)) == [1, 2, 3])
    }
}

@Suite("Bounds of quantisation")
struct QuantisationBoundsTests {
    @Test("no weight moves by more than half a step of its own block", arguments: 1...12)
    func bounds(seed: UInt64) {
        var random = RandomNumbers(seed: seed)
        let count = 1 + Int(random.next() % 700)
        let weights = (0..<count).map { _ in
            Float(Int64(random.next() % 2_001) - 1_000) * [0.001, 0.1, 10][Int(random.next() % 3)]
        }
        let back = QuantisedWeights(weights).weights
        #expect(back.count == count)
        for start in stride(from: 0, to: count, by: QuantisedWeights.block) {
            let block = start..<min(start + QuantisedWeights.block, count)
            let step = (weights[block].map { abs($0) }.max() ?? 0) / 127
            #expect(block.allSatisfy { abs(weights[$0] - back[$0]) <= step * 0.501 })
        }
    }

    @Test("a second trip changes nothing any more", arguments: 1...4)
    func settled(seed: UInt64) {
        var random = RandomNumbers(seed: seed)
        let weights = (0..<300).map { _ in Float(random.next() % 1_000) / 100 - 5 }
        let once = QuantisedWeights(weights)
        let twice = QuantisedWeights(once.weights)
        #expect(twice.steps == once.steps)
        #expect(zip(once.scales, twice.scales).allSatisfy { abs($0 - $1) <= $0 * 1e-5 })
    }

    @Test("the largest weight of a block is kept, and its sign")
    func largest() {
        var weights = [Float](repeating: 0.01, count: 128)
        weights[40] = -8
        let back = QuantisedWeights(weights)
        #expect(back.weights[40] == -8)
        #expect(back.steps[40] == -127)
        #expect(back.weights[0] == 0)
    }

    @Test("a block counts when it is begun", arguments: [(0, 0), (1, 1), (512, 1), (513, 2), (1_024, 2), (1_025, 3)])
    func blocks(count: Int, blocks: Int) {
        #expect(QuantisedWeights.blocks(of: count) == blocks)
        #expect(QuantisedWeights([Float](repeating: 1, count: count)).scales.count == blocks)
    }
}
