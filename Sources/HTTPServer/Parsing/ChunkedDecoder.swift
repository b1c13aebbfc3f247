/// Takes chunks apart (RFC 9112 §7.1), however the bytes are cut; extensions and trailers are checked and dropped.
///
///     size ─▶ [extension] ─▶ CRLF ─▶ data ─▶ CRLF ─▶ size …
///       └ 0 ─▶ [extension] ─▶ CRLF ─▶ [trailer line]* ─▶ CRLF ─▶ ended
///
/// No whitespace is taken anywhere: "bad whitespace" (§7.1.1) is something no sender may make.
package struct ChunkedDecoder {
    /// What was found.
    package enum Step: Equatable {
        /// Content, at these positions.
        case data(Range<Int>)
        /// The bytes are used up.
        case needMore
        /// The body is over.
        case ended
    }

    private enum State {
        case size, sizeLineEnd, data, dataReturn, dataLineEnd
        case extensionName, extensionNameRest, extensionValue, extensionToken
        case extensionQuoted, extensionEscape, extensionAfterQuoted
        case trailerStart, trailerName, trailerValue, trailerLineEnd, lastLineEnd, ended
    }

    private var state = State.size
    private var digits = 0
    private var remaining = 0
    private var extensionBytes = 0
    private var trailerBytes = 0
    private let trailerLimit: Int
    /// All extensions of a body together; nobody uses them, and unlimited they multiply a body (§7.1.1).
    private static let extensionLimit = 4_096

    /// A decoder that refuses trailers of more than `trailerLimit` bytes.
    package init(trailerLimit: Int) {
        self.trailerLimit = trailerLimit
    }

    /// The next step from `position`, which moves behind what was read; data is at most `most` bytes long.
    package mutating func next(_ bytes: Span<UInt8>, at position: inout Int, most: Int) throws(RequestFault) -> Step {
        while state != .ended {
            guard position < bytes.count else { return .needMore }
            if state == .data {
                let end = min(bytes.count, position + min(remaining, most))
                defer { position = end }
                remaining -= end - position
                if remaining == 0 { state = .dataReturn }
                return .data(position..<end)
            }
            state = try advance(bytes[position])
            position += 1
        }
        return .ended
    }

    private mutating func advance(_ octet: UInt8) throws(RequestFault) -> State {
        switch state {
        case .size: return try readSize(octet)
        case .sizeLineEnd:
            try Self.check(octet == .lineFeed)
            digits = 0
            return remaining > 0 ? .data : .trailerStart
        case .dataReturn:
            try Self.check(octet == .carriageReturn)
            return .dataLineEnd
        case .dataLineEnd:
            try Self.check(octet == .lineFeed)
            return .size
        case .trailerStart, .trailerName, .trailerValue, .trailerLineEnd, .lastLineEnd:
            return try readTrailer(octet)
        default:
            return try readExtension(octet)
        }
    }

    // 1*HEXDIG; sixteen digits hold any size, and zeros in front are no way to hide.
    private mutating func readSize(_ octet: UInt8) throws(RequestFault) -> State {
        if let digit = octet.hexDigit {
            digits += 1
            guard digits <= 16, remaining < 1 << 58 else {
                throw RequestFault(.contentTooLarge, "A chunk is beyond all measure.")
            }
            remaining = remaining << 4 | Int(digit)
            return .size
        }
        try Self.check(digits > 0 && (octet == .carriageReturn || octet == UInt8(ascii: ";")))
        return octet == .carriageReturn ? .sizeLineEnd : .extensionName
    }

    // *( ";" token [ "=" ( token / quoted-string ) ] )
    private mutating func readExtension(_ octet: UInt8) throws(RequestFault) -> State {
        extensionBytes += 1
        guard extensionBytes <= Self.extensionLimit else {
            throw RequestFault(.contentTooLarge, "The chunk extensions are too long.", limit: Self.extensionLimit)
        }
        switch state {
        case .extensionName, .extensionNameRest:
            if OctetSet.token.contains(octet) { return .extensionNameRest }
            try Self.check(state == .extensionNameRest)
            return octet == UInt8(ascii: "=") ? .extensionValue : try afterExtension(octet)
        case .extensionValue, .extensionToken:
            if OctetSet.token.contains(octet) { return .extensionToken }
            if state == .extensionToken { return try afterExtension(octet) }
            try Self.check(octet == UInt8(ascii: "\""))
            return .extensionQuoted
        case .extensionQuoted:
            if octet == UInt8(ascii: "\\") { return .extensionEscape }
            if octet == UInt8(ascii: "\"") { return .extensionAfterQuoted }
            try Self.check(OctetSet.quotedText.contains(octet))
            return .extensionQuoted
        case .extensionEscape:
            try Self.check(OctetSet.fieldValue.contains(octet))
            return .extensionQuoted
        default:
            return try afterExtension(octet)
        }
    }

    private func afterExtension(_ octet: UInt8) throws(RequestFault) -> State {
        try Self.check(octet == .carriageReturn || octet == UInt8(ascii: ";"))
        return octet == .carriageReturn ? .sizeLineEnd : .extensionName
    }

    // RFC 9112 §7.1.2: trailers are field lines. None is merged into the header (RFC 9110 §6.5.1).
    private mutating func readTrailer(_ octet: UInt8) throws(RequestFault) -> State {
        trailerBytes += 1
        guard trailerBytes <= trailerLimit else {
            throw RequestFault(.fieldsTooLarge, "The trailers are too large.", limit: trailerLimit)
        }
        switch state {
        case .trailerStart:
            if octet == .carriageReturn { return .lastLineEnd }
            try Self.check(OctetSet.token.contains(octet))
            return .trailerName
        case .trailerName:
            if octet == UInt8(ascii: ":") { return .trailerValue }
            try Self.check(OctetSet.token.contains(octet))
            return .trailerName
        case .trailerValue:
            if octet == .carriageReturn { return .trailerLineEnd }
            try Self.check(OctetSet.fieldValue.contains(octet))
            return .trailerValue
        default:
            try Self.check(octet == .lineFeed)
            return state == .lastLineEnd ? .ended : .trailerStart
        }
    }

    private static func check(_ isRight: Bool) throws(RequestFault) {
        guard isRight else { throw .malformed("The chunks of the body break RFC 9112, section 7.1.") }
    }
}
