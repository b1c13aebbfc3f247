import HTTPServer

/// JSON with holes in the places of texts, to be filled with their stored segments.
struct AnswerFrame {
    /// Stands for a text: NUL, which never occurs in JSON (RFC 8259 §7).
    private static let hole: UInt8 = 0
    /// A string that is one hole.
    static let quotedHole: [UInt8] = [UInt8(ascii: "\""), hole, UInt8(ascii: "\"")]

    /// The JSON with its holes.
    let json: [UInt8]
    /// What fills them, in their order.
    let segments: [DeflateSegment]

    /// The JSON with all holes filled, as one gzip member, and how long it is unpacked.
    var gzip: (member: [UInt8], length: Int) {
        let size = segments.reduce(json.count) { $0 + $1.blocks.count }
        var assembly = GzipAssembly(capacity: size + 64)
        var rest = json[...]
        for segment in segments {
            guard let end = rest.firstIndex(of: Self.hole) else { break }
            assembly.append(rest[..<end])
            assembly.append(segment)
            rest = rest[(end + 1)...]
        }
        assembly.append(rest)
        let length = assembly.contentLength
        return (assembly.finish(), length)
    }
}
