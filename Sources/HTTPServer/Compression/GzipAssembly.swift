/// Puts one gzip member (RFC 1952) together from pieces, most of which were compressed long ago.
///
/// ```
/// header │ block of {"data":[{"id":…,"text":" │ segment │ block of "},{"id":… │ segment │ … │ last block │ CRC, length
/// ```
///
/// Segments are copied and their checksums combined, so that a list costs hardly more than its copying: no byte of a
/// text is looked at. What stands between is packed here by a ``SmallDeflater``.
package struct GzipAssembly {
    private var bytes: [UInt8]
    private var checksum: UInt32 = 0
    private var length = 0
    private var deflater = SmallDeflater()

    /// RFC 1952 §2.3: deflate, no name, no time, no system.
    private static let header: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF]

    /// A member without content so far; `capacity` is about how large it will be.
    package init(capacity: Int) {
        bytes = []
        bytes.reserveCapacity(capacity)
        bytes += Self.header
    }

    /// How many bytes the content has so far.
    package var contentLength: Int { length }

    /// Adds content that was not compressed yet.
    package mutating func append(_ content: ArraySlice<UInt8>) {
        guard !content.isEmpty else { return }
        deflater.append(content, at: length, to: &bytes)
        checksum = CRC32.combine(checksum, CRC32.of(content), shift: CRC32.shift(over: content.count))
        length += content.count
    }

    /// Adds a segment.
    package mutating func append(_ segment: DeflateSegment) {
        bytes += segment.blocks
        checksum = CRC32.combine(checksum, segment.checksum, shift: segment.shift)
        length += segment.length
    }

    /// The member.
    package consuming func finish() -> [UInt8] {
        // An empty stored block that says it is the last (RFC 1951 §3.2.4).
        bytes += [1, 0, 0, 0xFF, 0xFF]
        // RFC 1952 §2.3.1: the length modulo 2³².
        for number in [checksum, UInt32(truncatingIfNeeded: length)] {
            for place in 0..<4 { bytes.append(UInt8(truncatingIfNeeded: number >> (8 * place))) }
        }
        return bytes
    }
}
