import CSearchRank
import NewsModel

/// Which page of a set of rows is wanted.
struct SearchPage {
    /// Rows of articles beyond this one are left out.
    var ceiling: Int64
    /// The keys of the last row of the page before; `nil` for the first page.
    var after: [Int64]?
    /// How many rows.
    var limit: Int

    /// A page of the rows by date or arrival.
    func byDate(_ rows: RowSet, _ facts: FactsView, _ sort: Sort) -> [saidline_place] {
        var question = question
        switch sort {
        case .newest, .relevance: question.order = saidline_newest_first
        case .oldest: question.order = saidline_oldest_first
        case .added: question.order = saidline_latest_arrival_first
        }
        return fill { places in
            (after ?? []).withUnsafeBufferPointer { after in
                question.after = self.after == nil ? nil : after.baseAddress
                return facts.read { saidline_list(rows.words, Int64(rows.words.count), $0, &question, places) }
            }
        }
    }

    /// A page of the rows in the order that `ask` fills in; it hands back the lists that the question points to.
    func places(
        _ rows: RowSet,
        _ facts: FactsView,
        _ ask: (inout saidline_page_question) -> (terms: [saidline_rank_term], weights: [UInt32])
    ) -> [saidline_place] {
        var question = question
        let lists = ask(&question)
        return fill { places in
            lists.terms.withUnsafeBufferPointer { terms in
                lists.weights.withUnsafeBufferPointer { weights in
                    (after ?? []).withUnsafeBufferPointer { after in
                        question.terms = terms.baseAddress
                        question.weights = weights.baseAddress
                        question.after = self.after == nil ? nil : after.baseAddress
                        return facts.read {
                            saidline_page(rows.words, Int64(rows.words.count), $0, &question, places)
                        }
                    }
                }
            }
        }
    }

    /// What every order asks for.
    private var question: saidline_page_question {
        var question = saidline_page_question()
        question.ceiling = ceiling
        question.limit = Int32(clamping: limit)
        return question
    }

    /// The places that `find` fills in, which hands back how many there are.
    private func fill(_ find: (UnsafeMutablePointer<saidline_place>?) -> Int32) -> [saidline_place] {
        var places = [saidline_place](repeating: saidline_place(), count: limit)
        let count = places.withUnsafeMutableBufferPointer { find($0.baseAddress) }
        return Array(places.prefix(max(0, Int(count))))
    }
}
