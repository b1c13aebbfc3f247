import Glibc

/// One line on a terminal that is drawn over and over while articles come in; silent elsewhere.
struct ProgressLine {
    private let isShown: Bool
    private let totalBytes: Int?
    private let start = Self.now
    private var drawn = 0.0

    /// A line for `totalBytes` of input; `nil` where nobody knows how much there is.
    init(totalBytes: Int?, isShown: Bool = Terminal.drawsProgress) {
        self.totalBytes = totalBytes
        self.isShown = isShown
    }

    /// Seconds since the line was made.
    var seconds: Double { Self.now - start }

    /// Draws how far things are; at most ten times a second.
    mutating func draw(articles: Int, quotes: Int, bytes: Int) {
        guard isShown, Self.now - drawn > 0.1 else { return }
        drawn = Self.now
        let rate = seconds > 0 ? Int(Double(articles) / seconds) : 0
        let figures = " \(articles) articles  \(rate)/s  \(quotes) quotes"
        let line = totalBytes.map { bar(done: bytes, of: $0) + figures } ?? figures
        Terminal.write("\r" + String(line.prefix(Terminal.columns - 1)) + "\u{1B}[K", to: STDERR_FILENO)
    }

    /// Takes the line away.
    func clear() {
        guard isShown else { return }
        Terminal.write("\r\u{1B}[K", to: STDERR_FILENO)
    }

    private func bar(done: Int, of total: Int) -> String {
        let width = 24
        let share = total > 0 ? min(1, Double(done) / Double(total)) : 1
        let full = Int(share * Double(width))
        return String(repeating: "█", count: full) + String(repeating: "░", count: width - full)
            + " \(Int(share * 100)) %"
    }

    private static var now: Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
