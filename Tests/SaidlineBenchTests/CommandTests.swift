import ArchiveStore
import ArgumentParser
import Foundation
import NewsModel
import Testing

@testable import saidline_bench

@Suite("Commands of the bench")
struct CommandTests {
    private func refusal(_ arguments: [String]) -> (status: Int32, sentence: String) {
        do {
            _ = try Bench.parseAsRoot(arguments)
            return (0, "")
        } catch {
            return (Bench.exitCode(for: error).rawValue, Bench.message(for: error))
        }
    }

    @Test(
        "what cannot be meant is refused as wrong usage, with one line",
        arguments: [
            ["boil"], ["crawl"], ["crawl", "a", "b"], ["quotes"], ["quotes", "a", "--model"],
            ["http", "--seconds", "soon"],
            ["search", "--queries", "0"], ["search", "--repeats", "0"], ["search", "--queries", "many"], ["verify"],
            ["verify", "a", "--seed", "-1"], ["verify", "a", "--quotes", "few"], ["http", "--loudly"],
            ["load", "--batch", "0"], ["load", "--keep", "/"],
        ]
    )
    func refused(arguments: [String]) {
        let refusal = refusal(arguments)
        #expect(refusal.status == 64)
        #expect(!refusal.sentence.isEmpty && !refusal.sentence.contains("\n"))
    }

    @Test("searching never is refused with one sentence", arguments: ["--queries", "--repeats"])
    func never(option: String) {
        #expect(refusal(["search", "\(option)=-1"]).sentence == "Ask at least once.")
    }

    @Test("options have the values that the manual gives them")
    func defaults() throws {
        let search = try SearchCommand.parse([])
        #expect(search.queries == 20 && search.repeats == 3 && search.keep == nil)
        let verify = try VerifyCommand.parse(["a", "--seed", "7", "--others", "b"])
        #expect(verify.file == "a" && verify.others == "b" && verify.quotes == 200 && verify.seed == 7)
        let http = try HTTPCommand.parse(["--seconds", "0.5", "--only", "gzip"])
        #expect(http.seconds == 0.5 && http.only == "gzip" && http.archive == nil)
        let quotes = try QuotesCommand.parse(["a", "--rules", "--with-marks"])
        #expect(quotes.rules && quotes.withMarks && quotes.output == nil && quotes.model == nil)
        #expect(try CrawlCommand.parse(["f", "--verbose"]).verbose)
    }

    @Test("quotes of articles are written, a line for each")
    func quotes() throws {
        let folder = try BenchFolder()
        let article = #"{"id":"a","text":"\"The ferry will leave at seven,\" said Ada Brook."}"#
        let path = try folder.write("corpus.jsonl", article + "\n" + #"{"id":"b","text":"It rained."}"# + "\n")
        let output = folder.path + "/found.jsonl"
        try QuotesCommand.parse([path, "--rules", "--with-marks", "--output", output]).run()
        let lines = try String(contentsOfFile: output, encoding: .utf8).split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines[0].hasPrefix(#"{"id":"a","quotes":[{"#) && lines[0].contains("Ada Brook"))
        #expect(lines[1] == #"{"id":"b","quotes":[]}"#)
    }

    @Test("files of a crawl are read beside their key, and a missing one is an error")
    func crawl() throws {
        let folder = try BenchFolder()
        _ = try folder.write("a.txt", "date 2019-11-06 By Harbour News\n\nThe wall fell.\n")
        let key = #"{"file":"a.txt","date":"2019-11-06","source":"Harbour News","trailer":false,"paragraphs":1}"#
        _ = try folder.write("key.jsonl", key)
        try CrawlCommand.parse([folder.path, "--verbose"]).run()
        _ = try folder.write("key.jsonl", key.replacing("a.txt", with: "b.txt"))
        #expect(throws: (any Error).self) { try CrawlCommand.parse([folder.path]).run() }
    }

    @Test("an archive that is there is searched, verified and left as it was")
    func archive() throws {
        let folder = try BenchFolder()
        let (archive, path) = try folder.archive(12)
        archive.close()
        try SearchCommand.parse(["--keep", path, "--queries", "1", "--repeats", "1"]).run()
        try HTTPCommand.parse(["--archive", path, "--seconds", "0.001", "--only", "generation"]).run()
        let again = try ArticleArchive(path: path)
        defer { again.close() }
        #expect(try again.counts().articles == 12)
        #expect(throws: (any Error).self) { try HTTPCommand.parse(["--archive", folder.path + "/none"]).run() }
    }
}
