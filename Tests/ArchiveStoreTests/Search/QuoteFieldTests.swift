import ArchiveStore
import NewsModel
import Testing

/// Quotes and speakers asked for by what their articles say of themselves.
@Suite struct QuoteFieldTests {
    let folder: TemporaryFolder
    let archive: ArticleArchive

    init() throws {
        folder = try TemporaryFolder()
        archive = try folder.archive()
        let ferry = Sample.article(
            "ferry",
            title: "Ferry to Ostrava Bay",
            text: "“It sails at noon,” said Ida Voll.",
            published: "2020-05",
            said: [Sample.Said("It sails at noon", by: "Ida Voll")]
        ) {
            $0.source = "Quay Times"
            $0.section = "Travel"
            $0.authors = ["Ilse Ärmel"]
        }
        _ = try archive.store([Sample.harbour(), ferry, Sample.article("none", title: "Harbour")])
    }

    @Test(
        "a word in a field of the article finds all its quotes and who said them",
        arguments: [
            (.field(.title, .word("harbour")), ["harbour-1", "harbour-2"]),
            (.field(.title, .phrase(["ferry", "to"])), ["ferry-1"]),
            (.field(.title, .prefix("fer")), ["ferry-1"]),
            (.field(.source, .word("courier")), ["harbour-1", "harbour-2"]),
            (.field(.section, .word("travel")), ["ferry-1"]),
            (.field(.author, .word("armel")), ["ferry-1", "harbour-1", "harbour-2"]),
            (.field(.author, .word("quist")), ["harbour-1", "harbour-2"]),
            (.field(.title, .word("noon")), []),
            (.words([.field(.title, .word("harbour")), .word("spring")]), ["harbour-2"]),
            (.and([.field(.author, .word("armel")), .field(.speaker, .word("voll"))]), ["ferry-1"]),
            (.or([.field(.section, .word("travel")), .word("spring")]), ["ferry-1", "harbour-2"]),
            (.and([.field(.author, .word("armel")), .not(.field(.title, .word("harbour")))]), ["ferry-1"]),
            (.not(.field(.title, .word("harbour"))), ["ferry-1"]),
            (.words([.field(.title, .word("!")), .field(.section, .word("city"))]), ["harbour-1", "harbour-2"]),
            (.field(.title, .words([.word("ferry"), .not(.word("ostrava"))])), []),
        ] as [(SearchExpression, [String])]
    )
    func found(expression: SearchExpression, expected: [String]) throws {
        var question = QuoteQuestion()
        question.expression = expression
        question.match = .all
        #expect(try archive.ids(question) == expected)
        #expect(try archive.quotes(question).total.count == expected.count)
        var speakers = SpeakerQuestion()
        speakers.quotes = question
        #expect(try archive.speakers(speakers).items.reduce(0) { $0 + $1.quotes } == expected.count)
    }

    @Test("where any of the words is enough, a word in a field is one of them")
    func any() throws {
        var question = QuoteQuestion()
        question.expression = .words([
            .field(.title, .word("ferry")), .word("spring"), .not(.field(.speaker, .word("brandt"))),
        ])
        question.match = .any
        #expect(try archive.ids(question) == ["ferry-1"])
        var speakers = SpeakerQuestion()
        speakers.quotes = question
        #expect(try archive.speakers(speakers).items.map(\.speaker.id) == ["ida-voll"])
    }

    @Test("a field of the article decides what is found, not how well it matches")
    func score() throws {
        var question = QuoteQuestion()
        question.expression = .words([.field(.title, .word("harbour")), .word("open")])
        question.match = .all
        question.sort = .relevance
        let both = try archive.quotes(question).items.first?.score
        question.expression = .word("open")
        #expect(try archive.quotes(question).items.first?.score == both)
        #expect(both ?? 0 > 0)
    }

    @Test("an article that has gone or has another headline is found by the old one no more")
    func changed() throws {
        var question = QuoteQuestion()
        question.expression = .field(.title, .word("harbour"))
        _ = try archive.quotes(question)
        var other = Sample.harbour()
        other.draft.content.title = "Quay closed"
        _ = try archive.store([other])
        #expect(try archive.ids(question) == [])
        question.expression = .field(.title, .word("quay"))
        #expect(try archive.ids(question) == ["harbour-1", "harbour-2"])
        _ = try archive.remove(articleID: "harbour", expecting: nil)
        #expect(try archive.ids(question) == [])
    }
}
