import Foundation
import Testing

@Suite("saidline import, export, check, backup")
struct ImportTests {
    private let folder: TemporaryFolder
    private var archive: String { folder.path("archive.sqlite") }

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test("the sum says what was added and found, and a second import changes nothing")
    func importTwice() throws {
        let file = try folder.write(Samples.crawlText, to: "articles/one.txt")
        let first = try Program.run("import", "--archive", archive, file)
        #expect(first.exitCode == 0, "\(first.complaints)")
        #expect(first.output.hasPrefix("1 added, 0 updated, 0 unchanged, 0 rejected; "), "\(first.output)")
        #expect(!first.output.contains("; 0 quotes found"))
        let second = try Program.run("import", "--archive", archive, folder.path("articles"))
        #expect(second.output.hasPrefix("0 added, 0 updated, 1 unchanged, 0 rejected; "), "\(second.output)")
    }

    @Test("what can't be an article is named with file, line and reason; the rest is stored; the exit code is 1")
    func rejected() throws {
        let file = try folder.write(Samples.lines, to: "many.ndjson")
        let outcome = try Program.run("import", "--archive", archive, file)
        #expect(outcome.exitCode == 1)
        #expect(outcome.output.hasPrefix("2 added, 0 updated, 0 unchanged, 1 rejected; "), "\(outcome.output)")
        #expect(outcome.complaints.contains("many.ndjson, line 3: "), "\(outcome.complaints)")
    }

    @Test(
        "standard input is read, and what it holds is seen from its first bytes",
        arguments: [Samples.crawlText, Samples.lines]
    )
    func standardInput(text: String) throws {
        let outcome = try Program.run("import", "--archive", archive, "-", input: Data(text.utf8))
        #expect(!outcome.output.hasPrefix("0 added"), "\(outcome.output)")
    }

    @Test("a glob that no shell expanded is expanded here")
    func glob() throws {
        try folder.write(Samples.crawlText, to: "in/one.txt")
        try folder.write("{\"id\": \"b\", \"text\": \"A calm day.\"}", to: "in/two.json")
        let outcome = try Program.run("import", "--archive", archive, folder.path("in/*.json"))
        #expect(outcome.output.hasPrefix("1 added"), "\(outcome.output)")
    }

    @Test("a packed file is unpacked on the way")
    func gzip() throws {
        let file = try folder.write(Samples.lines, to: "many.ndjson")
        let gzip = Process()
        gzip.executableURL = URL(fileURLWithPath: "/bin/gzip")
        gzip.arguments = [file]
        try gzip.run()
        gzip.waitUntilExit()
        let outcome = try Program.run("import", "--archive", archive, file + ".gz")
        #expect(outcome.output.hasPrefix("2 added"), "\(outcome.output)\(outcome.complaints)")
    }

    @Test("a file that is not there is named, and no archive is made")
    func missing() throws {
        let outcome = try Program.run("import", "--archive", archive, folder.path("none.txt"))
        #expect(outcome.exitCode == 1)
        #expect(outcome.complaints.contains("There is no file or folder \(folder.path("none.txt"))"))
        #expect(!FileManager.default.fileExists(atPath: archive))
    }

    @Test("what export writes, import reads back as the same archive")
    func roundTrip() throws {
        let file = try folder.write(Samples.crawlText, to: "one.txt")
        _ = try Program.run("import", "--archive", archive, file)
        let first = try Program.run("export", "--archive", archive)
        let lines = try folder.write(first.output, to: "export.ndjson")
        let copy = folder.path("copy.sqlite")
        _ = try Program.run("import", "--archive", copy, lines)
        let second = try Program.run("export", "--archive", copy)
        #expect(try Self.withoutTimes(first.output) == Self.withoutTimes(second.output))
        let quotes = try Program.run("export", "--quotes", "--archive", archive)
        #expect(try Program.run("export", "--quotes", "--archive", copy).output == quotes.output)
        #expect(quotes.output.contains("Ilkay Demirov"))
    }

    /// The lines with their members in one order and without the times of the archive's own clock.
    private static func withoutTimes(_ lines: String) throws -> [String] {
        try lines.split(separator: "\n").map { line in
            var object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
            object["created"] = nil
            object["updated"] = nil
            let sorted = try JSONSerialization.data(withJSONObject: object, options: .sortedKeys)
            return String(decoding: sorted, as: UTF8.self)
        }
    }

    @Test("check ends with ok, and a backup is whole")
    func checkAndBackup() throws {
        let file = try folder.write(Samples.crawlText, to: "one.txt")
        _ = try Program.run("import", "--archive", archive, file)
        let check = try Program.run("check", "--archive", archive)
        #expect(check.exitCode == 0)
        #expect(check.output.hasSuffix("ok\n"), "\(check.output)")
        let copy = folder.path("copy.sqlite")
        #expect(try Program.run("backup", "--archive", archive, copy).exitCode == 0)
        #expect(try Program.run("check", "--archive", copy).output == check.output)
        #expect(try Program.run("backup", "--archive", archive, copy).exitCode == 1, "a backup never overwrites")
    }

    @Test("check of a file that is no archive says so and leaves it as it is")
    func foreignFile() throws {
        let file = try folder.write("Dear diary, this is no database at all.", to: "diary.sqlite")
        let outcome = try Program.run("check", "--archive", file)
        #expect(outcome.exitCode == 1)
        #expect(outcome.complaints.contains("diary.sqlite"))
        #expect(try String(contentsOfFile: file, encoding: .utf8).hasPrefix("Dear diary"))
    }
}
