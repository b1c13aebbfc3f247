public import NewsModel

/// Names articles that bring no id of their own.
public enum ArticleIdentity {
    /// The id derived from an article: 16 hexadecimal digits of its canonical URL, else of its source, date and text.
    ///
    /// The same article always gets the same id, whatever tracking parameters its URL carries that day.
    public static func id(of content: ArticleContent) -> String {
        var mixer = FingerprintMixer()
        if let url = content.url.flatMap(CanonicalURL.init) {
            mixer.add("url")
            mixer.add(url.text)
        } else {
            mixer.add("text")
            mixer.add(content.source ?? "")
            mixer.add(content.published?.description ?? "")
            mixer.add(content.text)
        }
        return mixer.hexDigits
    }

    /// Whether `id` may name an article: 1 to 128 of `A-Z a-z 0-9 . _ : ~ -`.
    public static func isValid(_ id: String) -> Bool {
        (1...128).contains(id.utf8.count)
            && id.utf8.allSatisfy { byte in
                let scalar = Unicode.Scalar(byte)
                return scalar.properties.isASCIIHexDigit || (0x61...0x7A).contains(byte | 0x20)
                    || "._:~-".unicodeScalars.contains(scalar)
            }
    }
}
