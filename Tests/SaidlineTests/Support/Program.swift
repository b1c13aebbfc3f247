import Foundation

/// The built program, run as a user runs it.
struct Program {
    /// What a run left behind.
    struct Outcome {
        let exitCode: Int32
        let output: String
        let complaints: String
    }

    /// The folder of this checkout.
    static let checkout = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// The program beside the test bundle.
    static let url: URL = {
        let arguments = CommandLine.arguments
        let bundle = arguments.firstIndex(of: "--test-bundle-path").map { arguments[$0 + 1] } ?? arguments[0]
        return URL(fileURLWithPath: bundle).deletingLastPathComponent().appendingPathComponent("saidline")
    }()

    /// Runs the program to its end.
    static func run(
        _ arguments: String...,
        input: Data? = nil,
        environment: [String: String] = [:],
        in folder: URL? = nil
    ) throws -> Outcome {
        let process = make(arguments, environment: environment, in: folder)
        let output = Pipe()
        let complaints = Pipe()
        let typed = Pipe()
        process.standardOutput = output
        process.standardError = complaints
        process.standardInput = typed
        try process.run()
        DispatchQueue(label: "input").async {
            if let input { try? typed.fileHandleForWriting.write(contentsOf: input) }
            try? typed.fileHandleForWriting.close()
        }
        let errors = Collected(complaints)
        let printed = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return Outcome(
            exitCode: process.terminationStatus,
            output: String(decoding: printed, as: UTF8.self),
            complaints: errors.text()
        )
    }

    /// A process of the program that is not yet started, with an environment free of SAIDLINE_ variables.
    static func make(_ arguments: [String], environment: [String: String] = [:], in folder: URL? = nil) -> Process {
        let process = Process()
        process.executableURL = url
        process.arguments = arguments
        let inherited = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("SAIDLINE_") }
        process.environment = inherited.merging(environment) { $1 }
        process.currentDirectoryURL = folder ?? FileManager.default.temporaryDirectory
        return process
    }
}

/// Everything a pipe brings, read on a thread of its own so that neither end waits for the other.
private final class Collected: @unchecked Sendable {
    // SAFETY: `data` is written before `done` is left and read after it is waited for.
    private var data = Data()
    private let done = DispatchGroup()

    init(_ pipe: Pipe) {
        done.enter()
        DispatchQueue(label: "complaints").async { [self] in
            data = (try? pipe.fileHandleForReading.readToEnd()) ?? Data()
            done.leave()
        }
    }

    func text() -> String {
        done.wait()
        return String(decoding: data, as: UTF8.self)
    }
}
