import CAllocations
import Glibc

/// One step and how to run it once.
struct HTTPBenchStep {
    /// What it is.
    let name: String
    /// Runs it; what it returns keeps the compiler from leaving it out.
    let run: () -> Int
}

/// What was measured of a step, as a line of a table.
enum HTTPBenchRow {
    /// The line above the others.
    static let heading = line("step", "ns", "CPU ns", "per second", "allocations")

    /// Runs a step over and over for some seconds.
    static func measured(_ step: HTTPBenchStep, seconds: Double) -> String {
        var (count, sum) = (0, 0)
        for _ in 0..<20 { sum &+= step.run() }
        let before = callocations_count()
        let (wall, processor) = (now(CLOCK_MONOTONIC), now(CLOCK_PROCESS_CPUTIME_ID))
        var elapsed = 0.0
        while elapsed < seconds * 1e9 {
            for _ in 0..<16 { sum &+= step.run() }
            count += 16
            elapsed = now(CLOCK_MONOTONIC) - wall
        }
        let used = now(CLOCK_PROCESS_CPUTIME_ID) - processor
        let asked = callocations_count() - before
        let time = elapsed / Double(count)
        // The sum is never shown, but it might be.
        if sum == .min { print(sum) }
        let allocations = asked < 0 ? "–" : tenths(Double(asked) / Double(count))
        return line(step.name, whole(time), whole(used / Double(count)), whole(1e9 / time), allocations)
    }

    private static func tenths(_ number: Double) -> String {
        let tenths = Int((number * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }

    private static func whole(_ number: Double) -> String { String(Int(number.rounded())) }

    private static func line(_ name: String, _ figures: String...) -> String {
        let cells = figures.map { String(repeating: " ", count: max(1, 12 - $0.count)) + $0 }
        return name + String(repeating: " ", count: max(1, 40 - name.count)) + cells.joined()
    }

    private static func now(_ clock: clockid_t) -> Double {
        var time = timespec()
        clock_gettime(clock, &time)
        return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
    }
}
