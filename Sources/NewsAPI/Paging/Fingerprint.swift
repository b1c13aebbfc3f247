/// A number that stands for bytes: equal bytes have equal ones, in every run and on every machine.
///
/// Eight bytes a step, mixed by a 64 × 64 → 128 bit multiplication whose halves are folded together; not for secrets.
/// - Source: the mixing step of wyhash, Wang Yi (2019), public domain.
enum Fingerprint {
    private static let seed: UInt64 = 0xA076_1D64_78BD_642F
    private static let factor: UInt64 = 0xE703_7ED1_A0B4_28DB

    /// The fingerprint of `bytes`.
    static func of(_ bytes: [UInt8]) -> UInt64 {
        bytes.withUnsafeBytes { raw in
            var state = seed ^ UInt64(raw.count)
            var index = 0
            while index + 8 <= raw.count {
                let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
                state = mix(state ^ word)
                index += 8
            }
            var tail: UInt64 = 0
            while index < raw.count {
                tail = tail << 8 | UInt64(raw[index])
                index += 1
            }
            return mix(mix(state ^ tail))
        }
    }

    private static func mix(_ value: UInt64) -> UInt64 {
        let product = (value ^ seed).multipliedFullWidth(by: factor)
        return product.high ^ product.low
    }
}
