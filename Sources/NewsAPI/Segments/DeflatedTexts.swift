import HTTPServer
import JSONText
public import NewsModel

/// Keeps texts as segments of gzip answers: escaped as within a JSON string, compressed, with checksum and operator.
///
/// A text takes about half of its size so, and goes into an answer without being looked at (`AnswerFrame`). What other
/// programs stored as plain text is read, too.
public struct DeflatedTexts: TextPacking {
    /// The form of what it packs: a stored `DeflateSegment` of the inside of a JSON string (RFC 8259 §7).
    public static let form = 1

    private let coder = SegmentCoder()

    /// A packer; it keeps some streams of zlib, so that one for the whole program is best.
    public init() {}

    /// The text as a segment; as it is where memory is short.
    public func pack(_ text: String) -> PackedText {
        let segment = coder.pack(JSONStringContent.escaped(text))
        return segment.map { PackedText(form: Self.form, bytes: $0.stored) } ?? PlainTexts().pack(text)
    }

    /// The text of a segment or of plain UTF-8; `nil` where it is damaged or of a newer program.
    public func unpack(_ packed: PackedText) -> String? {
        guard packed.form == Self.form else { return PlainTexts().unpack(packed) }
        guard let segment = DeflateSegment(stored: packed.bytes) else { return nil }
        return coder.unpack(segment).flatMap { JSONStringContent.text($0) }
    }
}
