/// The head of a request, understood; texts are positions in the bytes it was read from.
package struct RequestHead: Equatable {
    /// How many bytes the head takes, from the first (an empty line before it included) to the empty line after it.
    package var length = 0
    /// The method.
    package var method = Method.get
    /// The request target.
    package var target = 0..<0
    /// The y of HTTP/1.y.
    package var minorVersion = 1
    /// The field lines, in order.
    package var lines: [FieldLine] = []
    /// What the fields say about the message and its connection.
    package var meaning = FieldMeaning()

    /// A head of nothing yet.
    package init() {}

    /// Makes room for another head, and keeps what memory there is for its lines.
    mutating func clear() {
        lines.removeAll(keepingCapacity: true)
        meaning = FieldMeaning()
    }

    /// How the end of the body is found (RFC 9112 §6.3).
    package var framing: BodyFraming { meaning.framing }

    /// Whether the connection may carry another request (RFC 9112 §9.3).
    package var persists: Bool {
        if meaning.asksToClose { return false }
        return minorVersion >= 1 || meaning.asksToKeep
    }

    /// Whether the client waits for 100 before it sends its body; HTTP/1.0 knows no such answer (RFC 9110 §10.1.1).
    package var waitsForContinue: Bool {
        meaning.expectsContinue && minorVersion >= 1 && framing != .none
    }
}

/// How the end of a body is found.
package enum BodyFraming: Equatable {
    /// No body.
    case none
    /// That many bytes, more than zero.
    case length(Int)
    /// Chunks.
    case chunked
}
