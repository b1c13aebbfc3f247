/// Cuts a stream of bytes into lines, as they come, holding no more than one line.
///
/// ```swift
/// var splitter = NDJSONSplitter()
/// for await piece in body { for line in splitter.lines(adding: piece) { read(line) } }
/// if let last = splitter.finish() { read(last) }
/// ```
public struct NDJSONSplitter: Sendable {
    /// One line that is not blank.
    public struct Line: Sendable, Equatable {
        /// Its number in the stream, counted from 1; blank lines count.
        public let number: Int
        /// Its bytes without the line's end; `nil` where it is longer than the limit.
        public let bytes: [UInt8]?
    }

    private let limit: Int
    private var held: [UInt8] = []
    private var isOverlong = false
    private var number = 1
    /// How many bytes of a byte order mark have been passed over; `nil` once the first line has begun.
    private var markBytes: Int? = 0

    /// A splitter at the start of a stream, whose lines have at most `limit` bytes.
    public init(limit: Int = 2 << 20) {
        self.limit = limit
    }

    /// The lines that end within `piece`.
    public mutating func lines(adding piece: [UInt8]) -> [Line] {
        lines(adding: piece[...])
    }

    /// The lines that end within `piece`.
    public mutating func lines(adding piece: ArraySlice<UInt8>) -> [Line] {
        var lines: [Line] = []
        var rest = piece.dropFirst(byteOrderMark(in: piece))
        while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
            hold(rest[..<end])
            if let line = takeLine() { lines.append(line) }
            number += 1
            rest = rest[(end + 1)...]
        }
        hold(rest)
        return lines
    }

    /// The last line, where the stream ended without a line's end.
    public mutating func finish() -> Line? {
        takeLine()
    }

    // MARK: - Holding

    private mutating func hold(_ bytes: ArraySlice<UInt8>) {
        guard !isOverlong else { return }
        // One byte more than the limit may be the carriage return of the line's end.
        if held.count + bytes.count > limit + 1 {
            isOverlong = true
            held = []
        } else {
            held.append(contentsOf: bytes)
        }
    }

    private mutating func takeLine() -> Line? {
        if held.last == UInt8(ascii: "\r") { held.removeLast() }
        if held.count > limit { isOverlong = true }
        defer {
            held = []
            isOverlong = false
        }
        if isOverlong { return Line(number: number, bytes: nil) }
        let isBlank = held.allSatisfy {
            $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\r")
        }
        return isBlank ? nil : Line(number: number, bytes: held)
    }

    /// How many bytes of `piece` belong to a byte order mark at the start of the stream; it may come in pieces.
    private mutating func byteOrderMark(in piece: ArraySlice<UInt8>) -> Int {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        var count = 0
        for byte in piece {
            guard let passed = markBytes else { break }
            if passed < mark.count, byte == mark[passed] {
                markBytes = passed + 1
                count += 1
            } else {
                if passed < mark.count { held = Array(mark[..<passed]) }
                markBytes = nil
            }
        }
        return count
    }
}
