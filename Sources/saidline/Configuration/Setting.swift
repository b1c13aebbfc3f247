/// One thing that can be configured: its name in the file, and how a text sets it.
///
/// The variable of a setting is `SAIDLINE_` and its name in capitals, words parted by underscores.
struct Setting: Sendable {
    /// The key in the configuration file: `queryMilliseconds`.
    let name: String
    /// Sets the value from the text of a variable; a sentence says what is allowed where the text is not.
    let assign: @Sendable (inout Configuration, String) -> String?

    /// `SAIDLINE_QUERY_MILLISECONDS`.
    var variable: String {
        let words = name.reduce(into: "") { text, letter in
            if letter.isUppercase { text += "_" }
            text += letter.uppercased()
        }
        return "SAIDLINE_" + words
    }

    /// All there are, in the order of the README's table.
    static let all = general + limits + timeouts

    private static let general: [Setting] = [
        text("archive", \.archive),
        text("host", \.host),
        number("port", \.port, 0...65_535),
        Setting(name: "publicFolder") { configuration, text in
            configuration.publicFolder = text
            return nil
        },
        text("speakers", \.speakers),
        Setting(name: "quoteModel") { configuration, text in
            configuration.quoteModel = text
            return nil
        },
        number("loops", \.loops, 0...256),
        number("workers", \.workers, 0...256),
        number("articleBytes", \.articleBytes, 1_024...67_108_864),
        number("queryMilliseconds", \.queryMilliseconds, 10...600_000),
        list("readOrigins", \.readOrigins),
        list("writeOrigins", \.writeOrigins),
        Setting(name: "logLevel") { configuration, text in
            let levels = ["trace", "debug", "info", "notice", "warning", "error", "critical"]
            guard levels.contains(text) else { return "one of " + levels.joined(separator: ", ") }
            configuration.logLevel = text
            return nil
        },
    ]

    private static func text(_ name: String, _ path: any Sendable & WritableKeyPath<Configuration, String>) -> Setting {
        Setting(name: name) { configuration, text in
            guard !text.isEmpty else { return "not empty" }
            configuration[keyPath: path] = text
            return nil
        }
    }

    private static func list(_ name: String, _ path: any Sendable & WritableKeyPath<Configuration, [String]>) -> Setting
    {
        Setting(name: name) { configuration, text in
            configuration[keyPath: path] = text.split(separator: ",").map { $0.filter { $0 != " " } }
            return nil
        }
    }

    /// A setting that is a whole number of `range`.
    static func number(
        _ name: String,
        _ path: any Sendable & WritableKeyPath<Configuration, Int>,
        _ range: ClosedRange<Int>
    ) -> Setting {
        Setting(name: name) { configuration, text in
            guard let number = Int(text), range.contains(number) else {
                return "a whole number from \(range.lowerBound) to \(range.upperBound)"
            }
            configuration[keyPath: path] = number
            return nil
        }
    }
}
