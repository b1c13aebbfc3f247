import ArchiveStore
import HTTPServer
import NewsModel
import Testing

@testable import saidline_bench

@Suite("Searches as they are typed")
struct SearchTypingTests {
    @Test("every letter is a request that is answered, and no slip is a word of the archive")
    func typing() throws {
        let folder = try BenchFolder()
        let (archive, path) = try folder.archive(30)
        defer { archive.close() }
        let typing = try SearchTyping(SearchBaseline(archive, path: path).texts(3), in: archive)
        #expect(typing.keystrokes.count > 10)
        let surface = BenchSurface(archive)
        #expect(typing.keystrokes.allSatisfy { surface.answer($0).status.code == 200 })
        #expect(!typing.slips.isEmpty)
        let spellings = try archive.spellings(of: typing.slips)
        #expect(spellings.allSatisfy { $0.articles == 0 } && spellings.contains { !$0.candidates.isEmpty })
        #expect(typing.completing(surface, repeats: 1).own.count == typing.keystrokes.count)
        #expect(typing.correcting(archive, repeats: 1).own.count == typing.slips.count)
    }

    @Test(
        "a slip is one letter amiss",
        arguments: zip(0..<5, ["harobur", "harour", "harbbour", "harxour", "karbour"])
    )
    func slips(kind: Int, expected: String) {
        #expect(SearchTyping.slip(in: "harbour", kind) == expected)
    }

    @Test("nothing is typed of nothing")
    func nothing() throws {
        let folder = try BenchFolder()
        let (archive, _) = try folder.archive(1)
        defer { archive.close() }
        let typing = try SearchTyping(["", "1 2 3"], in: archive)
        #expect(typing.keystrokes.isEmpty && typing.slips.isEmpty)
    }
}
