import CZlib

/// A whole gzip member of our own making, unpacked again for the few who take no gzip.
enum GzipMember {
    /// The content of `member`; `nil` where it is not one whole member.
    static func content(of member: [UInt8]) -> [UInt8]? {
        guard member.count >= 18 else { return nil }
        // RFC 1952 §2.3.1: the last four bytes are the length; more than deflate can pack is no length.
        let length = (1...4).reduce(0) { $0 << 8 | Int(member[member.count - $1]) }
        guard length <= member.count * 1_040 else { return nil }
        let stream = ZlibStream(.gunzip)
        let (content, result) = member.withUnsafeBufferPointer { input in
            stream.lend(input)
            return stream.run(Z_FINISH, room: length)
        }
        return result == Z_STREAM_END && !stream.hasInputLeft && content.count == length ? content : nil
    }
}
