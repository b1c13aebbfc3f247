import NewsModel

/// What other lists of quotes take from a search.
extension SearchList {
    /// The tables that a question for quotes looks at.
    static func tables(_ question: QuoteQuestion) -> SQL {
        Conditions.needArticle(question.filter)
            ? "quotes AS q JOIN articles AS a ON a.seq = q.article_seq" : "quotes AS q"
    }

    /// What a question's expression demands of the rows of `tables`, read with all or any of its words.
    static func matching(_ question: QuoteQuestion) -> [SQL] {
        let index = SearchIndex.quotes
        let mode: MatchMode = question.match == .any ? .any : .all
        let compiler = MatchCompiler(mode: mode, negatedMode: mode, columns: index.defaultColumns)
        guard let set = question.expression.flatMap({ compiler.compile($0) }) else { return [] }
        guard set.query != nil else { return set.isComplement ? [] : ["0"] }
        return ["q.seq \(literal: set.isComplement ? "NOT IN" : "IN") (\(index.rows(matching: set)))"]
    }
}
