/// Reads little-endian values from bytes, and never beyond them.
struct ByteReader {
    private let bytes: ArraySlice<UInt8>
    private var index: Int
    private let failure: (Int) -> ModelFileError

    /// A reader of `bytes`; `failure` makes the error for the offset at which they ended too soon.
    init(_ bytes: ArraySlice<UInt8>, failure: @escaping (Int) -> ModelFileError = { .truncated(offset: $0) }) {
        self.bytes = bytes
        index = bytes.startIndex
        self.failure = failure
    }

    /// How many bytes have been read.
    var offset: Int { index - bytes.startIndex }
    /// How many are left.
    var remaining: Int { bytes.endIndex - index }
    /// The error of finding something impossible here.
    var malformed: ModelFileError { failure(offset) }

    /// The next `count` bytes.
    mutating func read(_ count: Int) throws(ModelFileError) -> ArraySlice<UInt8> {
        guard count >= 0, count <= remaining else { throw failure(offset + remaining) }
        defer { index += count }
        return bytes[index..<index + count]
    }

    /// The next integer.
    mutating func read<Value: FixedWidthInteger>(_ type: Value.Type) throws(ModelFileError) -> Value {
        let raw = try read(MemoryLayout<Value>.size)
        return raw.reversed().reduce(0) { $0 << 8 | Value(truncatingIfNeeded: $1) }
    }

    /// The next `count` floats, none of which may be infinite or NaN.
    mutating func readFloats(_ count: Int) throws(ModelFileError) -> [Float] {
        guard count >= 0, count <= remaining / 4 else { throw failure(offset + remaining) }
        var values: [Float] = []
        values.reserveCapacity(count)
        for _ in 0..<count {
            let value = Float(bitPattern: try read(UInt32.self))
            guard value.isFinite else { throw malformed }
            values.append(value)
        }
        return values
    }
}
