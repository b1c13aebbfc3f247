/// An answer as bytes, ready to be given again to every request of its key.
///
/// What each answer has of its own is left out, for the loop to add: `Date`, `X-Request-Id`, `Connection`. A class, so
/// that it can be handed around by one reference count.
final class PreparedAnswer {
    /// The key of the request that was answered (`RequestKey`).
    let key: [UInt8]
    /// The status.
    let status: Status
    /// The status line.
    let statusLine: [UInt8]
    /// The field lines that are always the same.
    let fields: [UInt8]
    /// What goes over the wire behind the head; shared with whoever else keeps the answer.
    let content: [UInt8]
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
        var line = AnswerWriter(after: [])
        line.writeStatusLine(status)
        statusLine = line.bytes
        var writer = AnswerWriter(after: [])
        writer.writeFields(answer)
        // How long it took to find it would be told by nothing but the clock's own grain.
        writer.write("Server-Timing: cache;desc=hit\r\n")
        fields = writer.bytes
    }

    /// Whether it is still the right one.
    var holds: Bool { validity.holds }

    /// Roughly how many bytes of memory it takes.
    var cost: Int { key.count + fields.count + content.count + 256 }

    /// Writes it behind what `batch` holds, for the request of `head`, with the lines that each answer has of its own.
    func write(
        to batch: inout OutputBatch,
        for head: RequestHead,
        of bytes: Span<UInt8>,
        date: [UInt8],
        persists: Bool,
        _ identifiers: inout RequestIdentifiers
    ) {
        var writer = AnswerWriter(after: taken(from: &batch.bytes))
        writer.write(statusLine)
        writer.write(date)
        writer.write(fields)
        writer.write("X-Request-Id: ")
        if let range = head.meaning.requestID, RequestIdentifiers.isFit(bytes, range) {
            writer.write(bytes.extracting(range))
        } else {
            identifiers.next { writer.write($0) }
        }
        writer.write("\r\n")
        writer.writeEnd(ConnectionOption(persists: persists, isVersionZero: head.minorVersion == 0))
        writer.handOver(to: &batch.bytes)
        batch.add(content)
    }
}
