import CZlib

/// A whole gzip member of our own making, unpacked again for the few who take no gzip.
enum GzipMember {
    /// The content of `member`; `nil` where it is not one whole member.
    static func content(of member: [UInt8]) -> [UInt8]? {
        guard member.count >= 18 else { return nil }
        // RFC 1952 §2.3.1: the last four bytes are the length; more than deflate can pack is no length.
        let length = (1...4).reduce(0) { $0 << 8 | Int(member[member.count - $1]) }
        guard length <= member.count * 1_040 else { return nil }
        // zlib remembers where its stream lies, which must therefore stay in one place.
        let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
        stream.initialize(to: z_stream())
        defer { stream.deallocate() }
        guard czlib_gunzip_init(stream) == Z_OK else { return nil }
        defer { inflateEnd(stream) }
        var isWhole = false
        let content = [UInt8](unsafeUninitializedCapacity: length) { output, count in
            member.withUnsafeBufferPointer { input in
                stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
                stream.pointee.avail_in = UInt32(input.count)
                stream.pointee.next_out = output.baseAddress
                stream.pointee.avail_out = UInt32(length)
                isWhole = inflate(stream, Z_FINISH) == Z_STREAM_END && stream.pointee.avail_in == 0
            }
            count = length - Int(stream.pointee.avail_out)
        }
        return isWhole && content.count == length ? content : nil
    }
}
