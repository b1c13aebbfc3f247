import ArchiveStore
import NewsModel
import Testing

@Suite struct WordCountTests {
    @Test(
        "words are counted as a newsroom counts them",
        arguments: [
            ("one", 1), ("one two", 2), ("  one \n\n two\tthree ", 3), ("mother-in-law", 1), ("a - b", 2), ("a – b", 2),
            ("a—b", 1), ("“Yes,” he said.", 3), ("3 per cent, 4.5%", 4), ("…", 0), ("! ? .", 0), ("Şahin Əliyev", 2),
            ("one\u{A0}two", 2), ("one\u{3000}two", 2), ("日本 海", 2), ("© 2019", 1), ("don’t", 1), ("é", 1),
        ]
    )
    func count(text: String, words: Int) throws {
        let folder = try TemporaryFolder()
        let archive = try folder.archive()
        _ = try archive.store([Sample.article("a", text: text)])
        #expect(try archive.article(id: "a")?.wordCount == words)
    }
}
