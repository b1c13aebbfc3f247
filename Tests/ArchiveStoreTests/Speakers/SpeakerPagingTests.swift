import ArchiveStore
import NewsModel
import Testing

@Suite struct SpeakerPagingTests {
    let folder: TemporaryFolder
    let archive: ArticleArchive

    /// Thirty speakers, of whom number n has n % 5 + 1 quotes.
    init() throws {
        folder = try TemporaryFolder()
        archive = try folder.archive()
        _ = try archive.store(
            (0..<30).flatMap { number in
                (0...number % 5).map { count in
                    SpeakerTests.said(
                        "a\(number)-\(count)",
                        "Person \(number)",
                        role: nil,
                        published: number % 3 == 0 ? nil : "20\(10 + number % 7)",
                        source: "Post"
                    )
                }
            }
        )
    }

    private func visit(_ start: SpeakerQuestion, between: () throws -> Void = {}) throws -> [SpeakerSummary] {
        var question = start
        var found: [SpeakerSummary] = []
        while true {
            let page = try archive.speakers(question)
            found += page.items
            guard let next = page.next else { return found }
            question.cursor = next
            try between()
        }
    }

    @Test("every order is the same in pages of any size", arguments: SpeakerSort.allCases, [1, 4, 7, 29, 30, 31])
    func sizes(sort: SpeakerSort, limit: Int) throws {
        var question = SpeakerQuestion()
        question.sort = sort
        question.limit = 200
        let whole = try visit(question)
        question.limit = limit
        #expect(try visit(question) == whole)
        #expect(Set(whole.map(\.speaker.id)).count == 30)
        switch sort {
        case .quotes: #expect(whole.map(\.quotes) == whole.map(\.quotes).sorted(by: >))
        case .name: #expect(whole.map(\.speaker.id) == whole.map(\.speaker.id).sorted())
        case .last:
            let dates = whole.map { $0.last?.firstInstant ?? .min }
            #expect(dates == dates.sorted(by: >))
        }
    }

    @Test("speakers stay in their places while others are quoted", arguments: SpeakerSort.allCases)
    func meanwhile(sort: SpeakerSort) throws {
        var question = SpeakerQuestion()
        question.sort = sort
        question.limit = 200
        let whole = try visit(question).map(\.speaker.id)
        question.limit = 7
        var number = 0
        let visited = try visit(question) {
            number += 1
            let late = (0..<9).map { index in
                SpeakerTests.said(
                    "n\(number)-\(index)",
                    "Person \(index * 3)",
                    role: nil,
                    published: "2024",
                    source: "S"
                )
            }
            let new = SpeakerTests.said("new\(number)", "Aaron \(number)", role: nil, published: "2024", source: "S")
            _ = try archive.store(late + [new])
        }
        #expect(visited.map(\.speaker.id) == whole)
        #expect(number > 0)
    }

    @Test("a filtered list pages like the whole one", arguments: [1, 4, 50])
    func filtered(limit: Int) throws {
        var question = SpeakerQuestion()
        question.quotes.filter.from = NewsDate("2013")?.firstInstant
        question.limit = 200
        let whole = try visit(question)
        #expect(!whole.isEmpty)
        #expect(whole.allSatisfy { $0.first != nil })
        question.limit = limit
        #expect(try visit(question) == whole)
        #expect(try archive.speakers(question).total.count == whole.count)
    }

    @Test("a name of several parts finds who bears all of them")
    func parts() throws {
        var question = SpeakerQuestion()
        question.name = "person 29"
        #expect(try archive.speakers(question).items.map(\.speaker.id) == ["person-29"])
        question.name = "persan"
        question.limit = 200
        #expect(try archive.speakers(question).items.count == 30)
    }
}
