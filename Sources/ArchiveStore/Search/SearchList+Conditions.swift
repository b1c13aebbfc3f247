import NewsModel

/// What other lists of quotes take from a search.
extension SearchList {
    /// All quotes that a question's filters let through; `question` has ids in the place of names.
    ///
    /// The quotes of some speakers are found by the index of those. All others are found by way of their articles,
    /// which are in order by date: quotes need no index of their own for that.
    static func plain(_ question: QuoteQuestion) -> RowList {
        let byArticle = question.filter.speaker.include.isEmpty
        let order = RowOrder.quotes(question.sort, byArticle: byArticle)
        return RowList(
            source: byArticle ? "articles AS a CROSS JOIN quotes AS q ON q.article_seq = a.seq" : tables(question),
            conditions: Conditions.quotes(question, byArticle: byArticle),
            choices: byArticle ? ListChoices.quotes(question, order) : ListChoices.speakers(question, order),
            order: order,
            seq: "q.seq",
            article: "q.article_seq"
        )
    }

    /// The tables that a question for quotes looks at.
    static func tables(_ question: QuoteQuestion) -> SQL {
        Conditions.needArticle(question.filter)
            ? "quotes AS q JOIN articles AS a ON a.seq = q.article_seq" : "quotes AS q"
    }
}
