import ArgumentParser
import FoundationEssentials

/// What every command that opens an archive takes.
struct CommonOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The archive file.", valueName: "file"))
    var archive: String?

    @Option(
        help: ArgumentHelp(
            "The configuration file (default: Config/saidline.json5 where there is one).",
            valueName: "file"
        )
    )
    var config: String?

    @Option(
        help: ArgumentHelp(
            "A trained model instead of the built-in one; none finds quotes by rules alone.",
            valueName: "file"
        )
    )
    var quoteModel: String?

    /// The configuration with these flags applied.
    func configuration() throws -> Configuration {
        var configuration = try Configuration.read(file: config, environment: ProcessInfo.processInfo.environment)
        if let archive { configuration.archive = archive }
        if let quoteModel { configuration.quoteModel = quoteModel }
        return configuration
    }
}
