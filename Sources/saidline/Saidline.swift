import ArgumentParser
import Glibc

/// The program: an archive of news that answers over HTTP who said what.
@main
struct Saidline: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "saidline",
        abstract: "A news archive that knows who said what.",
        discussion: "Flags win over SAIDLINE_… variables, those over the configuration file.",
        version: Saidline.version,
        subcommands: [
            ServeCommand.self, ImportCommand.self, ExportCommand.self, ExtractCommand.self, CheckCommand.self,
            BackupCommand.self,
        ]
    )

    /// The version of the program.
    static let version = "0.1.0"

    /// Runs the command line; exits with 0 where it was done, 1 where it failed and 2 where it was used wrongly.
    static func main() {
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch let failure as CommandFailure {
            Terminal.complain(failure.description)
            Glibc.exit(1)
        } catch let error as ConfigurationError {
            Terminal.complain(error.description)
            Glibc.exit(2)
        } catch {
            let code = exitCode(for: error)
            guard code.rawValue == ExitCode.validationFailure.rawValue else { exit(withError: error) }
            Terminal.complain(fullMessage(for: error))
            Glibc.exit(2)
        }
    }
}
