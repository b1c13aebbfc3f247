import Logging

/// The program's log: lines on standard error.
enum Log {
    /// A logger that lets through what is at least as grave as `level`.
    static func logger(level: String) -> Logger {
        var logger = Logger(label: "saidline", factory: StreamLogHandler.standardError(label:))
        logger.logLevel = Logger.Level(rawValue: level) ?? .notice
        return logger
    }
}
