import ArchiveStore
import NewsModel
import QuoteExtraction
import Testing

@testable import saidline_bench

@Suite("Bulk loads that are measured")
struct LoadTests {
    private func line(_ number: Int) -> [UInt8] {
        let text = "“The bridge is closed,” said Ida Voll on day \(number)."
        return Array(#"{"title": "Report \#(number)", "text": "\#(text)"}"#.utf8)
    }

    @Test("articles are stored in batches, what is none is passed over, and each step is told", arguments: [1, 4, 100])
    func run(batch: Int) throws {
        let folder = try BenchFolder()
        let path = folder.path + "/load.sqlite"
        var run = try LoadRun(path, extractor: QuoteExtractor())
        for number in 0..<10 { try run.add(line(number), batch: batch) }
        try run.add(Array("not an article".utf8), batch: batch)
        try run.finish()
        #expect(run.table.split(separator: "\n").count == LoadRun.Step.allCases.count + 1)
        #expect(run.table.contains("10 articles"))
        let archive = try ArticleArchive(path: path)
        #expect(try archive.counts().articles == 10)
        #expect(try archive.counts().quotes == 10)
    }

    @Test("the parts of a file are told beside its texts, and are all of it but the empty pages")
    func parts() throws {
        let folder = try BenchFolder()
        let (archive, path) = try folder.archive(40)
        try archive.finishBulkLoad(of: 40)
        archive.close()
        let lines = try FileParts(path: path).table(beside: 1_000_000).split(separator: "\n")
        let first = try #require(lines.first)
        #expect(first.contains(" 0 of them empty"), "\(first)")
        #expect(lines.contains { $0.hasPrefix("  articles: ") })
        let sizes = lines.dropFirst().compactMap { Int($0.cells[1].dropLast()) }
        #expect(sizes == sizes.sorted(by: >))
        #expect(Int(first.cells[2]) == sizes.reduce(0, +))
    }
}
