import Glibc

/// What the program writes to people: plain lines, colour only where a terminal shows it.
enum Terminal {
    /// Writes a line to standard output.
    static func say(_ line: String) {
        write(line + "\n", to: STDOUT_FILENO)
    }

    /// Writes a line to standard error.
    static func complain(_ line: String) {
        write(line + "\n", to: STDERR_FILENO)
    }

    /// Whether standard output is a terminal.
    static var isInteractive: Bool { isatty(STDOUT_FILENO) == 1 }

    /// Whether progress may be drawn on standard error.
    static var drawsProgress: Bool { isatty(STDERR_FILENO) == 1 }

    /// Whether colour is welcome on standard output (see no-color.org).
    static var showsColour: Bool { isInteractive && getenv("NO_COLOR") == nil }

    /// How many columns standard error shows; 80 where nobody says.
    static var columns: Int {
        var size = winsize()
        guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }

    /// Writes all of `text`; what a closed pipe does not take is dropped.
    static func write(_ text: String, to descriptor: Int32) {
        write(bytes: Array(text.utf8), to: descriptor)
    }

    /// Writes all of `bytes`; `false` where the other end takes no more.
    @discardableResult
    static func write(bytes: [UInt8], to descriptor: Int32) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if errno != EINTR {
                return false
            }
        }
        return true
    }
}

/// Colours of the sixteen that every terminal has.
enum Ink: String {
    case quote = "\u{1B}[36m"
    case speaker = "\u{1B}[1;33m"
    case cue = "\u{1B}[35m"
    case faint = "\u{1B}[2m"

    /// `text` in this colour where colour is shown.
    func callAsFunction(_ text: String, coloured: Bool = Terminal.showsColour) -> String {
        coloured ? rawValue + text + "\u{1B}[0m" : text
    }
}
