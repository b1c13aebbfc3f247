import FoundationEssentials
import HTTPServer

/// How Saidline runs: flags over environment (`SAIDLINE_…`) over the configuration file over these defaults.
struct Configuration: Equatable {
    /// The archive file.
    var archive = "saidline.sqlite"
    /// The address to listen on; loopback unless said otherwise.
    var host = "127.0.0.1"
    /// The port to listen on, 0…65,535; 0 takes a free one.
    var port = 8080
    /// A folder whose files replace the built-in front end; `nil` serves the built-in one.
    var publicFolder: String?
    /// The file that says which names are whose; the usual one need not exist.
    var speakers = Self.usualSpeakers
    /// A trained model that finds quotes beside the rules; `nil` is the built-in one, "none" works by rules alone.
    var quoteModel: String?
    /// How many event loops; 0 takes one per core.
    var loops = 0
    /// How many worker threads; 0 takes two per core.
    var workers = 0
    /// How much of anything one client may ask for.
    var limits = Limits()
    /// How long a client may take.
    var timeouts = Timeouts()
    /// The largest article, in bytes.
    var articleBytes = 2_097_152
    /// How long one question to the archive may take, in milliseconds.
    var queryMilliseconds = 5_000
    /// Origins that may read from a browser; `*` is any.
    var readOrigins = ["*"]
    /// Origins that may write from a browser.
    var writeOrigins: [String] = []
    /// `trace`, `debug`, `info`, `notice`, `warning`, `error` or `critical`.
    var logLevel = "notice"
}

/// Why a configuration can't be used.
struct ConfigurationError: Error, Equatable, CustomStringConvertible {
    /// What is wrong, where, and what to do.
    let description: String

    /// An error with the sentence the user reads.
    init(_ description: String) {
        self.description = description
    }
}
