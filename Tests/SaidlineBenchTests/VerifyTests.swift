import ArchiveStore
import NewsModel
import Testing

@testable import saidline_bench

@Suite("Misquotations")
struct VerifyTests {
    private static let words = (0..<24).map { "word\($0)" } + ["a", "of", "the"]
    private static let others = ["other", "else"]

    private func made(_ kind: Misquotation, _ seed: UInt64, _ words: [String] = words) -> [String] {
        var chance = VerifyChance(seed: seed)
        return kind.applied(to: words, &chance, Self.others)
    }

    @Test("chance is SplitMix64, so that a seed means the same faults everywhere")
    func chance() {
        var chance = VerifyChance(seed: 1_234_567)
        #expect(chance.next() == 6_457_827_717_110_365_317)
        #expect(chance.next() == 3_203_168_211_198_807_973)
        #expect(chance.next() == 9_817_491_932_198_370_423)
        #expect((0..<200).allSatisfy { _ in (0..<6).contains(chance.roll(6)) })
        #expect(chance.roll(0) == 0 && chance.roll(-3) == 0)
        #expect((0..<50).allSatisfy { _ in !chance.happens(0) && chance.happens(1) })
        #expect((0..<200).allSatisfy { _ in ("a"..."z").contains(chance.letter()) })
        let share = Double((0..<2_000).count { _ in chance.happens(0.25) }) / 2_000
        #expect((0.2...0.3).contains(share))
    }

    @Test("the same seed makes the same faults, another one others")
    func seeds() {
        for kind in Misquotation.allCases {
            #expect(made(kind, 5) == made(kind, 5))
            let isFixed = kind == .exact || kind == .halvesSwapped
            #expect((Set((0..<20).map { made(kind, $0) }).count == 1) == isFixed, "\(kind)")
        }
    }

    @Test("each kind does what its name says and nothing else", arguments: 0..<20 as Range<UInt64>)
    func kinds(seed: UInt64) throws {
        let words = Self.words
        #expect(made(.exact, seed) == words)
        #expect(made(.halvesSwapped, seed) == Array(words[13...] + words[..<13]))
        let dropped = made(.dropped, seed)
        #expect(dropped == words.filter(Set(dropped).contains), "what is left keeps its order")
        #expect(made(.swapped, seed).sorted() == words.sorted())
        let truncated = made(.truncated, seed)
        let start = try #require(words.firstIndex(of: truncated[0]))
        #expect(truncated == Array(words[start..<start + 13]))
        let changed = made(.changed, seed)
        #expect(changed.count == words.count)
        #expect(zip(changed, words).allSatisfy { $0 == $1 || Self.others.contains($0) })
        #expect(made(.heavy, seed).allSatisfy { (words + Self.others).contains($0) })
        #expect(made(.heavy, seed).count <= words.count && made(.combined, seed).count <= words.count)
    }

    @Test("a word is misspelt within, and short words are not", arguments: 0..<20 as Range<UInt64>)
    func misspelt(seed: UInt64) {
        let found = made(.misspelt, seed)
        #expect(found.count == Self.words.count)
        for (found, word) in zip(found, Self.words) where found != word {
            #expect(word.count >= 4 && found.first == word.first)
            #expect(abs(found.count - word.count) <= 1)
        }
    }

    @Test("of a few words at least one is left, and of four all are what half of them is")
    func few() {
        #expect((0..<50).allSatisfy { !made(.dropped, $0, ["one"]).isEmpty })
        #expect(made(.truncated, 1, ["a", "b", "c", "d"]) == ["a", "b", "c", "d"])
    }

    private func articles(_ line: String) throws -> [VerifyCorpus.Article] {
        let folder = try BenchFolder()
        return try VerifyCorpus.articles(at: folder.write("corpus.jsonl", line))
    }

    @Test("annotated places in code points become bytes, pieces in order, and quotes of nothing are left out")
    func corpus() throws {
        let line =
            #"{"id":"a","text":"É 🚋 ab","attributions":[{"content":[[4,6],[0,1]]},{"content":[]},{"content":[[2,3]]}]}"#
        let article = try #require(try articles(line + "\n").first)
        #expect(article.quotes == ["É ab", "🚋"])
        let prepared = article.prepared
        #expect(prepared.draft.id == "a")
        #expect(prepared.quotes.map(\.spans.content) == [[0..<2, 8..<10], [3..<7]])
    }

    @Test("a line without what is needed is refused", arguments: ["{}", "{\"id\":\"a\",\"text\":\"t\"}", "7"])
    func broken(line: String) {
        #expect(throws: (any Error).self) { try articles(line) }
    }

    @Test("every quote of an archive is found again in its own words, and none in words that nobody said")
    func trial() throws {
        let folder = try BenchFolder()
        let said = "the old ferry will leave the northern harbour every morning at seven"
        let line = "{\"id\":\"a\",\"text\":\"\(said)\",\"attributions\":[{\"content\":[[0,\(said.count)]]}]}"
        let archive = try ArticleArchive(path: folder.path + "/verify.sqlite")
        defer { archive.close() }
        let recorded = try articles(line)
        _ = try archive.storeEach(recorded.map(\.prepared))
        #expect(try archive.verify(VerifyQuestion(said)).matches.first?.quote.text == said)
        var trial = VerifyTrial(archive: archive, seed: 1)
        try trial.misquote(recorded, count: 2)
        try trial.ask(unrecorded: recorded, count: 1)
        try trial.misquote([], count: 3)
    }

    @Test(
        "a quote that does not lie within its text is refused with the article's name",
        arguments: ["[[0, 99]]", "[[3, 1]]", "[[-1, 2]]", "[[1]]", "[[1, 2, 3]]", "[[]]"]
    )
    func outside(pieces: String) throws {
        let folder = try BenchFolder()
        let line = #"{"id": "dam", "text": "It holds.", "attributions": [{"content": \#(pieces)}]}"#
        let path = try folder.write("dam.jsonl", line)
        let failure = withExtendedLifetime(folder) {
            #expect(throws: VerifyCorpus.Failure.self) { try VerifyCorpus.articles(at: path) }
        }
        #expect(failure?.description.contains("a quote of dam") == true)
    }
}
