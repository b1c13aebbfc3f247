import NewsModel

/// What filters demand of rows, as conditions with bound places.
///
/// Articles go by the name `a` in them, quotes by `q`.
enum Conditions {
    /// What a filter demands of articles.
    static func articles(_ filter: ArticleFilter) -> [SQL] {
        period(filter, of: "a") + article(filter)
            + list(filter.speaker.mapped { NameFolding.speakerID($0) }) { ids in
                "a.seq IN (SELECT article_seq FROM quotes WHERE speaker_id IN \(list: ids))"
            }
    }

    /// What a question demands of quotes.
    ///
    /// Where quotes are found `byArticle`, by way of the index of articles, what it demands of articles is asked of
    /// those.
    static func quotes(_ question: QuoteQuestion, byArticle: Bool = false) -> [SQL] {
        var conditions = period(question.filter, of: byArticle ? "a" : "q") + article(question.filter)
        let speakers = question.filter.speaker.mapped { NameFolding.speakerID($0) }
        if !speakers.include.isEmpty { conditions.append("q.speaker_id IN \(list: speakers.include)") }
        if !speakers.exclude.isEmpty {
            // A quote of nobody known is not one of theirs.
            conditions.append("coalesce(q.speaker_id, '') NOT IN \(list: speakers.exclude)")
        }
        if !question.kinds.isEmpty { conditions.append(kind(question.kinds)) }
        if !question.excludedKinds.isEmpty { conditions.append("NOT \(kind(question.excludedKinds))") }
        conditions += own(of: question)
        conditions += list(question.article) { ids in
            byArticle ? "a.id IN \(list: ids)" : "q.article_seq IN (SELECT seq FROM articles WHERE id IN \(list: ids))"
        }
        return conditions
    }

    /// What a question demands of quotes that nothing but their own row tells.
    static func own(of question: QuoteQuestion) -> [SQL] {
        var conditions = list(question.cue.mapped { NameFolding.folded($0) }) { cues in "q.cue_key IN \(list: cues)" }
        if question.minConfidence > 0 {
            conditions.append("q.certainty >= \(StoredConfidence.least(from: question.minConfidence))")
        }
        return conditions
    }

    /// Whether the conditions look at the article of a quote, not only at the quote.
    static func needArticle(_ filter: ArticleFilter) -> Bool {
        !article(filter).isEmpty
    }

    // MARK: - Parts

    private static func period(_ filter: ArticleFilter, of table: String) -> [SQL] {
        let key = SQL(stringLiteral: table + ".published_key")
        var conditions: [SQL] = []
        if let from = filter.from { conditions.append("\(key) >= \(from)") }
        if let to = filter.to { conditions.append("\(key) <= \(to)") }
        // An article without a date was published neither before nor after anything.
        if filter.from != nil || filter.to != nil { conditions.append("\(key) > \(PublishedKey.undated)") }
        return conditions
    }

    private static func article(_ filter: ArticleFilter) -> [SQL] {
        var conditions = list(filter.source.mapped { NameFolding.folded($0) }) { names in
            "a.source_key IN \(list: names)"
        }
        conditions += list(filter.section.mapped { NameFolding.folded($0) }) { names in
            "a.section_key IN \(list: names)"
        }
        conditions += list(filter.author.mapped { NameFolding.folded($0) }) { names in
            "a.seq IN (SELECT article_seq FROM article_authors WHERE author_key IN \(list: names))"
        }
        conditions += list(filter.language.mapped { NameFolding.folded($0) }, language)
        if let url = filter.url { conditions.append("a.url = \(url)") }
        return conditions
    }

    private static func kind(_ kinds: [QuoteKind]) -> SQL {
        "q.kind_code IN (\(SQL.joined(kinds.map { kind -> SQL in "\(kind.code)" }, ", ")))"
    }

    /// `en` is `en` itself or whatever begins with `en-`; "." follows "-" in ASCII.
    private static func language(_ tags: [String]) -> SQL {
        let tests = tags.map { tag -> SQL in
            "a.language_key = \(tag) OR a.language_key >= \(tag + "-") AND a.language_key < \(tag + ".")"
        }
        return "(\(SQL.joined(tests, " OR ")))"
    }

    private static func list(_ filter: ListFilter, _ test: ([String]) -> SQL) -> [SQL] {
        var conditions: [SQL] = []
        if !filter.include.isEmpty { conditions.append(test(filter.include)) }
        if !filter.exclude.isEmpty { conditions.append("NOT \(test(filter.exclude))") }
        return conditions
    }
}

extension ListFilter {
    /// The filter with each of its values changed.
    func mapped(_ change: (String) -> String) -> ListFilter {
        ListFilter(include: include.map(change), exclude: exclude.map(change))
    }
}
