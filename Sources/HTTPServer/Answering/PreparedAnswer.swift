/// An answer as bytes, ready to be given again to every request of its key.
///
/// What each answer has of its own is left out, for the loop to add: `Date`, `X-Request-Id`, `Connection`. A class, so
/// that it can be handed around by one reference count.
final class PreparedAnswer {
    /// The key of the request that was answered (`RequestKey`).
    let key: [UInt8]
    /// The status.
    let status: Status
    /// The head as most requests get it, with room for what each answer has of its own: `Date` behind the status line,
    /// and at the end an identifier.
    private let head: [UInt8]
    private let dateStart: Int
    /// What goes over the wire behind the head; shared with whoever else keeps the answer.
    let content: [UInt8]
    /// The content as a file, once that is worth its while.
    private var file: ContentFile?
    private var repetitions = 0
    private let validity: Validity

    /// Prepares `answer`; `nil` for one that is not to be given again.
    ///
    /// That is one whose handler did not say so, one that is neither a success nor 304, and one that had to be
    /// compressed here: its handler may have something better at hand the next time.
    init?(_ answer: Answer, key: [UInt8]) {
        status = answer.response.status
        guard let validity = answer.response.validity, !answer.isCompressedHere,
            status == .ok || status == .partialContent || status == .notModified
        else { return nil }
        self.validity = validity
        self.key = key
        content = answer.content
        var writer = AnswerWriter(after: [])
        writer.writeStatusLine(status)
        dateStart = writer.bytes.count
        writer.write([UInt8](repeating: .space, count: LoopClock.dateLineLength))
        writer.writeFields(answer)
        // How long it took to find it would be told by nothing but the clock's own grain.
        writer.write("Server-Timing: cache;desc=hit\r\nX-Request-Id: ")
        writer.write([UInt8](repeating: .space, count: RequestIdentifiers.length))
        writer.write("\r\n\r\n")
        head = writer.bytes
    }

    /// Whether it is still the right one.
    var holds: Bool { validity.holds }

    /// Roughly how many bytes of memory it takes.
    var cost: Int { key.count + head.count + content.count + 256 }

    /// Writes it behind what `batch` holds, with the lines that the answer to the one request at `bytes` has of its
    /// own.
    func write(
        to batch: inout OutputBatch,
        on terms: AnswerTerms,
        of bytes: Span<UInt8>,
        date: [UInt8],
        _ identifiers: inout RequestIdentifiers
    ) {
        let start = batch.bytes.count
        batch.bytes.append(contentsOf: head)
        batch.bytes.overwrite(from: start + dateStart, with: date)
        identifiers.next(over: &batch.bytes, at: batch.bytes.count - Self.endLength)
        if !terms.areUsual { writeEnd(to: &batch, on: terms, of: bytes) }
        batch.add(content, file: fileIfWorthwhile())
    }

    /// Writes the lines behind the last one that is always the same anew, for a request that wants them otherwise.
    private func writeEnd(to batch: inout OutputBatch, on terms: AnswerTerms, of bytes: Span<UInt8>) {
        let emptyLine = 2
        var writer = AnswerWriter(after: taken(from: &batch.bytes))
        if let range = terms.requestID {
            writer.removeLast(Self.endLength)
            writer.write(bytes.extracting(range))
            writer.write("\r\n")
        } else {
            writer.removeLast(emptyLine)
        }
        writer.writeEnd(ConnectionOption(persists: terms.persists, isVersionZero: terms.isVersionZero))
        writer.handOver(to: &batch.bytes)
    }

    /// How much of the head stands from the identifier on: two line ends follow it.
    private static var endLength: Int { RequestIdentifiers.length + 4 }

    /// A file of the content: one that is not asked for again and again need not be written to one.
    private func fileIfWorthwhile() -> ContentFile? {
        guard content.count >= ContentFile.smallest else { return nil }
        repetitions += 1
        if repetitions == 8 { file = ContentFile(content) }
        return file
    }
}

extension [UInt8] {
    /// Puts `bytes` in place of as many others.
    fileprivate mutating func overwrite(from start: Int, with bytes: [UInt8]) {
        withUnsafeMutableBytes { UnsafeMutableRawBufferPointer(rebasing: $0[start...]).copyBytes(from: bytes) }
    }
}
