import Glibc

/// The time as a loop sees it: read once for each turn, not once for each request.
struct LoopClock {
    /// Milliseconds since some moment in the past; never set back.
    private(set) var now = 0
    /// The `Date` line of this second (RFC 9110 §6.6.1), CRLF included.
    private(set) var dateLine: [UInt8] = []
    private var second = 0
    /// How long such a line is: always the same, as years have four digits.
    static let dateLineLength = 37

    /// A clock that goes right.
    init() {
        tick()
    }

    /// Reads the system's clocks.
    mutating func tick() {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC_COARSE, &time)
        now = time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
        clock_gettime(CLOCK_REALTIME_COARSE, &time)
        guard time.tv_sec != second else { return }
        second = time.tv_sec
        dateLine = Array("Date: \(HTTPDate.text(second))\r\n".utf8)
    }
}
