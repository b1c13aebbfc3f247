/// e to the power of eight numbers at once.
enum Exponential {
    private static let perOctave: Float = 1.442_695_04
    private static let octaveHigh: Float = 0.693_359_375
    private static let octaveLow: Float = -2.121_944_4e-4
    /// Adding it rounds a number below 2^22 to a whole one, which then stands in the lowest bits.
    private static let rounder: Float = 12_582_912

    /// The powers, right to about seven digits; the exponents must lie within ±80.
    ///
    /// Cephes' `expf` (Moshier 1992): e^x is 2^n e^r, with whole n and a polynomial for the small rest r.
    @inline(__always)
    static func of(_ exponents: SIMD8<Float>) -> SIMD8<Float> {
        let shifted = exponents * perOctave + rounder
        let octaves = shifted - rounder
        let rest = exponents - octaves * octaveHigh - octaves * octaveLow
        var power = rest * 1.987_569_15e-4 + 1.398_199_95e-3
        power = power * rest + 8.333_451_9e-3
        power = power * rest + 4.166_579_6e-2
        power = power * rest + 1.666_666_55e-1
        power = power * rest + 0.5
        power = power * rest * rest + rest + 1
        let scale = unsafeBitCast(shifted, to: SIMD8<UInt32>.self) &<< 23
        return unsafeBitCast(unsafeBitCast(power, to: SIMD8<UInt32>.self) &+ scale, to: SIMD8<Float>.self)
    }
}
