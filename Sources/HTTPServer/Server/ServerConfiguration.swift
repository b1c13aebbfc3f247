import Glibc

/// Where the server listens and how it treats its clients.
public struct ServerConfiguration: Sendable {
    /// A numeric address or a name that resolves to one of this machine.
    public var host = "127.0.0.1"
    /// The port; 0 lets the system choose, `HTTPServer.port` tells which.
    public var port = 8080
    /// Event loops, each with its own thread and listener: one for each core.
    public var loops = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    /// Worker threads for handlers that ask for `.worker` and for body receivers.
    public var workers = max(2, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))) * 2)
    /// What a client may ask for.
    public var limits = Limits()
    /// How long a client may take.
    public var timeouts = Timeouts()
    /// What pages of other origins may do.
    public var crossOrigin = CrossOrigin()

    /// The defaults: this machine only, port 8080.
    public init() {}
}
