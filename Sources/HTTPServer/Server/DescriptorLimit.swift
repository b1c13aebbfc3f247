import Glibc

/// How many descriptors this process may have open (`ulimit -n`).
enum DescriptorLimit {
    /// What the process needs besides one descriptor for each connection: for listeners, for what handlers open, for
    /// the connections that are being turned away.
    private static let others = 512

    /// Raises the soft limit to the hard one where `connections` need more than it allows.
    ///
    /// Where even the hard limit is too low, or raising is forbidden, the server serves as many as it can.
    static func makeRoom(for connections: Int) {
        var limit = rlimit()
        let descriptors = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        guard getrlimit(descriptors, &limit) == 0, limit.rlim_cur < limit.rlim_max,
            limit.rlim_cur < rlim_t(connections + others)
        else { return }
        limit.rlim_cur = limit.rlim_max
        setrlimit(descriptors, &limit)
    }
}
