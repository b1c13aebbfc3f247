/// Packs the small pieces between segments: they repeat one another, so most of each is a reference to one before.
///
/// LZ77 over a table of the last place of each four bytes, in one block of fixed codes a piece (RFC 1951 §3.2.6). zlib
/// can't do it: the segments between, which it does not know, count to the distances.
struct SmallDeflater {
    /// A place that four bytes were seen at.
    private struct Place {
        /// Where it is among the pieces; -1 for none.
        var index: Int32
        /// Where it is in the whole content.
        var position: Int
        /// Where its piece ends among the pieces.
        var end: Int32
    }

    private static let tableBits: UInt32 = 11
    private static let farthest = 32_768, longest = 258, shortest = 4

    /// All pieces one behind the other.
    private var pieces: [UInt8] = []
    private var places = [Place](repeating: Place(index: -1, position: 0, end: 0), count: 1 << tableBits)

    /// Packs `piece`, which stands at `position` of the content, behind `output`.
    mutating func append(_ piece: ArraySlice<UInt8>, at position: Int, to output: inout [UInt8]) {
        // Beyond two gigabytes places would not fit into the table; nothing near that is ever put together.
        precondition(pieces.count + piece.count <= Int(Int32.max), "The pieces must stay below two gigabytes.")
        let start = pieces.count
        pieces += piece
        let offset = position - start
        var bits = FixedCodeWriter()
        bits.begin(in: &output)
        var index = start
        while index < pieces.count {
            guard let match = match(at: index, offset: offset) else {
                bits.writeLiteral(pieces[index], to: &output)
                index += 1
                continue
            }
            bits.writeMatch(length: match.length, distance: match.distance, to: &output)
            index += match.length
        }
        bits.end(in: &output)
    }

    /// What is repeated from `index` on, if it is enough; notes the place in any case.
    private mutating func match(at index: Int, offset: Int) -> (length: Int, distance: Int)? {
        guard index + Self.shortest <= pieces.count else { return nil }
        let slot = Int((word(at: index) &* 2_654_435_761) >> (32 - Self.tableBits))
        let place = places[slot]
        places[slot] = Place(index: Int32(index), position: index + offset, end: Int32(pieces.count))
        let distance = index + offset - place.position
        guard place.index >= 0, distance <= Self.farthest else { return nil }
        // Behind the end of its piece stands a segment, whose bytes are not known here.
        let earlier = Int(place.index)
        let limit = min(pieces.count - index, Int(place.end) - earlier, Self.longest)
        let length = pieces.withUnsafeBufferPointer { bytes in
            var length = 0
            while length < limit, bytes[earlier + length] == bytes[index + length] { length += 1 }
            return length
        }
        return length >= Self.shortest ? (length, distance) : nil
    }

    private func word(at index: Int) -> UInt32 {
        pieces.withUnsafeBytes { UInt32(littleEndian: $0.loadUnaligned(fromByteOffset: index, as: UInt32.self)) }
    }
}
