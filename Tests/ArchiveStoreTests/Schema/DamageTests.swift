import ArchiveStore
import Foundation
import NewsModel
import Testing

/// Files that are broken, cut or somebody else's: told, never served wrong, never a crash.
@Suite struct DamageTests {
    let folder: TemporaryFolder
    private let bytes: Data

    /// A closed archive of two hundred articles, and its bytes.
    init() throws {
        folder = try TemporaryFolder()
        let archive = try folder.archive()
        _ = try archive.store((0..<200).map { Sample.harbour("a\($0)") })
        archive.close()
        bytes = try Data(contentsOf: URL(filePath: folder.file))
    }

    private func write(_ data: Data) throws {
        for suffix in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: folder.file + suffix) }
        try data.write(to: URL(filePath: folder.file))
    }

    /// Opens what is there and asks everything; `nil` where all was answered and the check found nothing.
    private func complaint() -> String? {
        do {
            let archive = try folder.archive { $0.timeLimitMilliseconds = 20_000 }
            _ = try archive.ids(ArticleQuestion())
            _ = try archive.found(.word("harbour"))
            _ = try archive.quotes(QuoteQuestion())
            _ = try archive.speakers(SpeakerQuestion())
            try archive.forEachArticle { _ in }
            return try archive.check().first
        } catch {
            return (error as? ArchiveError)?.message ?? "another error: \(error)"
        }
    }

    @Test("the file as it was is whole")
    func whole() throws {
        try write(bytes)
        #expect(complaint() == nil)
    }

    @Test("a file cut short is noticed, wherever it was cut", arguments: 1...9)
    func truncated(tenth: Int) throws {
        try write(bytes.prefix(bytes.count * tenth / 10))
        let found = complaint()
        #expect(found != nil)
        #expect(found?.hasSuffix(".") == true, "\(found ?? "")")
    }

    @Test("an empty file is a new archive")
    func empty() throws {
        try write(Data())
        #expect(try folder.archive().counts().articles == 0)
    }

    @Test("a file of a few bytes is not ours and stays as it is", arguments: [1, 15, 16, 99, 511])
    func stub(count: Int) throws {
        let stub = bytes.prefix(count)
        try write(stub)
        #expect(complaint() != nil)
        #expect(try Data(contentsOf: URL(filePath: folder.file)).prefix(count) == stub)
    }

    @Test("pages overwritten with noise are noticed and never crash", arguments: 1...12)
    func noise(seed: Int) throws {
        var dice = Dice(seed: seed)
        var broken = bytes
        // Beyond the header's page, so that the file still looks like an archive.
        let page = 1 + dice.roll(bytes.count / 4_096 - 1)
        for offset in page * 4_096..<(page + 1) * 4_096 { broken[offset] = UInt8(dice.roll(256)) }
        try write(broken)
        let found = complaint()
        // A page that nothing uses any more may hold anything.
        if let found { #expect(found.hasSuffix("."), "\(found)") }
    }

    @Test("a single changed letter in a text is found by the check")
    func changedText() throws {
        var broken = bytes
        let range = try #require(broken.range(of: Data("“The harbour will open,”".utf8), options: .backwards))
        broken[range.lowerBound + 4] = UInt8(ascii: "X")
        try write(broken)
        #expect(complaint() != nil)
    }

    @Test(
        "counts that do not agree are found by the check",
        arguments: [
            "UPDATE totals SET quotes = 7", "UPDATE speakers SET quotes = quotes + 1 WHERE id = 'teo-brandt'",
            "UPDATE articles SET word_count = 3 WHERE id = 'a5'", "UPDATE articles SET quote_count = 9 WHERE id = 'a5'",
            "UPDATE quotes SET spans = x'010304000000' WHERE seq = 3",
            "DELETE FROM speaker_uses WHERE name = 'Teo Brandt'",
            "UPDATE speaker_uses SET quotes = quotes - 1", "DELETE FROM speakers WHERE id = 'mira-halvorsen'",
            "UPDATE quotes SET spans = x'01ff7f01' WHERE seq = 3", "DELETE FROM totals",
            "UPDATE quotes SET speaker_id = 'ghost' WHERE seq = 4",
        ]
    )
    func disagreement(sql: String) throws {
        try RawDatabase(folder.file).run(sql)
        #expect(complaint() != nil)
    }
}
