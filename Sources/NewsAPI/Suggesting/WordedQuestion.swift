import NewsModel

/// A question with words and filters, whatever is searched.
protocol WordedQuestion: Sendable, Equatable {
    /// What to look for.
    var expression: SearchExpression? { get set }
    /// How words are joined.
    var match: MatchMode { get set }
    /// Which articles.
    var filter: ArticleFilter { get set }
    /// In which order.
    var sort: Sort { get set }
    /// Whether to mark what matched.
    var highlight: Bool { get set }
    /// What to count beside.
    var counting: Counting { get set }
    /// How many items a page has.
    var limit: Int { get set }
    /// Where the page starts.
    var cursor: Cursor? { get set }

    /// The question without one of its filters.
    func without(_ name: ParameterName) -> Self
}

extension WordedQuestion {
    /// The question as it is put only to count what it finds.
    var onlyCounted: Self {
        var question = self
        question.counting = Counting()
        question.limit = 1
        question.highlight = false
        question.cursor = nil
        return question
    }

    /// The question for the same words joined otherwise.
    func matching(_ match: MatchMode, _ expression: SearchExpression?) -> Self {
        var question = self
        question.match = match
        question.expression = expression
        return question
    }
}

extension SearchQuestion: WordedQuestion {
    func without(_ name: ParameterName) -> SearchQuestion {
        var question = self
        question.filter = filter.without(name)
        return question
    }
}

extension QuoteQuestion: WordedQuestion {
    func without(_ name: ParameterName) -> QuoteQuestion {
        var question = self
        switch name {
        case .kind: (question.kinds, question.excludedKinds) = ([], [])
        case .cue: question.cue = ListFilter()
        case .article: question.article = ListFilter()
        case .minConfidence: question.minConfidence = 0
        default: question.filter = filter.without(name)
        }
        return question
    }
}

extension ArticleFilter {
    /// The filter without one of its parts.
    fileprivate func without(_ name: ParameterName) -> ArticleFilter {
        var filter = self
        switch name {
        case .from: filter.from = nil
        case .to: filter.to = nil
        case .source: filter.source = ListFilter()
        case .author: filter.author = ListFilter()
        case .section: filter.section = ListFilter()
        case .language: filter.language = ListFilter()
        case .speaker: filter.speaker = ListFilter()
        default: break
        }
        return filter
    }
}
