import ArchiveStore
import NewsModel
import Testing

@Suite struct VerifyTests {
    let folder: TemporaryFolder
    let archive: ArticleArchive

    init() throws {
        folder = try TemporaryFolder()
        archive = try folder.archive()
        _ = try archive.store(Statements.articles)
    }

    /// Ways to get a statement wrong; `nil` where it is too short for that.
    private static let faults: [(name: String, verdicts: [Verdict], change: @Sendable ([String]) -> [String])] = [
        ("as it is", [.exact], { $0 }),
        ("shouted", [.exact], { $0.map { $0.uppercased() } }),
        ("every fifth word dropped", [.close], { $0.enumerated().filter { $0.offset % 5 != 2 }.map(\.element) }),
        ("every fifth word changed", [.close], { $0.enumerated().map { $0 % 5 == 3 ? "zebra" : $1 } }),
        (
            "neighbours swapped", [.close],
            { words in
                var words = words
                for index in stride(from: 1, to: words.count - 1, by: 5) { words.swapAt(index, index + 1) }
                return words
            }
        ),
        ("first half", [.close], { Array($0.prefix($0.count / 2)) }),
        ("second half", [.close], { Array($0.suffix($0.count / 2)) }),
        ("halves swapped", [.close, .partial], { Array($0[($0.count / 2)...] + $0[..<($0.count / 2)]) }),
        (
            "every fourth word misspelt", [.close],
            { words in
                words.enumerated().map { $0 % 4 == 1 ? String($1.prefix(1)) + "x" + $1.dropFirst() : $1 }
            }
        ),
        (
            "dropped, changed and misspelt", [.close, .partial],
            { words in
                words.enumerated().filter { $0.offset % 8 != 1 }.map { place, word in
                    place % 8 == 4 ? "zebra" : place % 8 == 6 ? word + "q" : word
                }
            }
        ),
        ("with words put in", [.close], { $0.enumerated().flatMap { $0 % 4 == 0 ? [$1, "uh"] : [$1] } }),
    ]

    @Test("a misquotation leads back to what was said", arguments: 0..<faults.count)
    func misquotations(fault: Int) throws {
        let fault = Self.faults[fault]
        for (number, statement) in Statements.all.dropLast().enumerated() {
            let asked = fault.change(statement.split(separator: " ").map(String.init)).joined(separator: " ")
            let found = try archive.verified(asked)
            #expect(found.matches.first?.quote.id == "s\(number / 3)-\(number % 3 + 1)", "\(fault.name): \(asked)")
            #expect(fault.verdicts.contains(found.verdict), "\(fault.name): \(asked) is \(found.verdict)")
        }
    }

    @Test(
        "what nobody said is said by nobody, but the closest is shown",
        arguments: [
            "We shall paint the lighthouse green and yellow next spring",
            "The doctors of this town have never asked the council for anything", "xylophone",
        ]
    )
    func none(asked: String) throws {
        let found = try archive.verified(asked)
        #expect(found.verdict == .none)
        #expect(found.matches.allSatisfy { $0.similarity < 0.45 })
        let (from, to) = (NewsDate("2020-03-04"), NewsDate("2023-03-04"))
        #expect(found.searched == SearchedExtent(quotes: 12, articles: 4, from: from, to: to))
    }

    @Test("matches stand in order of similarity, each with its difference, its speaker and its article")
    func order() throws {
        _ = try archive.store([
            Statements.article("t", ["The old mill above Ketterby will grind flour again"], source: "Velna Post")
        ])
        let found = try archive.verified("The old mill above Ketterby will grind flour again")
        #expect(found.verdict == .exact)
        #expect(found.matches.map(\.quote.id) == ["t-1", "s0-1"])
        #expect(found.matches.map(\.similarity) == found.matches.map(\.similarity).sorted(by: >))
        #expect(found.matches[0].changes.map(\.operation) == [.equal])
        #expect(found.matches[1].changes.map(\.operation) == [.equal, .insert])
        #expect(found.matches[1].changes.last?.text == "before the second harvest comes in")
        #expect(found.matches[0].quote.article.source == "Velna Post")
        #expect(found.matches[0].quote.speaker?.name == "Mira Halvorsen")
        #expect(try archive.verified("The old mill above Ketterby", limit: 1).matches.count == 1)
    }

    @Test("one word is found too")
    func oneWord() throws {
        #expect(try archive.verified("rubbish!").verdict == .exact)
        #expect(try archive.verified("—").matches.isEmpty)
        #expect(try archive.verified("").verdict == .none)
    }

    @Test("filters narrow what is looked at, and what is said to have been looked at")
    func filters() throws {
        let statement = Statements.all[0]
        _ = try archive.store([
            Statements.article("late", ["Well", statement], published: "2024", source: "Velna Post")
        ])
        func ids(_ change: (inout QuoteQuestion) -> Void) throws -> [String] {
            try archive.verified(statement, change).matches.filter { $0.similarity == 1 }.map(\.quote.id)
        }
        #expect(try ids { _ in } == ["late-2", "s0-1"])
        #expect(try ids { $0.filter.speaker.include = ["Mira Halvorsen"] } == ["s0-1"])
        #expect(try ids { $0.filter.speaker.include = ["teo-brandt"] } == ["late-2"])
        #expect(try ids { $0.filter.speaker.exclude = ["teo-brandt"] } == ["s0-1"])
        #expect(try ids { $0.filter.source.include = ["velna post"] } == ["late-2"])
        #expect(try ids { $0.filter.to = NewsDate("2023")?.lastInstant } == ["s0-1"])
        #expect(try ids { $0.kinds = [.indirect] } == [])
        #expect(try ids { $0.article.include = ["late"] } == ["late-2"])
        let searched = try archive.verified(statement) { $0.filter.source.include = ["Velna Post"] }.searched
        #expect(searched == SearchedExtent(quotes: 2, articles: 1, from: NewsDate("2024"), to: NewsDate("2024")))
        let early = try archive.verified(statement) { $0.filter.from = NewsDate("2021")?.firstInstant }.searched
        #expect(early == SearchedExtent(quotes: 11, articles: 4, from: NewsDate("2021-03-04"), to: NewsDate("2024")))
        let nobody = try archive.verified(statement) { $0.filter.speaker.include = ["Nobody"] }
        #expect(nobody.searched == SearchedExtent(quotes: 0, articles: 0, from: nil, to: nil))
        #expect(nobody.matches.isEmpty)
    }

    @Test("a statement that every paper prints is still found, the latest first")
    func frequent() throws {
        let statement = "Bread and rivers belong to all of us"
        _ = try archive.store((0..<900).map { Statements.article("wire\($0)", [statement]) })
        let found = try archive.verified("bread and river belong to all of them")
        #expect(found.verdict == .close)
        #expect(found.matches.count == 20)
        #expect(found.matches.first?.quote.id == "wire899-1")
        #expect(try archive.verified(statement, limit: 200).matches.count == 200)
        #expect(try archive.check() == [])
    }
}
