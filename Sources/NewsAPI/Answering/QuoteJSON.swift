import JSONText
import NewsModel

/// The members of a quote, in the order in which they are written.
enum QuoteField: String, Sendable, CaseIterable {
    case id, kind, text, speaker, source, cue, confidence, spans, context, article, links, score, highlights

    /// A quote as it is: all but what a search adds.
    static let whole = allCases.filter { $0 != .score && $0 != .highlights }
}

/// A quote in the shape of the contract.
struct QuoteJSON: JSONWritable {
    /// The quote.
    var quote: Quote
    /// Its members that are written.
    var fields = QuoteField.whole
    /// Whether it is in the archive; else nothing of it has an id or a link.
    var isStored = true
    /// What the search adds.
    var hit: HitDetails?

    func write(to json: inout JSONWriter) {
        json.object { write(to: &$0) }
    }

    /// Writes its members into an object that has others, too.
    func write(to members: inout JSONObjectWriter) {
        for field in fields { write(field, to: &members) }
    }

    private func write(_ field: QuoteField, to members: inout JSONObjectWriter) {
        let name = field.rawValue
        switch field {
        case .id: members.field(name, isStored ? quote.id : nil)
        case .kind: members.field(name, quote.kind.rawValue)
        case .text: members.field(name, quote.text)
        case .speaker: writeSpeaker(to: &members)
        case .source: members.field(name, quote.source)
        case .cue: members.field(name, quote.cue)
        case .confidence: members.field(name, (quote.confidence * 1_000).rounded() / 1_000)
        case .spans: writeSpans(to: &members)
        case .context: writeContext(to: &members)
        case .article: writeArticle(to: &members)
        case .links: writeLinks(to: &members)
        case .score: members.field(name, hit?.score)
        case .highlights: members.field(name, hit?.highlights)
        }
    }

    private func writeSpeaker(to members: inout JSONObjectWriter) {
        guard let speaker = quote.speaker else { return members.null("speaker") }
        members.object("speaker") { object in
            object.field("id", isStored ? speaker.id : nil)
            object.field("name", speaker.name)
            object.field("role", speaker.role)
        }
    }

    private func writeSpans(to members: inout JSONObjectWriter) {
        members.object("spans") { object in
            object.field("content", quote.spans.content.map { [$0.lowerBound, $0.upperBound] })
            object.field("source", quote.spans.source.map { [$0.lowerBound, $0.upperBound] })
            object.field("cue", quote.spans.cue.map { [$0.lowerBound, $0.upperBound] })
        }
    }

    private func writeContext(to members: inout JSONObjectWriter) {
        members.object("context") { object in
            object.field("prefix", quote.prefix)
            object.field("suffix", quote.suffix)
        }
    }

    private func writeArticle(to members: inout JSONObjectWriter) {
        members.object("article") { object in
            object.field("id", isStored ? quote.article.id : nil)
            object.field("title", quote.article.title)
            object.field("published", quote.article.published?.description)
            object.field("source", quote.article.source)
            object.field("url", quote.article.url)
        }
    }

    private func writeLinks(to members: inout JSONObjectWriter) {
        guard isStored else { return members.null("links") }
        members.object("links") { object in
            object.field("self", Address.quote(quote.id))
            object.field("article", Address.article(quote.article.id))
            object.field("speaker", quote.speaker.map { Address.speaker($0.id) })
        }
    }
}
