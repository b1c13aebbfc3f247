import Glibc
import NewsModel

/// Unpacks the texts that one connection reads, and remembers the last one: quotes of one article follow one another.
final class TextDesk {
    /// How texts are packed.
    let packing: any TextPacking
    private var last: Unpacked?

    /// A text larger than this is not remembered.
    private static let limit = 4 * 1_024 * 1_024

    private struct Unpacked {
        var packed: PackedText
        var text: String
        /// Made when a quote is cut out for the first time.
        var quoted: QuotedText?
    }

    /// A desk that uses `packing`.
    init(_ packing: any TextPacking) {
        self.packing = packing
    }

    /// The text, packed as it goes into the file.
    func pack(_ text: String) -> PackedText {
        packing.pack(text)
    }

    /// The text of these bytes; `nil` where they can't be read.
    func text(form: Int, _ bytes: UnsafeRawBufferPointer) -> String? {
        unpacked(form, bytes)?.text
    }

    /// The text of these bytes, ready for cutting; `nil` where they can't be read.
    func quoted(form: Int, _ bytes: UnsafeRawBufferPointer) -> QuotedText? {
        guard let unpacked = unpacked(form, bytes) else { return nil }
        if let quoted = unpacked.quoted { return quoted }
        let quoted = QuotedText(unpacked.text)
        if last?.packed == unpacked.packed { last?.quoted = quoted }
        return quoted
    }

    private func unpacked(_ form: Int, _ bytes: UnsafeRawBufferPointer) -> Unpacked? {
        if let last, last.packed.form == form, Self.isSame(last.packed.bytes, bytes) { return last }
        let packed = PackedText(form: form, bytes: Array(bytes))
        guard let text = packing.unpack(packed) else { return nil }
        let unpacked = Unpacked(packed: packed, text: text)
        last = text.utf8.count <= Self.limit ? unpacked : nil
        return unpacked
    }

    private static func isSame(_ left: [UInt8], _ right: UnsafeRawBufferPointer) -> Bool {
        guard left.count == right.count, let start = right.baseAddress else { return false }
        return memcmp(left, start, right.count) == 0
    }
}
