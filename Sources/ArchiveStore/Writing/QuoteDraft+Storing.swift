import NewsModel

extension QuoteDraft {
    /// Words in what is indexed of it: what BM25 takes for its length.
    var length: Int { WordCount.words(in: text) + WordCount.words(in: speaker ?? "") }

    /// The quotes of an article, in the order given; throws where one lies outside the text.
    static func drafts(of prepared: PreparedArticle) throws(ArchiveError) -> [QuoteDraft] {
        var drafts: [QuoteDraft] = []
        for draft in Self.drafts(of: prepared.quotes, in: prepared.draft.content.text) {
            guard let draft else {
                // 25 is SQLITE_RANGE.
                let name = "article \(prepared.draft.id), quote \(drafts.count + 1)"
                throw .failed(code: 25, message: "\(name): its spans do not lie within the text")
            }
            drafts.append(draft)
        }
        return drafts
    }
}
