import CZlib
import Locking
import Synchronization

/// Makes segments and unpacks them, on any thread.
///
/// zlib's streams cost more to set up than a short text to pack, so a few are kept and shared.
package final class SegmentCoder: Sendable {
    private let streams: [Locked<SegmentStreams>]
    private let turn = Atomic(0)

    /// A coder with so many streams: calls beyond that wait for one another.
    package init(streams count: Int = 4) {
        streams = (0..<max(1, count)).map { _ in Locked(SegmentStreams()) }
    }

    /// `content` as a segment; `nil` if zlib fails, which only lack of memory can cause.
    package func pack(_ content: [UInt8]) -> DeflateSegment? {
        guard let blocks = next.withLock({ $0.deflate(content) }) else { return nil }
        return DeflateSegment(
            blocks: blocks[...],
            length: content.count,
            checksum: CRC32.of(content),
            shift: CRC32.shift(over: content.count)
        )
    }

    /// The content of a segment; `nil` where it is damaged.
    package func unpack(_ segment: DeflateSegment) -> [UInt8]? {
        // RFC 1951 packs no better than 1,032 to one: a length beyond that is damaged and must not take memory.
        guard segment.length <= (segment.blocks.count + 1) * 1_040 else { return nil }
        let content = next.withLock { $0.inflate(segment.blocks, length: segment.length) }
        return content.flatMap { CRC32.of($0) == segment.checksum ? $0 : nil }
    }

    private var next: Locked<SegmentStreams> {
        streams[turn.wrappingAdd(1, ordering: .relaxed).oldValue & Int.max % streams.count]
    }
}

/// A pair of zlib's streams for blocks without header and trailer, used over and over.
final class SegmentStreams {
    // For texts of some kilobytes the levels from 6 on give the same bytes.
    private let packing = ZlibStream(.deflate(level: 6))
    private let unpacking = ZlibStream(.inflate)

    /// Whole blocks of `content`, ended by an empty stored one (`Z_SYNC_FLUSH`).
    func deflate(_ content: [UInt8]) -> [UInt8]? {
        guard packing.reset() else { return nil }
        let (blocks, result) = content.withUnsafeBufferPointer { input in
            packing.lend(input)
            return packing.run(Z_SYNC_FLUSH, room: packing.bound(of: input.count) + 16)
        }
        return result == Z_OK && !packing.hasInputLeft ? blocks : nil
    }

    /// What the blocks hold; `nil` where that is not exactly `length` bytes.
    func inflate(_ blocks: ArraySlice<UInt8>, length: Int) -> [UInt8]? {
        guard unpacking.reset() else { return nil }
        // One byte more, to see whether there is more than there should be.
        let (content, result) = blocks.withUnsafeBufferPointer { input in
            unpacking.lend(input)
            return unpacking.run(Z_SYNC_FLUSH, room: length + 1)
        }
        let isWhole = (result == Z_OK || result == Z_BUF_ERROR) && !unpacking.hasInputLeft
        return isWhole && content.count == length ? content : nil
    }
}
