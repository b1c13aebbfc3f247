import ArchiveStore
import NewsModel
import Testing

@Suite struct SearchReferenceTests {
    private func fill(_ archive: ArticleArchive, seed: Int) throws -> Reference {
        var chance = Chance(seed: seed)
        let reference = Reference(documents: (0..<40).map { chance.document("a\($0)") })
        _ = try archive.store(
            reference.documents.map { document in
                Sample.article(document.id, text: document.text.joined(separator: " ")) {
                    $0.title = document.fields[.title]?.joined(separator: " ")
                    $0.authors = document.fields[.author].map { [$0.joined(separator: " ")] } ?? []
                    $0.source = document.fields[.source]?.joined(separator: " ")
                    $0.section = document.fields[.section]?.joined(separator: " ")
                }
            }
        )
        return reference
    }

    @Test("any expression finds what looking at every article would find", arguments: 1...8, [MatchMode.all, .any])
    func expressions(seed: Int, match: MatchMode) throws {
        let folder = try TemporaryFolder()
        let archive = try folder.archive()
        let reference = try fill(archive, seed: seed)
        var chance = Chance(seed: seed + 1_000)
        for _ in 0..<150 {
            let expression = chance.expression(4)
            let found = try archive.found(expression) {
                $0.match = match
                $0.highlight = false
            }
            #expect(found.sorted() == reference.ids(expression, match).sorted(), "\(expression)")
        }
    }

    @Test("`auto` finds what all the words match, or what any of them does, in the order of either", arguments: 1...4)
    func auto(seed: Int) throws {
        let folder = try TemporaryFolder()
        let archive = try folder.archive()
        let reference = try fill(archive, seed: seed)
        var chance = Chance(seed: seed + 2_000)
        for _ in 0..<100 {
            let expression = SearchExpression.words((0...2).map { _ in chance.expression(1) })
            var question = SearchQuestion()
            question.expression = expression
            question.limit = 200
            question.highlight = false
            let page = try archive.search(question)
            let ids = page.items.map(\.item.id)
            let all = Set(reference.ids(expression, .all))
            #expect(page.total.count == ids.count)
            #expect(all.isSubset(of: ids), "\(expression)")
            guard let matched = page.matched else { continue }
            if matched == .all { #expect(Set(ids) == all) }
            question.match = matched
            #expect(try archive.ids(question) == ids, "\(expression)")
        }
    }

    @Test("pages of any search hold every hit once, in one order", arguments: 1...4)
    func pages(seed: Int) throws {
        let folder = try TemporaryFolder()
        let archive = try folder.archive()
        _ = try fill(archive, seed: seed)
        var chance = Chance(seed: seed + 3_000)
        for round in 0..<12 {
            var question = SearchQuestion()
            question.expression = chance.expression(2)
            question.match = [.all, .any][round % 2]
            question.sort = Sort.allCases[round % 3]
            question.highlight = false
            question.limit = 200
            let whole = try archive.ids(question)
            question.limit = 1 + chance.dice.roll(9)
            #expect(try archive.ids(question) == whole)
            #expect(try archive.search(question).total.count == whole.count)
        }
    }
}
