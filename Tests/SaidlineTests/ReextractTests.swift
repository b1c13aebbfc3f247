import Foundation
import Testing

@Suite("saidline import --reextract")
struct ReextractTests {
    private let folder: TemporaryFolder
    private var archive: String { folder.path("archive.sqlite") }

    init() throws {
        folder = try TemporaryFolder()
        let file = try folder.write(Samples.lines, to: "many.ndjson")
        _ = try Program.run("import", "--archive", archive, file)
    }

    @Test("what this version found is not searched again, unless all is to be")
    func upToDate() throws {
        let outcome = try Program.run("import", "--reextract", "--archive", archive)
        #expect(outcome.exitCode == 0, "\(outcome.complaints)")
        #expect(outcome.output.hasPrefix("0 articles searched again, 0 changed"), "\(outcome.output)")
        let all = try Program.run("import", "--reextract", "--all", "--archive", archive)
        #expect(all.output.hasPrefix("2 articles searched again, 0 changed"), "\(all.output)")
        #expect(all.complaints.isEmpty)
    }

    @Test("it changes no article and leaves the archive whole")
    func whole() throws {
        let before = try Program.run("export", "--archive", archive).output
        _ = try Program.run("import", "--reextract", "--all", "--archive", archive)
        #expect(try Program.run("export", "--archive", archive).output == before)
        #expect(try Program.run("check", "--archive", archive).output.hasSuffix("ok\n"))
    }

    @Test(
        "it is used alone",
        arguments: [["import", "--reextract", "x.txt"], ["import", "--all", "x.txt"], ["import"]]
    )
    func usage(arguments: [String]) throws {
        let process = Program.make(arguments + ["--archive", archive])
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 2)
    }

    @Test("without an archive there is nothing to do, and none is made")
    func noArchive() throws {
        let outcome = try Program.run("import", "--reextract", "--archive", folder.path("none.sqlite"))
        #expect(outcome.exitCode == 1)
        #expect(outcome.complaints.contains("There is no archive"))
        #expect(!FileManager.default.fileExists(atPath: folder.path("none.sqlite")))
    }
}
