/// A text in the form in which an archive keeps it.
///
/// The archive knows nothing of the form but its number; whoever packs texts may choose one from which answers are put
/// together without unpacking.
public struct PackedText: Sendable, Equatable {
    /// Which form it is; 0 is UTF-8 as it is, all others are of the packer's choosing.
    public var form: Int
    /// The text in that form.
    public var bytes: [UInt8]

    /// A text in a form.
    public init(form: Int, bytes: [UInt8]) {
        self.form = form
        self.bytes = bytes
    }
}

/// An article whose text was not unpacked.
public struct PackedArticle: Sendable, Equatable {
    /// The article, its `content.text` empty.
    public var article: Article
    /// Its text.
    public var text: PackedText

    /// An article with its packed text.
    public init(article: Article, text: PackedText) {
        self.article = article
        self.text = text
    }
}

/// Hands out articles without unpacking their texts: what answers are put together from.
public protocol PackedReading: Sendable {
    /// A page of articles.
    func packedArticles(_ question: ArticleQuestion) throws(ArchiveError) -> Page<PackedArticle>
    /// The article with this id.
    func packedArticle(id: String) throws(ArchiveError) -> PackedArticle?
}

/// Turns texts into the form in which an archive keeps them, and back.
///
/// Calls may come from any thread.
public protocol TextPacking: Sendable {
    /// The text, packed.
    func pack(_ text: String) -> PackedText
    /// The text that was packed; `nil` where the bytes are damaged or the form is unknown.
    func unpack(_ packed: PackedText) -> String?
}

/// Keeps texts as they are, in UTF-8.
public struct PlainTexts: TextPacking {
    /// The form of what it packs.
    public static let form = 0

    /// A packer that changes nothing.
    public init() {}

    /// The text's UTF-8.
    public func pack(_ text: String) -> PackedText {
        PackedText(form: Self.form, bytes: Array(text.utf8))
    }

    /// The text of its UTF-8; `nil` where it is none.
    public func unpack(_ packed: PackedText) -> String? {
        packed.form == Self.form ? String(validating: packed.bytes, as: UTF8.self) : nil
    }
}
