import JSONText
import NewsModel

/// An article like another, in the shape of the contract.
struct SimilarJSON: JSONWritable {
    /// The article and how it is like the other.
    var similar: SimilarArticle

    func write(to json: inout JSONWriter) {
        json.object { members in
            members.field("relation", similar.relation.rawValue)
            members.field("similarity", similar.similarity)
            members.field("article", ArticleJSON(article: similar.article, fields: Self.fields))
        }
    }

    /// All of an article but its text: who wants to read it follows the link.
    private static let fields = ArticleField.whole.filter { $0 != .text }
}
