import CZlib

/// The checksum of gzip (RFC 1952 §8), and its arithmetic: that of two pieces gives that of both together.
///
/// - Source: Mark Adler's `crc32_combine` in zlib 1.2.12. A checksum is a polynomial over GF(2), the bit of x⁰ on top;
///   n bytes that follow multiply it by x⁸ⁿ, modulo the polynomial of the checksum. Written out here because older
///   zlibs know no operator that can be kept.
package enum CRC32 {
    private static let polynomial: UInt32 = 0xEDB8_8320

    /// x^(2^k) for each k: every power of x is a product of these.
    private static let squares: [UInt32] = {
        var powers: [UInt32] = [1 << 30]
        for _ in 1..<32 { powers.append(product(powers[powers.count - 1], powers[powers.count - 1])) }
        return powers
    }()

    /// The checksum of `bytes`.
    package static func of(_ bytes: [UInt8]) -> UInt32 {
        of(bytes[...])
    }

    /// The checksum of `bytes`.
    package static func of(_ bytes: ArraySlice<UInt8>) -> UInt32 {
        bytes.withUnsafeBufferPointer { UInt32(truncatingIfNeeded: crc32_z(0, $0.baseAddress, $0.count)) }
    }

    /// The operator that moves a checksum over `count` bytes that follow: x^(8 · count).
    package static func shift(over count: Int) -> UInt32 {
        var power: UInt32 = 1 << 31
        // Eight bits a byte: the lowest bit of the count stands for x^(2^3). The order of x divides 2³² − 1.
        var (rest, square) = (count, 3)
        while rest > 0 {
            if rest & 1 == 1 { power = product(squares[square & 31], power) }
            rest >>= 1
            square += 1
        }
        return power
    }

    /// The checksum of two pieces one behind the other; `shift` is the operator over the second.
    package static func combine(_ first: UInt32, _ second: UInt32, shift: UInt32) -> UInt32 {
        product(shift, first) ^ second
    }

    /// a · b modulo the polynomial.
    private static func product(_ a: UInt32, _ b: UInt32) -> UInt32 {
        var (bit, b, product) = (UInt32(1) << 31, b, UInt32(0))
        while true {
            if a & bit != 0 {
                product ^= b
                if a & (bit - 1) == 0 { return product }
            }
            bit >>= 1
            if bit == 0 { return product }
            b = b & 1 == 1 ? b >> 1 ^ polynomial : b >> 1
        }
    }
}
