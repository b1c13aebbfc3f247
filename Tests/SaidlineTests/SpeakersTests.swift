import Foundation
import NewsModel
import Testing

@testable import saidline

@Suite("The file of speakers")
struct SpeakersTests {
    private let folder: TemporaryFolder
    private var archive: String { folder.path("archive.sqlite") }

    init() throws {
        folder = try TemporaryFolder()
    }

    /// The quotes' speaker of each article, by export.
    private func speakers() throws -> [String: String] {
        let lines = try Program.run("export", "--quotes", "--archive", archive).output.split(separator: "\n")
        var speakers: [String: String] = [:]
        for line in lines {
            let quote = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            let article = (quote?["article"] as? [String: Any])?["id"] as? String ?? ""
            speakers[article] = (quote?["speaker"] as? [String: Any])?["id"] as? String
        }
        return speakers
    }

    private func importSample(_ more: String...) throws {
        let lines = """
            {"id": "a", "text": "\\"It was wet,\\" said Orla Finch, a farmer.", "source": "Gazette", "published": "2019"}
            {"id": "b", "text": "\\"It was dry,\\" said Nora Finch, a farmer.", "source": "Gazette", "published": "2019"}
            """
        let file = try folder.write(lines, to: "in.ndjson")
        let outcome = try Program.run("import", "--archive", archive, file, environment: environment(more.first))
        #expect(outcome.exitCode == 0, "\(outcome.complaints)")
    }

    private func environment(_ speakers: String?) -> [String: String] {
        speakers.map { ["SAIDLINE_SPEAKERS": $0] } ?? [:]
    }

    @Test("check --speakers applies it to all that is stored and tells what it changed")
    func check() throws {
        try importSample()
        #expect(try speakers() == ["a": "orla-finch", "b": "nora-finch"])
        let file = try folder.write(
            "{ aliases: [{ name: 'Orla Finch', also: ['Nora Finch', 'Cora Finch'] }] }",
            to: "s.json5"
        )
        let outcome = try Program.run("check", "--speakers", "--archive", archive, environment: environment(file))
        #expect(outcome.exitCode == 0, "\(outcome.complaints)")
        #expect(outcome.output.contains("Nora Finch: nora-finch → orla-finch, 1 quote\n"), "\(outcome.output)")
        #expect(outcome.output.contains("2 speakers before, 1 now"))
        #expect(outcome.output.hasSuffix("ok\n"))
        #expect(outcome.complaints.contains("\"Cora Finch\", but nobody"))
        #expect(try speakers() == ["a": "orla-finch", "b": "orla-finch"])
        let again = try Program.run("check", "--speakers", "--archive", archive, environment: environment(file))
        #expect(again.output.contains("no quote changed its speaker"))
    }

    @Test("import applies it to what comes in")
    func onImport() throws {
        let split =
            "{ splits: [{ name: 'Nora Finch', persons: [{ name: 'Nora Finch (farmer)', sources: ['gazette'] }] }] }"
        try importSample(folder.write(split, to: "s.json5"))
        #expect(try speakers() == ["a": "orla-finch", "b": "nora-finch-farmer"])
    }

    @Test("serve knows the speaker's page")
    func serve() throws {
        try importSample()
        let server = try RunningServer(archive: archive)
        let speaker = try server.send("GET", "/quotes/speakers/orla-finch").object()
        #expect(speaker["aliases"] as? [String] == ["Orla Finch"])
        #expect((speaker["byMonth"] as? [[String: Any]])?.first?["start"] as? String == "2019-01-01")
        #expect((speaker["newest"] as? [[String: Any]])?.first?["id"] as? String == "a-1")
    }

    @Test(
        "what is wrong with it is one sentence that names the place",
        arguments: [
            ("{ alias: [] }", "\"alias\" is not known here; there are aliases, splits"),
            ("{ aliases: [{ name: 'Ada' }] }", "aliases[0] has no \"also\""),
            ("{ aliases: [{ name: 'Ada', also: 'A' }] }", "aliases[0].also is not of the kind"),
            ("{ aliases: [{ name: 'Ada', also: ['A'], form: '2019' }] }", "aliases[0]: \"form\" is not known here"),
            ("{ aliases: [{ name: 'Ada', also: ['A'], from: 'May' }] }", "from is \"May\" but must be a date"),
            ("{ splits: [{ name: 'A', persons: [{ name: 'B' }] }] }", "\"B\" is one of several persons"),
            (
                "{ aliases: [{ name: 'Ada', also: ['A'] }, { name: 'Bea', also: ['a'] }] }",
                "means both \"Ada\" and \"Bea\""
            ),
            ("{ aliases: ", "it is not JSON5"),
            ("[]", "the file is not of the kind"),
        ]
    )
    func faults(text: String, words: String) throws {
        let path = try folder.write(text, to: "s.json5")
        let failure = #expect(throws: CommandFailure.self) { try SpeakersFile(path: path) }
        let sentence = failure?.description ?? ""
        #expect(sentence.contains(words), "\(sentence)")
        #expect(sentence.hasPrefix("The file of speakers \(path) is wrong: "))
        #expect(sentence.hasSuffix(".") && !sentence.contains("\n"), "\(sentence)")
    }

    @Test("a command that needs a wrong file fails with its sentence and touches nothing")
    func commandFails() throws {
        let file = try folder.write("{ aliases: 7 }", to: "s.json5")
        let lines = try folder.write(Samples.lines, to: "in.ndjson")
        let outcome = try Program.run("import", "--archive", archive, lines, environment: environment(file))
        #expect(outcome.exitCode == 1)
        #expect(outcome.complaints.contains("aliases is not of the kind"))
        #expect(!FileManager.default.fileExists(atPath: archive))
    }

    @Test("the usual file need not be there, one that is named must")
    func missing() throws {
        if !FileManager.default.fileExists(atPath: Configuration.usualSpeakers) {
            #expect(try SpeakersFile.rules(at: Configuration.usualSpeakers) == .none)
        }
        let named = folder.path("none.json5")
        let failure = #expect(throws: CommandFailure.self) { try SpeakersFile.rules(at: named) }
        #expect(failure?.description.contains("can't be read") == true)
    }

    @Test("the file that is shipped says nothing, and its examples are right")
    func shipped() throws {
        let url = Program.checkout.appendingPathComponent("Config/speakers.json5")
        #expect(try SpeakersFile(path: url.path).rules == .none)
        let text = try String(contentsOf: url, encoding: .utf8)
        let lines = text.components(separatedBy: "\n").map { line in
            let bare = line.drop { $0 == " " }
            let isExample =
                bare.hasPrefix("// {") || bare.hasPrefix("// }") || bare.hasPrefix("//    ") || bare.hasPrefix("// ]")
            return isExample ? String(bare.dropFirst(3)) : line
        }
        let path = try folder.write(lines.joined(separator: "\n"), to: "examples.json5")
        let rules = try SpeakersFile(path: path).rules
        #expect(rules.printedNames.count == 5)
        #expect(rules.name(of: "maria-lund-minister") == "Maria Lund (minister)")
    }
}
