import CZlib

/// One of zlib's streams: it remembers where it lies, and so has to stay in one place.
struct ZlibStream: ~Copyable {
    /// What a stream reads or writes.
    enum Kind {
        /// Writes gzip members (RFC 1952).
        case gzip(level: Int32)
        /// Reads gzip members.
        case gunzip
        /// Writes bare blocks (RFC 1951).
        case deflate(level: Int32)
        /// Reads bare blocks.
        case inflate
    }

    private let stream: UnsafeMutablePointer<z_stream>
    private let isPacking: Bool

    /// A stream that has read and written nothing.
    init(_ kind: Kind) {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        let result: Int32
        switch kind {
        case .gzip(let level): (isPacking, result) = (true, czlib_gzip_init(stream, level))
        case .gunzip: (isPacking, result) = (false, czlib_gunzip_init(stream))
        case .deflate(let level): (isPacking, result) = (true, czlib_deflate_init(stream, level))
        case .inflate: (isPacking, result) = (false, czlib_inflate_init(stream))
        }
        precondition(result == Z_OK, "zlib's streams need 40 to 256 KB of memory.")
    }

    deinit {
        if isPacking { deflateEnd(stream) } else { inflateEnd(stream) }
        stream.deallocate()
    }

    /// Forgets all it has seen; whether that went well.
    @discardableResult
    func reset() -> Bool {
        (isPacking ? deflateReset(stream) : inflateReset(stream)) == Z_OK
    }

    /// How much room all that becomes of `count` bytes needs at most.
    func bound(of count: Int) -> Int {
        Int(deflateBound(stream, UInt(count)))
    }

    /// Lends it what it is to read; that must stay where it is until it is read.
    func lend(_ input: UnsafeBufferPointer<UInt8>) {
        stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        stream.pointee.avail_in = UInt32(input.count)
    }

    /// Whether there is something lent that it has not read.
    var hasInputLeft: Bool { stream.pointee.avail_in > 0 }

    /// What it makes of its input, as much as fits in `room` bytes, and what zlib says to that.
    func run(_ flush: Int32, room: Int) -> (output: [UInt8], result: Int32) {
        var result = Z_OK
        let output = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
            stream.pointee.next_out = buffer.baseAddress
            stream.pointee.avail_out = UInt32(room)
            result = isPacking ? CZlib.deflate(stream, flush) : CZlib.inflate(stream, flush)
            count = room - Int(stream.pointee.avail_out)
        }
        return (output, result)
    }
}
