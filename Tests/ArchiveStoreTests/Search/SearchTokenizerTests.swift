import ArchiveStore
import NewsModel
import Testing

/// Words of any length and kind, as the index cuts and cuts them off.
@Suite struct SearchTokenizerTests {
    @Test(
        "a very long word is found by itself and its beginning",
        arguments: [1, 63, 64, 65, 1_000, 32_767, 32_768, 32_769, 40_000]
    )
    func long(length: Int) throws {
        try expectFound(length)
    }

    private func expectFound(_ length: Int) throws {
        let folder = try TemporaryFolder()
        let archive = try folder.archive()
        let word = String(repeating: "q", count: length)
        _ = try archive.store([Sample.article("a", title: word, text: "The \(word) ends."), Sample.article("b")])
        for field in [false, true] {
            let found = { (part: SearchExpression) in
                try archive.found(field ? .field(.title, part) : part)
            }
            #expect(try found(.word(word)) == ["a"])
            #expect(try found(.prefix(word)) == ["a"])
            #expect(try found(.prefix(String(word.prefix(max(1, length / 2))))) == ["a"])
            if length < 32_767 { #expect(try found(.word(word + "q")) == []) }
        }
        #expect(try archive.found(.phrase(["the", word])) == ["a"])
        #expect(try archive.found(.near(["ends", word], distance: 0)) == ["a"])
        #expect(try archive.found(.not(.word(word))) == ["b"])
    }

    @Test(
        "a word of several parts is looked for as a phrase",
        arguments: [
            ("F-16", ["two"]), ("f_16", ["two"]), ("16", ["three", "two"]), ("at&t", ["two"]),
            ("AT", ["three", "two"]),
            ("3.5", ["three"]), ("5.3", []), ("o’clock", ["three"]), ("o'clock", ["three"]),
        ]
    )
    func parts(word: String, ids: [String]) throws {
        let folder = try TemporaryFolder()
        let archive = try folder.archive()
        _ = try archive.store([
            Sample.article("two", text: "An F-16 of AT&T."), Sample.article("three", text: "At 16 o’clock: 3.5 F."),
        ])
        #expect(try archive.found(.word(word)).sorted() == ids)
        #expect(try archive.found(.and([.word(word), .word(word)])).sorted() == ids)
    }

    @Test("the beginning of a word is looked for as it is printed, not as its stem")
    func prefixes() throws {
        let folder = try TemporaryFolder()
        let archive = try folder.archive()
        _ = try archive.store([
            Sample.article("a", text: "Harbours"), Sample.article("b", text: "harbouring"),
            Sample.article("c", text: "hard"),
        ])
        #expect(try archive.found(.prefix("HARB")).sorted() == ["a", "b"])
        #expect(try archive.found(.prefix("har")).sorted() == ["a", "b", "c"])
        #expect(try archive.found(.prefix("harbour")).sorted() == ["a", "b"])
        #expect(try archive.found(.prefix("hx")) == [])
    }
}
