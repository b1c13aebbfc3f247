import Foundation
import HTTPServer
import Testing

@testable import saidline

@Suite("Configuration")
struct ConfigurationTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test("a file sets what it names and leaves the rest")
    func file() throws {
        let path = try folder.write("{ port: 9000, /* why */ readOrigins: ['https://a.example'], }", to: "c.json5")
        let configuration = try Configuration.read(file: path, environment: [:])
        #expect(configuration.port == 9000)
        #expect(configuration.readOrigins == ["https://a.example"])
        #expect(configuration.host == Configuration().host)
    }

    @Test("a variable beats the file")
    func environment() throws {
        let path = try folder.write("{ port: 9000, logLevel: 'debug' }", to: "c.json5")
        let configuration = try Configuration.read(file: path, environment: ["SAIDLINE_PORT": "9001"])
        #expect(configuration.port == 9001)
        #expect(configuration.logLevel == "debug")
    }

    @Test("a variable names the file")
    func fileFromEnvironment() throws {
        let path = try folder.write("{ archive: 'other.sqlite' }", to: "c.json5")
        let configuration = try Configuration.read(file: nil, environment: ["SAIDLINE_CONFIG": path])
        #expect(configuration.archive == "other.sqlite")
    }

    @Test(
        "what can't be used is refused with the setting's name and what is allowed",
        arguments: [
            ("{ prot: 9000 }", "sets \"prot\", which is no setting"),
            ("{ port: 70000 }", "sets \"port\" to \"70000\" but it must be a whole number from 0 to 65535"),
            ("{ logLevel: 'loud' }", "must be one of trace"),
            ("{ port: true }", "\"port\" is neither a text"),
            ("{ port: ", "is not JSON5"),
        ]
    )
    func refused(text: String, reason: String) throws {
        let path = try folder.write(text, to: "c.json5")
        let error = #expect(throws: ConfigurationError.self) {
            try Configuration.read(file: path, environment: [:])
        }
        #expect(error?.description.contains(reason) == true, "\(error?.description ?? "nothing was thrown")")
    }

    @Test("limits and time-outs reach the server", arguments: [("3", 3.0), ("86400", 86_400.0)])
    func limits(text: String, seconds: Double) throws {
        let variables = [
            "SAIDLINE_CONNECTIONS": "77", "SAIDLINE_REQUEST_LINE_BYTES": "300", "SAIDLINE_FIELD_BYTES": "2000",
            "SAIDLINE_FIELD_COUNT": "9", "SAIDLINE_INFLATION": "50", "SAIDLINE_DISCARDED_BYTES": "0",
            "SAIDLINE_BODY_BYTES": "3000000",
            "SAIDLINE_WAITING_BYTES": "20000", "SAIDLINE_WAITING_REQUESTS": "5", "SAIDLINE_HEADER_SECONDS": text,
            "SAIDLINE_BODY_SECONDS": text, "SAIDLINE_BODY_GRACE_SECONDS": text, "SAIDLINE_BODY_BYTES_PER_SECOND": "0",
            "SAIDLINE_IDLE_SECONDS": text, "SAIDLINE_WRITE_SECONDS": text, "SAIDLINE_DRAIN_SECONDS": text,
            "SAIDLINE_LINGER_SECONDS": text,
        ]
        let server = try Configuration.read(file: nil, environment: variables).server
        var limits = Limits()
        (limits.connections, limits.requestLine, limits.fields, limits.fieldCount) = (77, 300, 2_000, 9)
        (limits.inflation, limits.discardedBody, limits.waitingOutput, limits.waitingJobs) = (50, 0, 20_000, 5)
        limits.collectedBodies = 3_000_000
        #expect(server.limits == limits)
        var timeouts = Timeouts()
        (timeouts.header, timeouts.body, timeouts.bodyGrace, timeouts.idle) = (seconds, seconds, seconds, seconds)
        (timeouts.write, timeouts.drain, timeouts.linger, timeouts.bodyRate) = (seconds, seconds, seconds, 0)
        #expect(server.timeouts == timeouts)
        #expect(Setting.limits.count + Setting.timeouts.count == variables.count)
    }

    @Test(
        "time-outs are whole seconds, limits have bounds",
        arguments: ["SAIDLINE_IDLE_SECONDS", "SAIDLINE_BODY_BYTES_PER_SECOND", "SAIDLINE_FIELD_COUNT"]
    )
    func bounds(variable: String) {
        for text in ["", "-1", "1.5", "ten", "99999999999"] {
            let error = #expect(throws: ConfigurationError.self) {
                try Configuration.read(file: nil, environment: [variable: text])
            }
            #expect(error?.description.contains("must be a whole number from") == true)
        }
    }

    @Test("a file that is named but not there is an error")
    func missingFile() {
        #expect(throws: ConfigurationError.self) {
            try Configuration.read(file: folder.path("none.json5"), environment: [:])
        }
    }

    @Test("every setting has a variable of its own, spelt in capitals")
    func variables() {
        let variables = Setting.all.map(\.variable)
        #expect(Set(variables).count == variables.count)
        #expect(variables.contains("SAIDLINE_QUERY_MILLISECONDS"))
    }

    @Test("the file that is shipped holds every setting with its default")
    func shippedFile() throws {
        let url = Program.checkout.appendingPathComponent("Config/saidline.json5")
        let shipped = try String(contentsOf: url, encoding: .utf8)
        for setting in Setting.all { #expect(shipped.contains("// \(setting.name): ")) }
        let lines = shipped.components(separatedBy: "\n")
        let uncommented = lines.map { $0.hasPrefix("    // ") ? String($0.dropFirst(7)) : $0 }.joined(separator: "\n")
        let path = try folder.write(uncommented, to: "all.json5")
        var configuration = try Configuration.read(file: path, environment: [:])
        #expect(configuration.publicFolder == "Public")
        #expect(configuration.quoteModel == "Config/model/quotes.model")
        configuration.publicFolder = nil
        configuration.quoteModel = nil
        #expect(configuration == Configuration())
    }
}
