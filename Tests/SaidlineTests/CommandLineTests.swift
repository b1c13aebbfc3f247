import Foundation
import Testing

@Suite("The command line")
struct CommandLineTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test(
        "every command explains itself",
        arguments: ["serve", "import", "export", "extract", "check", "backup"]
    )
    func help(command: String) throws {
        let outcome = try Program.run(command, "--help")
        #expect(outcome.exitCode == 0)
        #expect(outcome.output.contains("USAGE: saidline \(command)"))
    }

    @Test(
        "wrong usage is exit code 2 and a sentence",
        arguments: [["serve", "--port", "99999"], ["import"], ["serve", "--frobnicate"], ["dance"]]
    )
    func wrongUsage(arguments: [String]) throws {
        let process = Program.make(arguments)
        let complaints = Pipe()
        process.standardError = complaints
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        let text = try complaints.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        #expect(process.terminationStatus == 2)
        #expect(!text.isEmpty)
    }

    @Test("a variable that can't be used is exit code 2 and names the variable")
    func wrongVariable() throws {
        let outcome = try Program.run("check", environment: ["SAIDLINE_PORT": "many"])
        #expect(outcome.exitCode == 2)
        #expect(outcome.complaints.contains("SAIDLINE_PORT is \"many\""))
    }

    @Test("a command on no archive says how to make one")
    func noArchive() throws {
        let outcome = try Program.run("export", "--archive", folder.path("none.sqlite"))
        #expect(outcome.exitCode == 1)
        #expect(outcome.complaints.contains("saidline import"))
    }

    @Test("extract writes one quote a line, with offsets into the article's text")
    func extract() throws {
        let file = try folder.write(Samples.crawlText, to: "one.txt")
        let outcome = try Program.run("extract", file)
        #expect(outcome.exitCode == 0, "\(outcome.complaints)")
        let quotes = try outcome.output.split(separator: "\n").map { line in
            try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
        }
        #expect(quotes.count == 5)
        #expect(quotes.filter { $0["kind"] as? String == "direct" }.count == 2)
        for quote in quotes {
            let speaker = quote["speaker"] as? [String: Any]
            #expect(speaker?["name"] as? String == "Ilkay Demirov")
            #expect(speaker?["role"] as? String == "Ostmark Foreign Minister")
        }
    }

    @Test("with a trained model at least the statements that the rules find are found")
    func model() throws {
        let file = try folder.write(Samples.crawlText, to: "one.txt")
        let model = Program.checkout.appendingPathComponent("Config/model/quotes.model").path
        let outcome = try Program.run("extract", "--quote-model", model, file)
        #expect(outcome.exitCode == 0, "\(outcome.complaints)")
        let words = ["poses a serious threat", "Closing the canal", "hold back the water", "From the very first day"]
        for part in words { #expect(outcome.output.contains(part), "\(part) is missing") }
    }

    @Test(
        "without a sound model rules find the quotes, and a sentence says so",
        arguments: [
            ("none", "Quotes are found by rules alone"), ("one.txt", "is no quote model of this version"),
            ("two.txt", "can't be read"),
        ]
    )
    func noModel(name: String, sentence: String) throws {
        let file = try folder.write(Samples.crawlText, to: "one.txt")
        let model = name == "none" ? name : folder.path(name)
        let outcome = try Program.run("extract", "--quote-model", model, file)
        #expect(outcome.exitCode == 0)
        #expect(outcome.complaints.contains(sentence), "\(outcome.complaints)")
        #expect(outcome.complaints.contains("by rules alone"))
        #expect(outcome.output.split(separator: "\n").count == 5)
    }

    @Test("the version is told")
    func version() throws {
        #expect(try Program.run("--version").output.first?.isNumber == true)
    }
}
