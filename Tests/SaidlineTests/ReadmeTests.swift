import ArgumentParser
import Foundation
import Testing

@testable import saidline

@Suite("The README")
struct ReadmeTests {
    private let readme: Readme

    init() throws {
        readme = try Readme()
    }

    @Test("what it shows is what the program prints")
    func examples() throws {
        let folder = try TemporaryFolder()
        let sample = Program.checkout.appendingPathComponent("Config/sample").path
        let archive = folder.path("archive.sqlite")
        #expect(try Program.run("import", "--archive", archive, sample).exitCode == 0)
        let server = try RunningServer(archive: archive)
        let shell = Shell(port: server.port, archive: folder.path("own.sqlite"))
        let examples = readme.examples.filter { !$0.command.hasPrefix("./Config/") }
        #expect(examples.count >= 6)
        for example in examples {
            let printed = try shell.run(example.command)
            #expect(example.matches(printed), "\(example.command) printed\n\(printed)")
        }
    }

    @Test("every setting is in the table with its variable and default")
    func settings() {
        for setting in Setting.all {
            #expect(readme.text.contains("| `\(setting.name)` | `\(setting.variable)` |"), "\(setting.name) is missing")
        }
    }

    @Test("every command is in the table")
    func commands() {
        for command in Saidline.configuration.subcommands {
            let name = command.configuration.commandName ?? ""
            #expect(readme.text.contains("| `saidline \(name)"), "\(name) is missing")
        }
    }

    @Test("every file it names is there")
    func files() {
        for name in ["Config/run.sh", "Config/test.sh", "Config/saidline.json5", "Config/sample", "LICENSE"] {
            #expect(FileManager.default.fileExists(atPath: Program.checkout.appendingPathComponent(name).path))
        }
        #expect(readme.text.contains("./Config/run.sh"))
        #expect(readme.text.contains("./Config/test.sh"))
    }
}

/// The README, taken apart.
private struct Readme {
    let text: String

    init() throws {
        text = try String(contentsOf: Program.checkout.appendingPathComponent("README.md"), encoding: .utf8)
    }

    /// The commands of all console blocks with what is printed below them.
    var examples: [Example] {
        var examples: [Example] = []
        let blocks = text.components(separatedBy: "```console\n").dropFirst().compactMap {
            $0.components(separatedBy: "```").first
        }
        for line in blocks.joined().components(separatedBy: "\n").dropLast() {
            if line.hasPrefix("$ ") {
                examples.append(Example(command: String(line.dropFirst(2)), printed: []))
            } else if line.hasPrefix("> "), let last = examples.indices.last {
                examples[last].command += "\n" + line.dropFirst(2)
            } else if let last = examples.indices.last {
                examples[last].printed.append(line)
            }
        }
        return examples
    }

    struct Example {
        var command: String
        var printed: [String]

        /// Whether this is printed, however the README breaks lines; "…" stands for anything, rates and times differ.
        func matches(_ output: String) -> Bool {
            var rest = Self.steady(output)[...]
            var pieces = Self.steady(printed.joined()).split(separator: "…", omittingEmptySubsequences: false)
            let start = pieces.removeFirst()
            guard let end = pieces.popLast() else { return rest == start }
            guard rest.hasPrefix(start), rest.dropFirst(start.count).hasSuffix(end) else { return false }
            rest = rest.dropFirst(start.count).dropLast(end.count)
            for piece in pieces where !piece.isEmpty {
                guard let found = rest.firstRange(of: piece) else { return false }
                rest = rest[found.upperBound...]
            }
            return true
        }

        private static func steady(_ text: String) -> String {
            text.replacing(#/\d+ articles\/s/#, with: "N articles/s")
                .replacing(#/"20\d\d-\d\d-\d\dT[\d:]+Z"/#, with: "TIME").filter { !$0.isWhitespace }
        }
    }
}

/// Runs a line as a reader of the README would, against a server on another port.
private struct Shell {
    let port: UInt16
    let archive: String

    func run(_ command: String) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", command.replacingOccurrences(of: "127.0.0.1:8080", with: "127.0.0.1:\(port)")]
        process.currentDirectoryURL = Program.checkout
        let path =
            Program.url.deletingLastPathComponent().path + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? "")
        process.environment = ["PATH": path, "SAIDLINE_ARCHIVE": archive]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let printed = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: printed, as: UTF8.self).replacingOccurrences(
            of: "127.0.0.1:\(port)",
            with: "127.0.0.1:8080"
        )
    }
}
