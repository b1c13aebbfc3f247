import HTTPServer

/// What one client may ask for and how long it may take; names end in the unit.
extension Setting {
    /// How much of anything.
    static let limits: [Setting] = [
        number("connections", \.limits.connections, 1...1_000_000),
        number("requestLineBytes", \.limits.requestLine, 256...65_536),
        number("fieldBytes", \.limits.fields, 1_024...1_048_576),
        number("fieldCount", \.limits.fieldCount, 8...1_000),
        number("inflation", \.limits.inflation, 1...1_100),
        number("bodyBytes", \.limits.collectedBodies, 1_048_576...68_719_476_736),
        number("discardedBytes", \.limits.discardedBody, 0...67_108_864),
        number("waitingBytes", \.limits.waitingOutput, 16_384...67_108_864),
        number("waitingRequests", \.limits.waitingJobs, 1...1_000_000),
    ]

    /// How long.
    static let timeouts: [Setting] = [
        seconds("headerSeconds", \.timeouts.header),
        seconds("bodySeconds", \.timeouts.body),
        seconds("bodyGraceSeconds", \.timeouts.bodyGrace),
        Setting(name: "bodyBytesPerSecond") { configuration, text in
            guard let rate = Int(text), (0...1_000_000).contains(rate) else {
                return "a whole number from 0 to 1000000"
            }
            configuration.timeouts.bodyRate = Double(rate)
            return nil
        },
        seconds("idleSeconds", \.timeouts.idle),
        seconds("writeSeconds", \.timeouts.write),
        seconds("drainSeconds", \.timeouts.drain),
        seconds("lingerSeconds", \.timeouts.linger),
    ]

    private static func seconds(
        _ name: String,
        _ path: any Sendable & WritableKeyPath<Configuration, Double>
    ) -> Setting {
        Setting(name: name) { configuration, text in
            guard let seconds = Int(text), (1...86_400).contains(seconds) else {
                return "a whole number from 1 to 86400"
            }
            configuration[keyPath: path] = Double(seconds)
            return nil
        }
    }
}
