import NewsModel

/// What a client's opaque cursor says: where a list's next page starts, and which list that is.
struct PageToken: Sendable, Equatable {
    /// The archive's own.
    var cursor: Cursor
    /// Where `last=…` began at the first page, so that the list does not move while it is read.
    var from: Int64?
}

/// The text form of page tokens: base64url of version, question, fields and checksum.
///
/// The checksum guards against slips of the hand, not against forgery: a forged cursor shows nothing that
/// another question would not.
enum PageTokenText {
    private static let version: UInt8 = 1
    private static let tailLength = 4

    /// The text of a token for the list whose fingerprint is `question`.
    static func encode(_ token: PageToken, question: UInt64) -> String {
        var bytes = ByteWriter()
        bytes.append(Self.version)
        bytes.append(question)
        bytes.append(varint: token.from == nil ? 0 : 1)
        if let from = token.from { bytes.append(signed: from) }
        bytes.append(varint: UInt64(token.cursor.numbers.count))
        for number in token.cursor.numbers { bytes.append(signed: number) }
        bytes.append(contentsOf: token.cursor.text.utf8)
        bytes.append(contentsOf: checksum(of: bytes.bytes))
        return Base64URL.encode(bytes.bytes)
    }

    /// The token of a text; `nil` where the text is damaged or belongs to another list.
    static func decode(_ text: String, question: UInt64) -> PageToken? {
        guard let all = Base64URL.decode(text), all.count > tailLength else { return nil }
        let bytes = Array(all.dropLast(tailLength))
        guard Array(all.suffix(tailLength)) == checksum(of: bytes) else { return nil }
        var reader = ByteReader(bytes)
        guard reader.byte() == version, reader.word() == question, let hasFrom = reader.varint() else { return nil }
        var token = PageToken(cursor: Cursor(numbers: []))
        if hasFrom == 1 {
            guard let from = reader.signed() else { return nil }
            token.from = from
        }
        guard let count = reader.varint(), count <= UInt64(bytes.count) else { return nil }
        for _ in 0..<count {
            guard let number = reader.signed() else { return nil }
            token.cursor.numbers.append(number)
        }
        guard let rest = String(validating: reader.rest, as: UTF8.self) else { return nil }
        token.cursor.text = rest
        return token
    }

    private static func checksum(of bytes: [UInt8]) -> [UInt8] {
        let value = UInt32(truncatingIfNeeded: Fingerprint.of(bytes))
        return (0..<tailLength).map { UInt8(truncatingIfNeeded: value >> (UInt32($0) * 8)) }
    }
}
