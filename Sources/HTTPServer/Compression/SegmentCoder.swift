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
    private let packing: UnsafeMutablePointer<z_stream>
    private let unpacking: UnsafeMutablePointer<z_stream>

    init() {
        packing = .allocate(capacity: 1)
        packing.initialize(to: z_stream())
        unpacking = .allocate(capacity: 1)
        unpacking.initialize(to: z_stream())
        // For texts of some kilobytes the levels from 6 on give the same bytes.
        let results = [czlib_deflate_init(packing, 6), czlib_inflate_init(unpacking)]
        precondition(results == [Z_OK, Z_OK], "zlib's streams need 300 KB of memory.")
    }

    deinit {
        deflateEnd(packing)
        inflateEnd(unpacking)
        packing.deallocate()
        unpacking.deallocate()
    }

    /// Whole blocks of `content`, ended by an empty stored one (`Z_SYNC_FLUSH`).
    func deflate(_ content: [UInt8]) -> [UInt8]? {
        guard deflateReset(packing) == Z_OK else { return nil }
        let bound = Int(deflateBound(packing, UInt(content.count))) + 16
        var isWhole = false
        let blocks = [UInt8](unsafeUninitializedCapacity: bound) { output, count in
            content.withUnsafeBufferPointer { input in
                packing.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
                packing.pointee.avail_in = UInt32(input.count)
                packing.pointee.next_out = output.baseAddress
                packing.pointee.avail_out = UInt32(bound)
                isWhole = CZlib.deflate(packing, Z_SYNC_FLUSH) == Z_OK && packing.pointee.avail_in == 0
            }
            count = bound - Int(packing.pointee.avail_out)
        }
        return isWhole ? blocks : nil
    }

    /// What the blocks hold; `nil` where that is not exactly `length` bytes.
    func inflate(_ blocks: ArraySlice<UInt8>, length: Int) -> [UInt8]? {
        guard inflateReset(unpacking) == Z_OK else { return nil }
        var isWhole = false
        // One byte more, to see whether there is more than there should be.
        let content = [UInt8](unsafeUninitializedCapacity: length + 1) { output, count in
            blocks.withUnsafeBufferPointer { input in
                unpacking.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
                unpacking.pointee.avail_in = UInt32(input.count)
                unpacking.pointee.next_out = output.baseAddress
                unpacking.pointee.avail_out = UInt32(length + 1)
                let result = CZlib.inflate(unpacking, Z_SYNC_FLUSH)
                isWhole = (result == Z_OK || result == Z_BUF_ERROR) && unpacking.pointee.avail_in == 0
            }
            count = length + 1 - Int(unpacking.pointee.avail_out)
        }
        return isWhole && content.count == length ? content : nil
    }
}
