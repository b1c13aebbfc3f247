import Glibc

/// The processor time of this thread, which others on the machine do not lengthen.
enum ProcessorTime {
    /// Seconds that `work` takes; it must not change threads.
    static func seconds(_ work: () -> Void) -> Double {
        let start = now()
        work()
        return now() - start
    }

    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
