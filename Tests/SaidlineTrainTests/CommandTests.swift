import ArgumentParser
import Foundation
import QuoteExtraction
import SequenceModel
import Testing

@testable import saidline_train

/// A folder for the files of one test, gone when the test is over.
private final class Folder {
    let path = FileManager.default.temporaryDirectory.appending(path: "train-\(UUID().uuidString)").path

    init() throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    func file(_ name: String) -> String { path + "/" + name }

    func write(_ name: String, _ text: String) throws -> String {
        try Data(text.utf8).write(to: URL(filePath: file(name)))
        return file(name)
    }

    func read(_ name: String) throws -> Data { try Data(contentsOf: URL(filePath: file(name))) }
}

@Suite("Reading corpora from files")
struct JSONLinesTests {
    private static let good = "{\"id\":\"a\",\"text\":\"t\",\"attributions\":[]}"

    private func message(_ text: String) throws -> String {
        let folder = try Folder()
        let path = try folder.write("corpus.jsonl", text)
        do {
            _ = try JSONLines.read(AnnotatedArticle.self, from: path)
            return ""
        } catch {
            return "\(error)"
        }
    }

    @Test(
        "a line that is no article is told by its number, blank lines included",
        arguments: [
            ("{", 1), (good + "\n[]\n", 2), (good + "\n\n\n{}\n" + good, 4), ("\n" + good + "\n\"x\"", 3),
            (good + "\r\n\r\n7\r\n", 3),
        ]
    )
    func lines(text: String, line: Int) throws {
        #expect(try message(text).contains("line \(line):"))
    }

    @Test(
        "blank lines, a last line without an end and other line ends are no error",
        arguments: ["\n", "\n\n", "\r\n"]
    )
    func blank(end: String) throws {
        let folder = try Folder()
        let path = try folder.write("corpus.jsonl", Self.good + end + Self.good)
        #expect(try JSONLines.read(AnnotatedArticle.self, from: path).count == 2)
    }

    @Test("an error names the field that is missing", arguments: ["id", "text", "attributions"])
    func fields(name: String) throws {
        let line = Self.good.replacingOccurrences(of: "\"\(name)\"", with: "\"other\"")
        #expect(try message(line).contains(name))
    }

    @Test("a file that is not there is an error, an empty one has no articles")
    func missing() throws {
        let folder = try Folder()
        #expect(throws: (any Error).self) { try JSONLines.read(AnnotatedArticle.self, from: folder.file("none")) }
        let path = try folder.write("empty.jsonl", "")
        #expect(try JSONLines.read(AnnotatedArticle.self, from: path).isEmpty)
    }

    @Test("kind and speech may be missing, offsets are taken as they are")
    func optional() throws {
        let folder = try Folder()
        let line =
            "{\"id\":\"a\",\"text\":\"t\",\"attributions\":[{\"source\":[],\"cue\":[],\"content\":[[0,1],[3,9]]}]}"
        let articles = try JSONLines.read(AnnotatedArticle.self, from: try folder.write("c.jsonl", line))
        #expect(articles[0].attributions[0].content == [[0, 1], [3, 9]])
        #expect(articles[0].attributions[0].kind == nil && articles[0].attributions[0].speech == nil)
    }
}

@Suite("Options")
struct OptionTests {
    private func exitCode(_ arguments: [String]) -> Int32 {
        do {
            _ = try TrainCommand.parseAsRoot(arguments)
            return 0
        } catch {
            return TrainCommand.exitCode(for: error).rawValue
        }
    }

    @Test(
        "options that cannot be meant are refused with the status of wrong usage",
        arguments: [
            ["evaluate"], ["train", "--articles", "a"], ["evaluate", "--articles", "a", "--minimum", "much"],
            ["train", "--output", "o"], ["translate"], ["evaluate", "--articles", "a", "--loudly"],
        ]
    )
    func usage(arguments: [String]) {
        #expect(exitCode(arguments) == 64)
    }

    @Test(
        "figures out of bounds are refused",
        arguments: [
            ("--epochs", "0"), ("--tag-epochs", "0"), ("--folds", "1"), ("--bits", "7"), ("--bits", "23"),
            ("--tag-bits", "19"), ("--dropout", "0.95"), ("--dropout", "-0.1"), ("--rate", "0"),
            ("--least-count", "256"),
            ("--seed", "-1"),
        ]
    )
    func bounds(name: String, value: String) {
        #expect(exitCode(["train", "--articles", "a", "--output", "o", name + "=" + value]) == 64)
        #expect(exitCode(["train", "--articles", "a", "--output", "o"]) == 0)
    }

    @Test("help is no error")
    func help() {
        #expect(exitCode(["--help"]) == 0)
        #expect(exitCode(["train", "--help"]) == 0)
        #expect(TrainCommand.helpMessage().contains("evaluate"))
    }

    @Test("options become a plan, the same for both stages")
    func plan() throws {
        let arguments = ["--seed", "9", "--epochs", "2", "--bits", "10", "--folds", "4", "--dropout", "0.5"]
        let plan = try LearningArguments.parse(arguments + ["--tag-bits", "8", "--least-count", "1"]).plan
        #expect(plan.stageOne == plan.stageTwo)
        #expect(plan.stageOne.seed == 9 && plan.stageOne.epochs == 2 && plan.stageOne.bits == 10)
        #expect(plan.stageOne.averagingFrom == 2)
        #expect(plan.stageOne.dropout == 0.5 && plan.stageOne.leastCount == 1)
        #expect(plan.folds == 4 && plan.tagBits == 8 && plan.tagEpochs == 5)
    }
}

@Suite("Commands")
struct CommandTests {
    /// Articles of the invented corpus as a file of a corpus.
    private func corpus(_ count: Int) -> String {
        InventedCorpus.articles(count).map { article in
            let items = article.attributions.map { part in
                "{\"source\":\(part.source),\"cue\":\(part.cue),\"content\":\(part.content),\"speech\":true}"
            }
            let text = article.text.replacingOccurrences(of: "\"", with: "\\\"").replacingOccurrences(
                of: "\n",
                with: "\\n"
            )
            return
                "{\"id\":\"\(article.id)\",\"text\":\"\(text)\",\"attributions\":[\(items.joined(separator: ","))]}\n"
        }.joined()
    }

    private func run(_ arguments: [String]) async -> Int32 {
        do {
            guard var command = try TrainCommand.parseAsRoot(arguments) as? any AsyncParsableCommand else { return -1 }
            try await command.run()
            return 0
        } catch {
            return TrainCommand.exitCode(for: error).rawValue
        }
    }

    @Test("training writes a model that works and a card, evaluating what was found")
    func train() async throws {
        let folder = try Folder()
        let articles = try folder.write("articles.jsonl", corpus(2))
        let output = folder.file("quotes.model")
        let small = ["--epochs=1", "--tag-epochs=1", "--bits=8", "--tag-bits=8", "--folds=2", "--least-count=1"]
        let files = ["--articles", articles, "--output", output, "--card", folder.file("card.md")]
        #expect(await run(["train"] + files + small + ["--origin", "Invented by hand."]) == 0)
        let card = String(decoding: try folder.read("card.md"), as: UTF8.self)
        #expect(card.contains("Invented by hand.") && card.contains("2 articles"))
        let extractor = try QuoteExtractor(modelBytes: Array(try folder.read("quotes.model")))
        #expect(!extractor.isRulesOnly)
        let found = folder.file("found.jsonl")
        #expect(await run(["evaluate", "--articles", articles, "--model", output, "--predictions", found]) == 0)
        let lines = try folder.read("found.jsonl").split(separator: 10)
        #expect(lines.count == 2)
    }

    @Test("articles given twice are evaluated twice, and none are left where the least confidence is too high")
    func options() async throws {
        let folder = try Folder()
        let articles = try folder.write("articles.jsonl", corpus(2))
        let files = ["--articles", articles, "--articles", articles, "--predictions", folder.file("found.jsonl")]
        #expect(await run(["evaluate", "--minimum", "1.5", "--marks"] + files) == 0)
        let lines = try folder.read("found.jsonl").split(separator: 10).map { String(decoding: $0, as: UTF8.self) }
        #expect(lines.count == 4)
        #expect(lines.allSatisfy { $0.hasSuffix("\"quotes\":[]}") })
    }

    @Test("fewer articles than folds, and lines that are none, are wrong usage; a missing file is a failure")
    func failures() async throws {
        let folder = try Folder()
        let one = try folder.write("one.jsonl", corpus(1))
        let bad = try folder.write("bad.jsonl", "no article\n")
        let output = ["--output", folder.file("never")]
        #expect(await run(["train", "--articles", one] + output) == 64)
        #expect(await run(["evaluate", "--articles", bad]) == 64)
        #expect(await run(["evaluate", "--articles", folder.file("none")]) == 1)
        #expect(await run(["evaluate", "--articles", one, "--model", bad]) == 1)
        #expect(!FileManager.default.fileExists(atPath: folder.file("never")))
    }
}
