/// Answers of one connection that leave together: heads and small contents one behind the other, large contents where
/// they are.
package struct OutputBatch: GatheredBytes {
    /// A large content.
    private struct Content {
        /// Which place in `bytes` it comes before.
        let place: Int
        let bytes: [UInt8]
        /// The same as a file.
        let file: ContentFile?
    }

    /// Heads and small contents.
    var bytes: [UInt8] = []
    private var contents: [Content] = []
    private var contentCount = 0
    /// From this size on, naming a content to the kernel is cheaper than copying it.
    private static let largeContent = 2_048

    /// A batch of nothing.
    package init() {}

    /// How many bytes it has.
    package var count: Int { bytes.count + contentCount }

    /// Whether nothing is in it.
    package var isEmpty: Bool { count == 0 }

    /// Whether it has as many pieces as one call should take.
    var isFull: Bool { contents.count >= 16 }

    /// Adds a content behind all that is there.
    package mutating func add(_ content: [UInt8]) {
        add(content, file: nil)
    }

    /// Adds a content behind all that is there; `file`, if there is one, holds the same.
    mutating func add(_ content: [UInt8], file: ContentFile?) {
        guard content.count >= Self.largeContent else { return bytes.append(contentsOf: content) }
        contents.append(Content(place: bytes.count, bytes: content, file: file))
        contentCount += content.count
    }

    /// Takes everything out, and keeps the room for more if it is not unusually large.
    package mutating func clear() {
        bytes.removeAll(keepingCapacity: bytes.capacity <= 1 << 18)
        contents.removeAll(keepingCapacity: true)
        contentCount = 0
    }

    /// Sends all of it: bytes sent, 0 when the socket is full, -1 when it is gone.
    ///
    /// With `isHeld` the kernel keeps what fills no segment until more is sent, or the end.
    func send(to socket: Int32, isHeld: Bool) -> Int {
        guard let file = onlyFile else { return sendPieces(to: socket, isHeld: isHeld) }
        let head = lend(0) { SendingCall(to: socket, isHeld: true).send($0) }
        guard head == bytes.count else { return head }
        let sent = file.send(to: socket)
        return sent < 0 ? sent : head + sent
    }

    /// The file of the only content, where there is one and nothing behind it.
    private var onlyFile: ContentFile? {
        contents.count == 1 && contents[0].place == bytes.count ? contents[0].file : nil
    }

    // MARK: Pieces

    /// How many pieces it is made of: parts of `bytes` and contents in turn.
    var pieceCount: Int { 2 * contents.count + (contents.last?.place == bytes.count ? 0 : 1) }

    /// Lends the memory of a piece; those of `bytes` may be empty.
    func lend(_ index: Int, _ use: (UnsafeRawBufferPointer) -> Int) -> Int {
        guard index % 2 == 0 else { return contents[index / 2].bytes.withUnsafeBytes(use) }
        return bytes.withUnsafeBytes { use(UnsafeRawBufferPointer(rebasing: $0[part(index / 2)])) }
    }

    /// A piece to be kept: contents as they are, parts of `bytes` copied.
    func copy(of index: Int) -> [UInt8] {
        index % 2 == 0 ? Array(bytes[part(index / 2)]) : contents[index / 2].bytes
    }

    /// The part of `bytes` before the content of this number, or behind the last one.
    private func part(_ number: Int) -> Range<Int> {
        let start = number == 0 ? 0 : contents[number - 1].place
        return start..<(number < contents.count ? contents[number].place : bytes.count)
    }
}
