/// A fast 64-bit hash of content: the same on every machine and in every run.
///
/// Eight octets at a time through a 64×64→128 multiplication whose halves are folded, as in wyhash; four of them side
/// by side, because a multiplication takes four steps of the processor and another can begin in each.
/// Not a defence against somebody who makes collisions on purpose; a tag needs none, its content is ours.
enum ContentHash {
    private static let start: SIMD4<UInt64> = SIMD4(
        0xA076_1D64_78BD_642F,
        0xE703_7ED1_A0B4_28DB,
        0x8EBC_6AF0_9C88_C6E3,
        0x5899_65CC_7537_4CC3
    )

    /// The hash of `bytes`.
    static func of(_ bytes: [UInt8]) -> UInt64 {
        bytes.withUnsafeBytes { of($0) }
    }

    /// The hash of `bytes`.
    static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var (first, second, third, fourth) = (start[0], start[1], start[2], start[3])
        var offset = 0
        while offset + 32 <= bytes.count {
            first = mix(first ^ word(bytes, offset), start[1])
            second = mix(second ^ word(bytes, offset + 8), start[2])
            third = mix(third ^ word(bytes, offset + 16), start[3])
            fourth = mix(fourth ^ word(bytes, offset + 24), start[0])
            offset += 32
        }
        var hash = mix(mix(first ^ UInt64(bytes.count), second ^ start[2]), mix(third, fourth ^ start[1]))
        while offset + 8 <= bytes.count {
            hash = mix(hash ^ word(bytes, offset), start[2])
            offset += 8
        }
        var last: UInt64 = 0
        for byte in bytes[offset...] { last = last << 8 | UInt64(byte) }
        return mix(mix(hash ^ last, start[3]), start[1])
    }

    @inline(__always)
    private static func word(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    @inline(__always)
    private static func mix(_ left: UInt64, _ right: UInt64) -> UInt64 {
        let product = left.multipliedFullWidth(by: right)
        return product.high ^ product.low ^ left
    }
}
