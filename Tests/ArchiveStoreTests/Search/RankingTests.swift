import ArchiveStore
import NewsModel
import Testing

@Suite struct RankingTests {
    let folder: TemporaryFolder
    let archive: ArticleArchive

    init() throws {
        folder = try TemporaryFolder()
        archive = try folder.archive()
    }

    private let filler = String(repeating: "quiet harbour morning with little wind ", count: 8)

    @Test("a word in the headline weighs more than one in the text")
    func title() throws {
        _ = try archive.store([
            Sample.article("text", title: "Other news", text: "A comet came. \(filler)"),
            Sample.article("title", title: "Comet news", text: "Somebody came. \(filler)"),
            Sample.article("neither", title: "No news", text: filler),
        ])
        #expect(try archive.found(.word("comet")) == ["title", "text"])
    }

    @Test("a rare word weighs more than a common one, a short text more than a long one")
    func rarityAndLength() throws {
        _ = try archive.store((0..<8).map { Sample.article("common\($0)", text: "wind \(filler)") })
        _ = try archive.store([
            Sample.article("rare", text: "comet \(filler)"),
            Sample.article("short", text: "comet over the bay"),
        ])
        let found = try archive.found(.words([.word("comet"), .word("wind")])) { $0.match = .any }
        #expect(found.prefix(2).sorted() == ["rare", "short"])
        #expect(try archive.found(.word("comet")) == ["short", "rare"])
    }

    @Test("words side by side weigh more than the same words apart")
    func proximity() throws {
        _ = try archive.store([
            Sample.article("together", text: "the silver comet rose and went away again slowly"),
            Sample.article("apart", text: "the comet rose and went away again slowly silver"),
        ])
        #expect(try archive.found(.words([.word("silver"), .word("comet")])) == ["together", "apart"])
    }

    @Test("scores fall from hit to hit and are the same on every connection")
    func scores() throws {
        _ = try archive.store(
            (1...9).map { Sample.article("a\($0)", text: String(repeating: "comet ", count: $0) + filler) }
        )
        var question = SearchQuestion()
        question.expression = .word("comet")
        let scores = try archive.search(question).items.compactMap(\.score)
        #expect(scores.count == 9)
        #expect(scores == scores.sorted(by: >))
        #expect(try folder.archive().search(question).items.compactMap(\.score) == scores)
    }

    @Test("where all words match too little, any of them do, and what has more of them comes first")
    func auto() throws {
        _ = try archive.store((0..<12).map { Sample.article("wind\($0)", title: "Wind wind", text: "wind") })
        _ = try archive.store([
            Sample.article("both", text: "comet and wind"), Sample.article("comet", text: "comet in calm"),
        ])
        var question = SearchQuestion()
        question.expression = .words([.word("wind"), .word("comet")])
        let page = try archive.search(question)
        #expect(page.matched == .any)
        #expect(page.items.first?.item.id == "both")
        #expect(page.total.count == 14)
        question.match = .all
        #expect(try archive.search(question).items.map(\.item.id) == ["both"])
        #expect(try archive.search(question).matched == .all)
        question.match = .any
        #expect(try archive.search(question).total.count == 14)
        question.limit = 1
        question.match = .auto
        #expect(try archive.search(question).matched == .all)
    }

    @Test("what has all the words by chance does not come before what is about most of them")
    func chance() throws {
        _ = try archive.store([
            Sample.article("about", title: "Silver comet seen", text: "The silver comet was seen. \(filler)"),
            Sample.article("chance", text: "\(filler) silver \(filler) comet \(filler) tonight"),
            Sample.article("other", text: filler),
        ])
        #expect(try archive.found(.words(["silver", "comet", "tonight"].map { .word($0) })) == ["about", "chance"])
    }

    @Test("a word in the first sentence weighs more than one further down")
    func lead() throws {
        _ = try archive.store([
            Sample.article("first", text: "A comet came. \(filler) \(filler)"),
            Sample.article("later", text: "\(filler) A comet came. \(filler)"),
            Sample.article("twice", text: "\(filler) A comet came, then a comet. \(filler)"),
        ])
        #expect(try archive.found(.word("comet")) == ["first", "twice", "later"])
    }

    @Test("what opens with all the words comes before what has more of a single one")
    func opening() throws {
        _ = try archive.store([
            Sample.article("opens", text: "A silver comet was seen at night. \(filler) \(filler)"),
            Sample.article("dwells", text: "\(filler) silver \(filler) comet comet comet comet comet comet comet"),
            Sample.article("other", text: filler),
        ])
        #expect(try archive.found(.words([.word("silver"), .word("comet")])) == ["opens", "dwells"])
    }

    @Test("an article opens with its headline no less than with its text")
    func headline() throws {
        _ = try archive.store([
            Sample.article("titled", title: "Comet seen", text: "Somebody came. \(filler)"),
            Sample.article("opens", title: "Seen", text: "Somebody saw a comet. \(filler)"),
            Sample.article("neither", title: "No news", text: "Nobody saw a thing. \(filler)"),
        ])
        #expect(try archive.found(.word("comet")) == ["titled", "opens"])
    }

    @Test("several words with one beginning open an article as one does")
    func openingBeginnings() throws {
        _ = try archive.store([
            Sample.article("both", text: "comet command \(filler)"),
            Sample.article("further", text: "\(filler.prefix(120)) comet comet comet comet \(filler.dropFirst(120))"),
        ])
        #expect(try archive.found(.prefix("com")) == ["both", "further"])
    }

    @Test("one word alone is joined with nothing")
    func single() throws {
        _ = try archive.store([Sample.article("a", text: "comet")])
        var question = SearchQuestion()
        for expression in [SearchExpression.word("comet"), .words([.word("comet")]), .phrase(["comet", "wind"])] {
            question.expression = expression
            #expect(try archive.search(question).matched == nil)
        }
    }

    @Test(
        "pages visit every hit once, in the order of the first page, whatever is stored meanwhile",
        arguments: [1, 2, 5],
        MatchMode.allCases
    )
    func pages(limit: Int, match: MatchMode) throws {
        _ = try archive.store(
            (0..<23).map { number in
                let words =
                    String(repeating: "comet ", count: number % 5) + String(repeating: "wind ", count: number % 3)
                return Sample.article(
                    "a\(number)",
                    title: number % 7 == 0 ? "Comet" : "News",
                    text: words + "calm \(filler)"
                )
            }
        )
        var question = SearchQuestion()
        question.expression = .words([.word("comet"), .word("wind")])
        question.match = match
        question.limit = 200
        question.highlight = false
        // With one page for all, `auto` would loosen where smaller pages do not.
        if match == .auto { question.limit = max(limit, 10) }
        let whole = try archive.ids(question)
        question.limit = match == .auto ? question.limit : limit
        let visited = try archive.ids(question) {
            let number = archive.generation
            _ = try archive.store([Sample.article("new\(number)", title: "Comet wind", text: "comet comet wind")])
        }
        #expect(visited == whole)
        #expect(Set(visited).count == visited.count)
    }

    @Test("lengths follow changes made by another program")
    func otherProgram() throws {
        _ = try archive.store([Sample.article("a", text: "comet \(filler)"), Sample.article("b", text: "comet here")])
        #expect(try archive.found(.word("comet")) == ["b", "a"])
        let other = try folder.archive()
        _ = try other.store([Sample.article("a", text: "comet"), Sample.article("b", text: "comet here \(filler)")])
        #expect(try archive.found(.word("comet")) == ["a", "b"])
    }
}
