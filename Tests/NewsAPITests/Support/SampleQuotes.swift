import NewsModel

/// A tiny extraction for tests: whatever stands in straight marks, and `said Name` after it.
enum SampleQuotes {
    /// The quotes of a text; offsets are UTF-8 bytes.
    static func found(in text: String) -> [ExtractedQuote] {
        let bytes = Array(text.utf8)
        let marks = bytes.indices.filter { bytes[$0] == UInt8(ascii: "\"") }
        return stride(from: 0, to: marks.count - 1, by: 2).map { index in
            quote(marks[index] + 1..<marks[index + 1], in: bytes)
        }
    }

    private static func quote(_ content: Range<Int>, in bytes: [UInt8]) -> ExtractedQuote {
        let cueStart = content.upperBound + 2
        var spans = QuoteSpans(content: [content], source: [], cue: [])
        var speaker: String?
        if bytes[min(cueStart, bytes.count)...].starts(with: "said ".utf8) {
            let nameStart = cueStart + 5
            let nameEnd = bytes[nameStart...].firstIndex { $0 == UInt8(ascii: ".") || $0 == 0x0A } ?? bytes.count
            spans.cue = [cueStart..<cueStart + 4]
            spans.source = [nameStart..<nameEnd]
            speaker = String(decoding: bytes[nameStart..<nameEnd], as: UTF8.self)
        }
        let role = speaker == nil ? nil : "Mayor"
        return ExtractedQuote(kind: .direct, spans: spans, speaker: speaker, role: role, confidence: 0.876_54)
    }

    /// The quotes as an archive would hold them; right for ASCII texts.
    static func stored(_ extracted: [ExtractedQuote], of article: Article) -> [Quote] {
        let content = article.content
        let bytes = Array(content.text.utf8)
        let cut = { (pieces: [Range<Int>]) in
            pieces.map { String(decoding: bytes[$0], as: UTF8.self) }.joined(separator: " ")
        }
        return extracted.enumerated().map { index, found in
            Quote(
                id: "\(article.id)-\(index + 1)",
                kind: found.kind,
                text: cut(found.spans.content),
                speaker: found.speaker.map { Speaker(id: NameFolding.speakerID($0), name: $0, role: found.role) },
                source: found.spans.source.isEmpty ? nil : cut(found.spans.source),
                cue: found.spans.cue.isEmpty ? nil : cut(found.spans.cue),
                confidence: found.confidence,
                spans: found.spans,
                prefix: "",
                suffix: "",
                article: ArticleSummary(
                    id: article.id,
                    title: content.title,
                    published: content.published,
                    source: content.source,
                    url: content.url
                )
            )
        }
    }
}
