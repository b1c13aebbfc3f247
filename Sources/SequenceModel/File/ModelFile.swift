/// A file of named sections: models in the fewest bytes, with a checksum each.
///
/// Layout, little-endian: the magic "SEQMODEL", version (2 bytes), number of sections (2); for every section its name
/// (4 ASCII letters), length (4) and CRC-32 (4); then the sections' bytes in the same order, and nothing behind them.
public struct ModelFile: Sendable, Equatable {
    /// The version of the format that this code reads and writes.
    public static let version: UInt16 = 1
    private static let magic = Array("SEQMODEL".utf8)
    private static let nameLength = 4

    private(set) var sections: [(name: String, bytes: [UInt8])] = []

    /// A file without sections.
    public init() {}

    /// Reads a file.
    ///
    /// Every length and checksum is checked: damaged bytes give an error, never a crash or another model.
    public init(_ bytes: [UInt8]) throws(ModelFileError) {
        guard bytes.starts(with: Self.magic) else { throw .notAModel }
        var reader = ByteReader(bytes[Self.magic.count...], failure: { .truncated(offset: $0 + Self.magic.count) })
        let version = try reader.read(UInt16.self)
        guard version == Self.version else { throw .unsupported(version: version) }
        let count = try reader.read(UInt16.self)
        var heads: [(name: String, length: Int, checksum: UInt32)] = []
        for _ in 0..<count {
            let name = String(decoding: try reader.read(Self.nameLength), as: UTF8.self)
            heads.append((name, Int(try reader.read(UInt32.self)), try reader.read(UInt32.self)))
        }
        for head in heads {
            let content = try reader.read(head.length)
            guard Checksum.of(content) == head.checksum else { throw .damaged(section: head.name) }
            sections.append((head.name, Array(content)))
        }
        guard reader.remaining == 0 else { throw .malformed(section: "", offset: reader.offset) }
    }

    /// A number that tells this file from others: it depends on every byte of every section.
    public var fingerprint: UInt32 { Checksum.of(head[...]) }

    /// The bytes of the file.
    public var bytes: [UInt8] {
        sections.reduce(into: head) { $0 += $1.bytes }
    }

    private var head: [UInt8] {
        var writer = ByteWriter()
        writer.write(contentsOf: Self.magic)
        writer.write(Self.version)
        writer.write(UInt16(sections.count))
        for section in sections {
            writer.write(contentsOf: Array(section.name.utf8))
            writer.write(UInt32(section.bytes.count))
            writer.write(Checksum.of(section.bytes[...]))
        }
        return writer.bytes
    }

    /// Adds a section, whose name has four ASCII letters.
    mutating func add(_ name: String, _ bytes: [UInt8]) {
        precondition(name.utf8.count == Self.nameLength, "a section's name has four letters")
        sections.append((name, bytes))
    }

    /// A reader of the section of this name.
    func reader(of name: String) throws(ModelFileError) -> ByteReader {
        guard let section = sections.first(where: { $0.name == name }) else { throw .missing(section: name) }
        return ByteReader(section.bytes[...], failure: { .malformed(section: name, offset: $0) })
    }

    /// Whether both have the same sections.
    public static func == (left: Self, right: Self) -> Bool {
        left.sections.elementsEqual(right.sections) { $0 == $1 }
    }
}
