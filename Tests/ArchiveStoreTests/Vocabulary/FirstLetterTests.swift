import ArchiveStore
import NewsModel
import Testing

@Suite("Slips of the fingers")
struct FirstLetterTests {
    let folder: TemporaryFolder
    let archive: ArticleArchive

    init() throws {
        folder = try TemporaryFolder()
        archive = try folder.archive()
        _ = try archive.store([Sample.article("a", text: "The grandmother of the bridge.")])
    }

    private func candidates(_ word: String) throws -> [String] {
        try archive.spellings(of: [word])[0].candidates.map(\.word)
    }

    @Test("one letter amiss anywhere after the first is found in a word of six", arguments: 1..<6)
    func single(place: Int) throws {
        let word = Array("bridge")
        var (changed, omitted, inserted) = (word, word, word)
        changed[place] = "q"
        omitted.remove(at: place)
        inserted.insert("q", at: place)
        var slips = [changed, inserted]
        if omitted.count > 4 { slips.append(omitted) }
        if place < 5 {
            var swapped = word
            swapped.swapAt(place, place + 1)
            slips.append(swapped)
        }
        for slip in slips { #expect(try candidates(String(slip)) == ["bridge"], "\(String(slip))") }
    }

    @Test("two letters amiss anywhere are found in a long word", arguments: 1..<10)
    func double(place: Int) throws {
        for other in place + 1..<11 {
            var changed = Array("grandmother")
            changed[place] = "q"
            changed[other] = "x"
            #expect(try candidates(String(changed)) == ["grandmother"], "\(String(changed))")
        }
    }

    @Test(
        "a slip in the first letter counts double: beside another one only in long words",
        arguments: [
            ("brandmother", ["grandmother"]), ("randmother", ["grandmother"]), ("rgandmother", ["grandmother"]),
            ("agrandmother", ["grandmother"]), ("brandmothex", []), ("vridge", ["bridge"]), ("ridge", ["bridge"]),
            ("rbidge", ["bridge"]),
            ("vridgr", []),
        ]
    )
    func first(typed: String, meant: [String]) throws {
        #expect(try candidates(typed) == meant)
    }

    @Test("other first letters come behind slips further on, however common the word")
    func last() throws {
        _ = try archive.store((0..<9).map { Sample.article("fridge\($0)", text: "The fridge.") })
        #expect(try candidates("bridgf") == ["bridge"])
        _ = try archive.store([Sample.article("brides", text: "The brides of Bride.")])
        #expect(try candidates("vridge") == ["fridge", "bridge"])
        #expect(try candidates("bridges") == ["bridge", "brides"])
    }

    @Test(
        "a word of five letters may hold one slip, one of four is what it is",
        arguments: [("brode", ["bride"]), ("vride", ["bride"]), ("brde", []), ("ride", []), ("bard", []), ("brod", [])]
    )
    func short(typed: String, meant: [String]) throws {
        _ = try archive.store([Sample.article("short", text: "The bride and the bird.")])
        #expect(try candidates(typed) == meant)
    }

    @Test(
        "a known word is not corrected, nor a short one, nor one beyond what fingers do",
        arguments: ["bridge", "BRIDGE", "bri", "brid", "bxixgx", "grxndmxthxr", "bridge2", ""]
    )
    func none(typed: String) throws {
        #expect(try candidates(typed) == [])
    }

    @Test("candidates are told with the articles that have them, and never more than once")
    func told() throws {
        _ = try archive.store([
            Sample.article("b", text: "The bridge and the bridle."), Sample.article("c", text: "A bridge."),
        ])
        let found = try archive.spellings(of: ["bridgee"])[0]
        #expect(!found.isKnown && found.articles == 0)
        #expect(found.candidates.first == Spelling.Candidate(word: "bridge", articles: 3))
        #expect(Set(found.candidates.map(\.word)).count == found.candidates.count)
    }
}
