import Testing

@testable import SequenceModel

@Suite("Model files")
struct ModelFileTests {
    private static let chain = Lesson.train(Lesson.sequences(30), Lesson.options { $0.bits = 6 }).0
    private static let tagger = TaggerParameters(labels: 3, weights: (0..<96).map { Float($0 % 7) - 3 })
    private static let bytes: [UInt8] = {
        var file = ModelFile()
        file.add("one ", chain)
        file.add("tags", tagger)
        file.add("sure", LogisticModel(weights: [0.5, -2]))
        return file.bytes
    }()

    /// Reads all parts, as a user of the file does.
    private static func readAll(_ bytes: [UInt8]) throws(ModelFileError) {
        let file = try ModelFile(bytes)
        _ = try file.chain("one ").model()
        _ = try file.tagger("tags").model()
        _ = try file.calibration("sure")
    }

    @Test("what is written is read again, weights to 8 bits")
    func roundTrip() throws {
        let file = try ModelFile(Self.bytes)
        let chain = try file.chain("one ")
        #expect(chain.weights == Self.chain.quantised().weights)
        #expect(chain.transitions.rows == Self.chain.transitions.rows)
        #expect(try file.tagger("tags") == Self.tagger.quantised())
        #expect(try file.calibration("sure") == LogisticModel(weights: [0.5, -2]))
        #expect(file.bytes == Self.bytes)
    }

    @Test("a file cut anywhere is an error", arguments: Array(stride(from: 0, to: bytes.count, by: 97)))
    func cut(length: Int) {
        #expect(throws: ModelFileError.self) { try Self.readAll(Array(Self.bytes.prefix(length))) }
    }

    @Test("a changed byte anywhere is an error", arguments: Array(stride(from: 0, to: bytes.count, by: 61)))
    func flipped(place: Int) {
        var damaged = Self.bytes
        damaged[place] ^= 0x21
        #expect(throws: ModelFileError.self) { try Self.readAll(damaged) }
    }

    @Test("bytes of something else are no model")
    func foreign() {
        #expect(throws: ModelFileError.notAModel) { try ModelFile([]) }
        #expect(throws: ModelFileError.notAModel) { try ModelFile(Array("SQLite format 3".utf8)) }
    }

    @Test("another version is told apart from damage")
    func version() {
        var newer = Self.bytes
        newer[8] = 9
        #expect(throws: ModelFileError.unsupported(version: 9)) { try ModelFile(newer) }
    }

    @Test("bytes behind the last section are an error")
    func trailing() {
        #expect(throws: ModelFileError.self) { try ModelFile(Self.bytes + [0]) }
    }

    @Test("damage is told with the section's name")
    func damagedSection() {
        var damaged = Self.bytes
        damaged[damaged.count - 1] ^= 1
        #expect(throws: ModelFileError.damaged(section: "sure")) { try ModelFile(damaged) }
    }

    @Test("a section that is not there is missing")
    func missing() throws {
        let file = try ModelFile(Self.bytes)
        #expect(throws: ModelFileError.missing(section: "two ")) { try file.chain("two ") }
    }

    @Test(
        "a section with a sound checksum but impossible content is an error",
        arguments: [[], [0, 1, 6], [9, 1, 6], [1, 0, 6], [1, 1, 60], [1, 1, 0], [1, 1, 6, 0, 0]] as [[UInt8]]
    )
    func malformed(content: [UInt8]) throws {
        var file = ModelFile()
        file.add("one ", content)
        file.add("tags", content)
        let read = try ModelFile(file.bytes)
        #expect(throws: ModelFileError.self) { try read.chain("one ") }
        #expect(throws: ModelFileError.self) { try read.tagger("tags") }
    }

    @Test("weights that are no numbers are an error")
    func infinite() throws {
        var file = ModelFile()
        file.add("sure", [1, 0, 0, 0, 0x80, 0x7f])
        let read = try ModelFile(file.bytes)
        #expect(throws: ModelFileError.self) { try read.calibration("sure") }
    }
}

@Suite("Quantised weights")
struct QuantisedWeightsTests {
    @Test("no weight moves by more than half a step of its block")
    func error() {
        var random = RandomNumbers(seed: 3)
        let weights = (0..<2_000).map { place in
            (Float(random.next() % 2_000) / 1_000 - 1) * (place < 1_100 ? 0.01 : 10)
        }
        let back = QuantisedWeights(weights).weights
        for place in weights.indices {
            // The block in the middle has both small and large weights.
            let largest: Float = place < 1_024 ? 0.01 : 10
            #expect(abs(weights[place] - back[place]) <= largest / 127 * 0.51)
        }
    }

    @Test("zeros stay zeros")
    func zeros() {
        #expect(QuantisedWeights([Float](repeating: 0, count: 130)).weights == [Float](repeating: 0, count: 130))
    }
}

@Suite("Checksums")
struct ChecksumTests {
    @Test("the check value of CRC-32 is right")
    func check() {
        #expect(Checksum.of(Array("123456789".utf8)[...]) == 0xcbf4_3926)
        #expect(Checksum.of([]) == 0)
    }
}
