/// Writes values as little-endian bytes.
struct ByteWriter {
    private(set) var bytes: [UInt8] = []

    mutating func write<Value: FixedWidthInteger>(_ value: Value) {
        for shift in stride(from: 0, to: Value.bitWidth, by: 8) {
            bytes.append(UInt8(truncatingIfNeeded: value >> shift))
        }
    }

    mutating func write(_ value: Float) {
        write(value.bitPattern)
    }

    mutating func write(contentsOf more: [UInt8]) {
        bytes += more
    }
}
