import Foundation
import Glibc

/// `saidline serve` on a free port, ended with the test.
final class RunningServer {
    private let process: Process
    /// The port it listens on.
    let port: UInt16

    /// Starts a server on the archive at `path` and waits until it says where it serves.
    ///
    /// `limit` is a line of the shell that sets what the process may not pass, such as `ulimit -f 100`.
    init(
        archive path: String,
        _ more: String...,
        environment: [String: String] = [:],
        limit: String? = nil
    ) throws {
        let arguments = ["serve", "--archive", path, "--port", "0"] + more
        process = Program.make(arguments, environment: environment)
        if let limit {
            process.executableURL = URL(fileURLWithPath: "/bin/sh")
            process.arguments = ["-c", limit + "; exec \"$0\" \"$@\"", Program.url.path] + arguments
        }
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        var printed = ""
        while !printed.contains("Serving ") || !printed.hasSuffix("\n") {
            let piece = output.fileHandleForReading.availableData
            guard !piece.isEmpty else { throw Failure.ended(printed) }
            printed += String(decoding: piece, as: UTF8.self)
        }
        let digits = printed.components(separatedBy: "127.0.0.1:").dropFirst().first?.prefix(while: \.isNumber)
        guard let port = digits.flatMap({ UInt16($0) }) else { throw Failure.ended(printed) }
        self.port = port
    }

    deinit {
        kill()
    }

    /// Asks the server to end and returns its exit code.
    func terminate() -> Int32 {
        process.terminate()
        process.waitUntilExit()
        return process.terminationStatus
    }

    /// Ends the server as a power cut would.
    func kill() {
        guard process.isRunning else { return }
        Glibc.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    /// Sends a request on a connection of its own and reads the answer.
    func send(
        _ method: String,
        _ target: String,
        fields: [String: String] = [:],
        body: String = ""
    ) throws -> Answer {
        let connection = try ClientConnection(port: port)
        var head = "\(method) \(target) HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
        for (name, value) in fields { head += "\(name): \(value)\r\n" }
        if !body.isEmpty || method == "POST" || method == "PUT" { head += "Content-Length: \(body.utf8.count)\r\n" }
        try connection.write(head + "\r\n" + body)
        return try Answer(connection.readToEnd())
    }

    /// Why no server came up.
    enum Failure: Error {
        case ended(String)
    }
}

/// One answer of a server, taken apart.
struct Answer {
    let status: Int
    let fields: [String: String]
    let body: Data

    init(_ bytes: Data) throws {
        guard let end = bytes.firstRange(of: Data("\r\n\r\n".utf8)) else {
            throw RunningServer.Failure.ended("no head")
        }
        let lines = String(decoding: bytes[..<end.lowerBound], as: UTF8.self).components(separatedBy: "\r\n")
        status = Int(lines[0].split(separator: " ").dropFirst().first ?? "") ?? 0
        var fields: [String: String] = [:]
        for line in lines.dropFirst() {
            guard let colon = line.firstIndex(of: ":") else { continue }
            fields[line[..<colon].lowercased()] = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
        }
        self.fields = fields
        body = Data(bytes[end.upperBound...])
    }

    /// The body as text.
    var text: String { String(decoding: body, as: UTF8.self) }

    /// The body as a JSON object.
    func object() throws -> [String: Any] {
        try JSONSerialization.jsonObject(with: body) as? [String: Any] ?? [:]
    }

    /// The objects of a list's `data`.
    func data() throws -> [[String: Any]] {
        try object()["data"] as? [[String: Any]] ?? []
    }
}
