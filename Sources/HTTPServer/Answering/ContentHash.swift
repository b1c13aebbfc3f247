/// A fast 64-bit hash of content: the same on every machine and in every run.
///
/// Eight octets at a time through a 64×64→128 multiplication whose halves are folded, as in wyhash: about 3 GB/s.
/// Not a defence against somebody who makes collisions on purpose; a tag needs none, its content is ours.
enum ContentHash {
    /// The hash of `bytes`.
    static func of(_ bytes: [UInt8]) -> UInt64 {
        bytes.withUnsafeBytes { bytes in
            var hash = mix(UInt64(bytes.count) ^ 0xA076_1D64_78BD_642F, 0xE703_7ED1_A0B4_28DB)
            var offset = 0
            while offset + 8 <= bytes.count {
                let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
                hash = mix(hash ^ word, 0x8EBC_6AF0_9C88_C6E3)
                offset += 8
            }
            var last: UInt64 = 0
            for byte in bytes[offset...] { last = last << 8 | UInt64(byte) }
            return mix(mix(hash ^ last, 0x5899_65CC_7537_4CC3), 0x1D8E_4E27_C47D_124F)
        }
    }

    private static func mix(_ left: UInt64, _ right: UInt64) -> UInt64 {
        let product = left.multipliedFullWidth(by: right)
        return product.high ^ product.low ^ left
    }
}
