import CZlib

/// Unpacks a gzip body as it comes (RFC 1952), and refuses what grows beyond a bound.
final class Inflater {
    private let stream = ZlibStream(.gunzip)
    private let bound: Int
    private var consumed = 0
    private var produced = 0
    private var isAtEnd = false

    /// An inflater that lets content become `bound` times as large as it came.
    init(bound: Int) {
        self.bound = bound
    }

    /// How much input to give at once, so that even at the bound the output stays below a megabyte.
    static let stride = 4_096
    /// How much zlib may make at once of what it is given.
    private static let roomSize = 32_768

    /// Unpacks all of `input` behind `output`.
    ///
    /// The bound is weighed at every `stride` bytes of the body and at its end, wherever the input is cut between.
    func inflate(_ input: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) throws(RequestFault) {
        var start = 0
        while start < input.count {
            let end = min(input.count, start + Self.stride - consumed % Self.stride)
            try inflatePart(UnsafeBufferPointer(rebasing: input[start..<end]), into: &output)
            start = end
        }
    }

    private func inflatePart(_ input: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) throws(RequestFault) {
        stream.lend(input)
        consumed += input.count
        let strides = (consumed + Self.stride - 1) / Self.stride
        var hasRoomLeft = false
        while stream.hasInputLeft || !hasRoomLeft {
            // RFC 1952 §2.2: members may follow one another.
            if isAtEnd {
                if !stream.hasInputLeft { return }
                stream.reset()
                isAtEnd = false
            }
            hasRoomLeft = try step(&output)
            guard produced <= bound * strides * Self.stride else { throw tooLarge }
        }
    }

    private var tooLarge: RequestFault {
        RequestFault(.contentTooLarge, "The body inflates more than \(bound)-fold.", limit: bound)
    }

    /// One call of zlib; whether it left room in its output, that is, wants more input.
    private func step(_ output: inout [UInt8]) throws(RequestFault) -> Bool {
        let (piece, result) = stream.run(Z_NO_FLUSH, room: Self.roomSize)
        guard result == Z_OK || result == Z_STREAM_END || result == Z_BUF_ERROR else {
            throw .malformed("The body is not gzip, as its Content-Encoding says.")
        }
        produced += piece.count
        output += piece
        isAtEnd = result == Z_STREAM_END
        return piece.count < Self.roomSize
    }

    /// Checks that the last member is whole once the body has ended, and that all did not grow too much.
    func finish() throws(RequestFault) {
        guard produced <= bound * consumed else { throw tooLarge }
        guard isAtEnd else { throw .malformed("The gzip body ends too early.") }
    }
}
