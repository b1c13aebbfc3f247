import ArchiveStore
import NewsModel
import Testing

@Suite("The vocabulary")
struct VocabularyTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    /// A word of letters for each number.
    private static func word(_ number: Int) -> String {
        var (word, rest) = ("", number)
        repeat {
            word += "\(UnicodeScalar(UInt8(97 + rest % 26)))o"
            rest /= 26
        } while rest > 0
        return word + "mi"
    }

    @Test("it stays true to the articles through any writes, and when its runs are summed up", arguments: 1...3)
    func truth(seed: Int) throws {
        let archive = try folder.archive()
        var dice = Dice(seed: seed)
        var texts: [String: Set<Int>] = [:]
        // Some 60,000 counted words: more than wait to be summed up.
        for _ in 0..<12 {
            var batch: [PreparedArticle] = []
            for _ in 0..<10 {
                let id = "a\(dice.roll(40))"
                let words = Set((0..<600).map { _ in dice.roll(4_000) })
                texts[id] = words
                batch.append(Sample.article(id, text: words.map(Self.word).joined(separator: " ")))
            }
            _ = try archive.store(batch)
            let gone = "a\(dice.roll(40))"
            if try archive.remove(articleID: gone, expecting: nil) { texts[gone] = nil }
            let asked = (0..<10).map { _ in dice.roll(4_000) }
            let counted = try archive.spellings(of: asked.map(Self.word)).map(\.articles)
            #expect(counted == asked.map { word in texts.values.count { $0.contains(word) } })
        }
        #expect(try archive.check() == [])
        for number in texts.values.flatMap({ $0.sorted().prefix(1) }) where number >= 26 {
            let word = Self.word(number)
            let candidates = try archive.spellings(of: [word.dropLast() + "ii"])[0].candidates.map(\.word)
            #expect(candidates.contains(word))
        }
        archive.close()
        #expect(try folder.archive().spellings(of: [Self.word(7)])[0].articles == texts.values.count { $0.contains(7) })
    }

    @Test(
        "what does not agree with the articles is found, and gone once it is made anew",
        arguments: [
            ("DELETE FROM word_runs", "The word harbour is counted in -2 articles"),
            ("UPDATE word_runs SET counts = x'0003616263020200'", "The word abc is counted in 1 articles"),
            ("UPDATE source_counts SET articles = 9", "The outlet Bay Courier is said to have 9 articles, but has 2"),
            ("DELETE FROM title_starts", "0 headlines are listed"),
        ]
    )
    func check(damage: String, finding: String) throws {
        let first = try folder.archive()
        _ = try first.store([Sample.harbour("a"), Sample.harbour("b")])
        first.close()
        try RawDatabase(folder.file).run(damage)
        let archive = try folder.archive()
        let findings = try archive.check()
        #expect(findings.contains { $0.contains(finding) }, "\(findings)")
        try archive.rebuild()
        #expect(try archive.check() == [])
        #expect(try archive.spellings(of: ["harbour"])[0].articles == 2)
    }

    @Test("many may ask while others write")
    func concurrency() async throws {
        let archive = try folder.archive { $0.readers = 3 }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<2 {
                group.addTask {
                    for number in 0..<10 {
                        let text = "harbour \(Self.word(26 * (20 * writer + number + 1)))"
                        _ = try archive.store([Sample.article("w\(writer)-\(number)", text: text)])
                    }
                }
            }
            for _ in 0..<3 {
                group.addTask {
                    var last = 0
                    for _ in 0..<20 {
                        let spellings = try archive.spellings(of: ["harbour", "harbuor"])
                        #expect(spellings[0].articles >= last)
                        #expect(
                            spellings[1].candidates.map(\.word) == (spellings[0].isKnown ? ["harbour"] : [])
                                || last == 0
                        )
                        last = spellings[0].articles
                        _ = try archive.suggestions(for: "har", limit: 5)
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try archive.spellings(of: ["harbour"])[0].articles == 20)
        #expect(try archive.check() == [])
    }

    @Test("an archive that may only be read is not made anew")
    func readOnly() throws {
        try folder.archive().close()
        let archive = try folder.archive { $0.readOnly = true }
        #expect(failure { try archive.rebuild() }?.message.contains("reading only") == true)
    }
}
