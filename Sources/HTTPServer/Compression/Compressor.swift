import CZlib

/// Makes gzip members (RFC 1952), one after the other, with one zlib stream.
///
/// Setting up a stream costs more than compressing 6 KB with it; a reset is nearly free. One per thread.
package final class Compressor {
    private let stream: ZlibStream

    /// A compressor; level 1 is the fastest and nearly as small as the rest for JSON.
    package init(level: Int32 = 1) {
        stream = ZlibStream(.gzip(level: level))
    }

    /// `bytes` as one gzip member; `nil` if zlib fails, which only lack of memory can cause.
    package func gzip(_ bytes: [UInt8]) -> [UInt8]? {
        guard stream.reset() else { return nil }
        let (member, result) = bytes.withUnsafeBufferPointer { input in
            stream.lend(input)
            return stream.run(Z_FINISH, room: stream.bound(of: input.count))
        }
        return result == Z_STREAM_END ? member : nil
    }

    /// `bytes` as one gzip member where that is smaller: for what is compressed once and kept.
    static func gzipOnce(_ bytes: [UInt8], level: Int32) -> [UInt8]? {
        let member = Compressor(level: level).gzip(bytes)
        return member.flatMap { $0.count < bytes.count ? $0 : nil }
    }
}
