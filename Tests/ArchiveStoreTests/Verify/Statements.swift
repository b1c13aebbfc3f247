import ArchiveStore
import NewsModel

/// Invented statements of invented people, and articles that print them.
enum Statements {
    static let all = [
        "The old mill above Ketterby will grind flour again before the second harvest comes in",
        "We found three cracks in the dam wall, and none of them is deeper than a hand",
        "Nobody in this town hall has ever asked the ferrymen what a bridge would do to them",
        "Our choir sang in the ruined chapel because the roof had fallen but the echo had not",
        "The tram line costs eleven million crowns more than the council told the voters",
        "I sold my boat the day the herring stayed away and I have not looked at the sea since",
        "Children who learn to swim in cold rivers do not drown in warm pools",
        "The audit shows that two clerks signed for the same fourteen barrels of lamp oil",
        "If the frost holds until Sunday, every apple orchard between here and Ashwick is lost",
        "My grandmother hid the library's books under the floor of the goat shed",
        "There is no shortage of doctors, there is a shortage of doctors who want to live here",
        "Rubbish",
    ]

    static let speakers = ["Mira Halvorsen", "Teo Brandt", "Ilse Quist", "Ada Roe"]

    /// An article that prints one statement after another, each by another speaker.
    static func article(
        _ id: String,
        _ statements: [String],
        published: String? = "2021-03-04",
        source: String = "Bay Courier"
    ) -> PreparedArticle {
        let lines = statements.enumerated().map { "“\($1),” said \(speakers[$0 % speakers.count])." }
        return Sample.article(
            id,
            text: lines.joined(separator: "\n\n"),
            published: published,
            said: statements.enumerated().map { Sample.Said($1, by: speakers[$0 % speakers.count]) }
        ) { $0.source = source }
    }

    /// An archive's worth: the statements in articles of three.
    static var articles: [PreparedArticle] {
        stride(from: 0, to: all.count, by: 3).map { start in
            article("s\(start / 3)", Array(all[start..<start + 3]), published: "202\(start / 3)-03-04")
        }
    }
}

extension ArticleArchive {
    /// The ids and verdict that a text gets, with filters where they are set.
    func verified(
        _ text: String,
        limit: Int = 20,
        _ change: (inout QuoteQuestion) -> Void = { _ in }
    ) throws -> Verification {
        var question = VerifyQuestion(text)
        question.limit = limit
        change(&question.quotes)
        return try verify(question)
    }
}
