/// Bytes that a client has not taken yet.
package struct OutputQueue {
    /// What came of an attempt to write.
    package enum Outcome: Equatable {
        /// So many bytes went out; what is left waits for room.
        case wrote(Int)
        /// The connection is gone.
        case broken
    }

    /// A part of an array.
    private struct Chunk {
        var bytes: [UInt8]
        var range: Range<Int>
    }

    /// Chunks that leave in one call.
    private struct Chunks: GatheredBytes {
        let chunks: ArraySlice<Chunk>
        var pieceCount: Int { chunks.count }
        var count: Int { chunks.reduce(0) { $0 + $1.range.count } }

        func lend(_ index: Int, _ use: (UnsafeRawBufferPointer) -> Int) -> Int {
            let chunk = chunks[chunks.startIndex + index]
            return chunk.bytes.withUnsafeBytes { use(UnsafeRawBufferPointer(rebasing: $0[chunk.range])) }
        }
    }

    /// What waits, in order; the ones before `first` are gone.
    private var chunks: [Chunk] = []
    private var first = 0
    /// How many bytes wait.
    package private(set) var count = 0
    /// How many chunks one call is given.
    private static let chunksAtOnce = 32
    /// Up to how much is held back to be sent with the end: so much that the kernel takes all of it at once.
    private static let mostHeldBytes = 16_384

    /// An empty queue.
    package init() {}

    /// Whether nothing waits.
    package var isEmpty: Bool { count == 0 }

    /// Writes a batch in one call behind what waits, and keeps what the client does not take now.
    ///
    /// Large contents are kept by reference, all else is copied, so that the caller may use its storage again. With
    /// `isLast` the caller ends the output next, and the kernel may hold the bytes back until then.
    package mutating func send(_ batch: OutputBatch, to socket: Int32, isLast: Bool = false) -> Outcome {
        guard isEmpty else {
            keep(batch, from: 0)
            return .wrote(0)
        }
        let isHeld = isLast && batch.count <= Self.mostHeldBytes
        let sent = batch.send(to: socket, isHeld: isHeld)
        guard sent >= 0 else { return .broken }
        if sent < batch.count { keep(batch, from: sent) }
        return .wrote(sent)
    }

    /// Writes what waits until it is gone or the socket is full.
    package mutating func drain(to socket: Int32) -> Outcome {
        var total = 0
        while count > 0 {
            let next = Chunks(chunks: chunks[first..<min(chunks.count, first + Self.chunksAtOnce)])
            let sent = next.sendPieces(to: socket)
            guard sent >= 0 else { return .broken }
            total += sent
            drop(sent)
            if sent < next.count { return .wrote(total) }
        }
        self = OutputQueue()
        return .wrote(total)
    }

    /// Takes out the first `sent` bytes.
    private mutating func drop(_ sent: Int) {
        count -= sent
        var rest = sent
        while rest > 0 {
            let range = chunks[first].range
            guard rest >= range.count else {
                chunks[first].range = range.lowerBound + rest..<range.upperBound
                return
            }
            rest -= range.count
            chunks[first].bytes = []
            first += 1
        }
    }

    /// Keeps a batch but for its first `sent` bytes.
    private mutating func keep(_ batch: OutputBatch, from sent: Int) {
        chunks.removeFirst(first)
        first = 0
        count += batch.count - sent
        var skipped = sent
        for index in 0..<batch.pieceCount {
            let bytes = batch.copy(of: index)
            let start = min(skipped, bytes.count)
            skipped -= start
            if start < bytes.count { chunks.append(Chunk(bytes: bytes, range: start..<bytes.count)) }
        }
    }
}
