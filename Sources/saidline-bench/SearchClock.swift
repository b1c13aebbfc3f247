import Glibc

/// Time since a moment, on the clock and on the processor of this thread.
struct SearchClock {
    private let wall = Self.now(CLOCK_MONOTONIC)
    private let processor = Self.now(CLOCK_THREAD_CPUTIME_ID)

    /// Milliseconds on the clock and on the processor.
    var elapsed: (wall: Double, processor: Double) {
        ((Self.now(CLOCK_MONOTONIC) - wall) / 1e6, (Self.now(CLOCK_THREAD_CPUTIME_ID) - processor) / 1e6)
    }

    /// The time as a text.
    var described: String {
        let elapsed = elapsed
        return "\(Int(elapsed.processor)) ms on the processor, \(Int(elapsed.wall)) ms on the clock"
    }

    private static func now(_ clock: clockid_t) -> Double {
        var time = timespec()
        clock_gettime(clock, &time)
        return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
    }

    /// The most memory that this program has held, the file's pages included.
    static var peakMegabytes: Int {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return usage.ru_maxrss / 1_000
    }

    /// The memory that this program has at its own disposal, the file's pages in the system's cache not counted.
    static var residentMegabytes: Int {
        guard let file = fopen("/proc/self/statm", "r") else { return 0 }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 256)
        guard fgets(&line, 256, file) != nil else { return 0 }
        let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let pages = text.split(separator: " ").compactMap { Int($0.filter(\.isNumber)) }
        guard pages.count > 2 else { return 0 }
        return (pages[1] - pages[2]) * Int(sysconf(Int32(_SC_PAGESIZE))) / 1_000_000
    }
}
