/// Turns the bytes of a body as they came into its content: framing off first, then gzip.
package struct BodyDecoder {
    private enum Framing {
        case length(remaining: Int)
        case chunked(ChunkedDecoder)
    }

    private var framing: Framing
    private let inflater: Inflater?

    /// A decoder for `framing`; with `gzip` the content is inflated.
    package init(_ framing: BodyFraming, gzip: Bool, limits: Limits) {
        switch framing {
        case .none: self.framing = .length(remaining: 0)
        case .length(let length): self.framing = .length(remaining: length)
        case .chunked: self.framing = .chunked(ChunkedDecoder(trailerLimit: limits.fields))
        }
        inflater = gzip ? Inflater(bound: limits.inflation) : nil
    }

    /// Decodes from `position` on, until the bytes are used up, the body ends, or `output` holds `enough` bytes.
    ///
    /// Whether the body has ended: `true` comes with the last content or in a later call without any.
    package mutating func decode(
        _ bytes: Span<UInt8>,
        at position: inout Int,
        into output: inout [UInt8],
        enough: Int
    ) throws(RequestFault) -> Bool {
        while output.count < enough {
            let most = inflater == nil ? enough - output.count : Inflater.stride
            switch try next(bytes, at: &position, most: most) {
            case .data(let range): try append(bytes.extracting(range), to: &output)
            case .needMore: return false
            case .ended:
                try inflater?.finish()
                return true
            }
        }
        return false
    }

    private mutating func next(
        _ bytes: Span<UInt8>,
        at position: inout Int,
        most: Int
    ) throws(RequestFault) -> ChunkedDecoder.Step {
        switch framing {
        case .length(let remaining):
            guard remaining > 0 else { return .ended }
            let count = min(remaining, bytes.count - position, most)
            guard count > 0 else { return .needMore }
            framing = .length(remaining: remaining - count)
            defer { position += count }
            return .data(position..<position + count)
        case .chunked(var decoder):
            let step = try decoder.next(bytes, at: &position, most: most)
            framing = .chunked(decoder)
            return step
        }
    }

    private func append(_ content: Span<UInt8>, to output: inout [UInt8]) throws(RequestFault) {
        // A typed throw does not pass through the closure of withUnsafeBufferPointer by itself.
        let result = content.withUnsafeBufferPointer { content -> Result<Void, RequestFault> in
            guard let inflater else {
                output.append(contentsOf: content)
                return .success(())
            }
            return Result { () throws(RequestFault) in try inflater.inflate(content, into: &output) }
        }
        try result.get()
    }
}
