import Glibc
import HTTPServer

extension Configuration {
    /// How many event loops that makes.
    var loopCount: Int { loops > 0 ? loops : Self.cores }

    /// How many worker threads that makes.
    var workerCount: Int { workers > 0 ? workers : 2 * Self.cores }

    /// What the HTTP server is told.
    var server: ServerConfiguration {
        var server = ServerConfiguration()
        server.host = host
        server.port = port
        server.loops = loopCount
        server.workers = workerCount
        server.limits = limits
        server.timeouts = timeouts
        server.crossOrigin.reads = Self.origins(readOrigins)
        server.crossOrigin.writes = Self.origins(writeOrigins)
        return server
    }

    private static func origins(_ list: [String]) -> CrossOrigin.Origins {
        if list.isEmpty { return .none }
        return list.contains("*") ? .any : .only(list)
    }

    private static var cores: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}
