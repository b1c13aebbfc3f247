import ArchiveStore
import NewsModel

/// Invented articles.
enum Sample {
    /// A quote to be found in a text by its words.
    struct Said {
        var pieces: [String]
        var speaker: String?
        var role: String?
        var source: String?
        var cue: String?
        var kind = QuoteKind.direct
        var confidence = 0.9

        init(
            _ pieces: String...,
            by speaker: String? = nil,
            role: String? = nil,
            source: String? = nil,
            cue: String? = nil
        ) {
            self.pieces = pieces
            self.speaker = speaker
            self.role = role
            self.source = source
            self.cue = cue
        }
    }

    /// An article as it is handed over for storing.
    static func article(
        _ id: String,
        title: String? = nil,
        text: String = "Nothing happened in Ostrava Bay.",
        published: String? = nil,
        said: [Said] = [],
        extractor: Int = 1,
        expected: ArticleRevision? = nil,
        _ change: (inout ArticleContent) -> Void = { _ in }
    ) -> PreparedArticle {
        var content = ArticleContent(title: title, published: published.flatMap { NewsDate($0) }, text: text)
        change(&content)
        return PreparedArticle(
            draft: ArticleDraft(id: id, content: content),
            quotes: said.map { quote($0, in: text) },
            extractorVersion: extractor,
            expected: expected
        )
    }

    /// The quote that `said` describes; a piece that is not in the text lies beyond its end.
    static func quote(_ said: Said, in text: String) -> ExtractedQuote {
        let spans = QuoteSpans(
            content: said.pieces.map { range(of: $0, in: text) },
            source: said.source.map { [range(of: $0, in: text)] } ?? [],
            cue: said.cue.map { [range(of: $0, in: text)] } ?? []
        )
        return ExtractedQuote(
            kind: said.kind,
            spans: spans,
            speaker: said.speaker,
            role: said.role,
            confidence: said.confidence
        )
    }

    private static func range(of piece: String, in text: String) -> Range<Int> {
        let (all, part) = (Array(text.utf8), Array(piece.utf8))
        for start in 0...max(0, all.count - part.count) where all[start...].starts(with: part) {
            return start..<start + part.count
        }
        return all.count..<all.count + part.count
    }

    /// An article about the harbour with two quotes of two speakers.
    static func harbour(_ id: String = "harbour", published: String? = "2019-11-06") -> PreparedArticle {
        let text = """
            “The harbour will open,” said Mira Halvorsen, mayor of Ostrava Bay.

            Her rival, Teo Brandt, replied: “Not before spring – and “never” at night.”
            """
        return article(
            id,
            title: "Harbour to open",
            text: text,
            published: published,
            said: [
                Said(
                    "The harbour will open",
                    by: "Mira Halvorsen",
                    role: "mayor",
                    source: "Mira Halvorsen",
                    cue: "said"
                ),
                Said(
                    "Not before spring – and “never” at night.",
                    by: "Teo Brandt",
                    source: "Teo Brandt",
                    cue: "replied"
                ),
            ]
        ) {
            $0.source = "Bay Courier"
            $0.section = "City"
            $0.language = "en"
            $0.authors = ["Ilse Ärmel", "P. Quist"]
        }
    }
}

extension ArticleArchive {
    /// The ids of all pages of a list, following its cursors.
    func ids(_ question: ArticleQuestion, between: () throws -> Void = {}) throws -> [String] {
        var question = question
        var ids: [String] = []
        while true {
            let page = try articles(question)
            ids += page.items.map(\.id)
            guard let next = page.next else { return ids }
            question.cursor = next
            try between()
        }
    }

    /// The ids of all pages of a search, following its cursors.
    func ids(_ question: SearchQuestion, between: () throws -> Void = {}) throws -> [String] {
        var question = question
        var ids: [String] = []
        while true {
            let page = try search(question)
            ids += page.items.map(\.item.id)
            guard let next = page.next else { return ids }
            question.cursor = next
            try between()
        }
    }

    /// The ids of all pages of a list of quotes, following its cursors.
    func ids(_ question: QuoteQuestion, between: () throws -> Void = {}) throws -> [String] {
        var question = question
        var ids: [String] = []
        while true {
            let page = try quotes(question)
            ids += page.items.map(\.item.id)
            guard let next = page.next else { return ids }
            question.cursor = next
            try between()
        }
    }

    /// The ids that a search finds on its first page.
    func found(_ expression: SearchExpression, _ change: (inout SearchQuestion) -> Void = { _ in }) throws -> [String] {
        var question = SearchQuestion()
        question.expression = expression
        question.limit = 200
        change(&question)
        return try search(question).items.map(\.item.id)
    }
}
