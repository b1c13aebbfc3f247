import NewsModel

/// Packs texts into a form of its own, so that nothing can pass for it by chance: every bit turned, a checksum behind.
struct TurnedTexts: TextPacking {
    static let form = 7

    func pack(_ text: String) -> PackedText {
        let bytes = Array(text.utf8)
        return PackedText(form: Self.form, bytes: bytes.map { ~$0 } + [Self.sum(bytes)])
    }

    func unpack(_ packed: PackedText) -> String? {
        guard packed.form == Self.form, let sum = packed.bytes.last else { return PlainTexts().unpack(packed) }
        let bytes = packed.bytes.dropLast().map { ~$0 }
        return Self.sum(bytes) == sum ? String(validating: bytes, as: UTF8.self) : nil
    }

    private static func sum(_ bytes: [UInt8]) -> UInt8 {
        bytes.reduce(1) { $0 &* 31 &+ $1 }
    }
}
