import JSONText
import NewsModel

/// The members of an article, in the order in which they are written.
enum ArticleField: String, Sendable, CaseIterable {
    case id, url, title, authors, published, source, section, language, dateline, text, trailer, handles
    case wordCount, quoteCount, version, created, updated, quotes, links, score, highlights

    /// An article as it is: all but what a search or `include` adds.
    static let whole = allCases.filter { ![.quotes, .score, .highlights].contains($0) }
    /// An article as a search finds it: without its text, for there are passages.
    static let hit = allCases.filter { ![.quotes, .text].contains($0) }
    /// What a search can be asked for.
    static let ofHits = allCases.filter { $0 != .quotes }
}

/// An article in the shape of the contract.
struct ArticleJSON: JSONWritable {
    /// The article.
    var article: Article
    /// Its members that are written.
    var fields = ArticleField.whole
    /// Where it stands; `nil` for its own address.
    var selfLink: String?
    /// Whether it is in the archive; else it has no id, links and times.
    var isStored = true
    /// Whether a hole stands in the place of the text, to be filled with what is stored (`AnswerFrame`).
    var hasHole = false
    /// What the search adds.
    var hit: HitDetails?
    /// Its quotes, where they are asked for.
    var quotes: [Quote]?

    func write(to json: inout JSONWriter) {
        json.object { members in
            for field in fields { write(field, to: &members) }
        }
    }

    private func write(_ field: ArticleField, to members: inout JSONObjectWriter) {
        let content = article.content
        let name = field.rawValue
        switch field {
        case .id: members.field(name, isStored ? article.id : nil)
        case .url: members.field(name, content.url)
        case .title: members.field(name, content.title)
        case .authors: members.field(name, content.authors)
        case .published: members.field(name, content.published?.description)
        case .source: members.field(name, content.source)
        case .section: members.field(name, content.section)
        case .language: members.field(name, content.language)
        case .dateline: writeDateline(to: &members)
        case .text where hasHole: members.field(name, raw: AnswerFrame.quotedHole)
        case .text: members.field(name, content.text)
        case .trailer: members.field(name, content.trailer)
        case .handles: members.field(name, content.handles)
        case .wordCount: members.field(name, article.wordCount)
        case .quoteCount: members.field(name, article.quoteCount)
        case .version: members.field(name, isStored ? article.version : nil)
        case .created: members.field(name, isStored ? article.created.description : nil)
        case .updated: members.field(name, isStored ? article.updated.description : nil)
        case .links: writeLinks(to: &members)
        case .quotes: members.field(name, quotes?.map { QuoteJSON(quote: $0) })
        case .score: members.field(name, hit?.score)
        case .highlights: members.field(name, hit?.highlights)
        }
    }

    private func writeDateline(to members: inout JSONObjectWriter) {
        guard let dateline = article.content.dateline else { return members.null("dateline") }
        members.object("dateline") { object in
            object.field("place", dateline.place)
            object.field("agency", dateline.agency)
            object.field("date", dateline.date)
        }
    }

    private func writeLinks(to members: inout JSONObjectWriter) {
        guard isStored else { return members.null("links") }
        members.object("links") { links in
            links.field("self", selfLink ?? Address.article(article.id))
            links.field("quotes", Address.quotes(ofArticle: article.id))
        }
    }
}
