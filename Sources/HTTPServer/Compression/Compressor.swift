import CZlib

/// Makes gzip members (RFC 1952), one after the other, with one zlib stream.
///
/// Setting up a stream costs more than compressing 6 KB with it; a reset is nearly free. One per thread.
package final class Compressor {
    private let stream: UnsafeMutablePointer<z_stream>

    /// A compressor; level 1 is the fastest and nearly as small as the rest for JSON.
    package init(level: Int32 = 1) {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        let result = czlib_gzip_init(stream, level)
        precondition(result == Z_OK, "zlib's stream needs 256 KB of memory.")
    }

    deinit {
        deflateEnd(stream)
        stream.deallocate()
    }

    /// `bytes` as one gzip member; `nil` if zlib fails, which only lack of memory can cause.
    package func gzip(_ bytes: [UInt8]) -> [UInt8]? {
        guard deflateReset(stream) == Z_OK else { return nil }
        let bound = Int(deflateBound(stream, UInt(bytes.count)))
        var isWhole = false
        let member = [UInt8](unsafeUninitializedCapacity: bound) { output, count in
            bytes.withUnsafeBufferPointer { input in
                stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
                stream.pointee.avail_in = UInt32(input.count)
                stream.pointee.next_out = output.baseAddress
                stream.pointee.avail_out = UInt32(bound)
                isWhole = deflate(stream, Z_FINISH) == Z_STREAM_END
            }
            count = bound - Int(stream.pointee.avail_out)
        }
        return isWhole ? member : nil
    }

    /// `bytes` as one gzip member where that is smaller: for what is compressed once and kept.
    static func gzipOnce(_ bytes: [UInt8], level: Int32) -> [UInt8]? {
        let member = Compressor(level: level).gzip(bytes)
        return member.flatMap { $0.count < bytes.count ? $0 : nil }
    }
}
