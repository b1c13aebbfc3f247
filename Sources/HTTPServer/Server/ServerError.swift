/// Why the server cannot start.
public enum ServerError: Error, Equatable, CustomStringConvertible {
    /// Another program listens there already.
    case addressInUse(host: String, port: Int)
    /// The system does not let this user listen there; ports below 1024 need a privilege.
    case permissionDenied(host: String, port: Int)
    /// The name does not resolve to an address of this machine.
    case addressUnavailable(host: String)
    /// A file of the site cannot be read, or must not be served.
    case unreadableFile(path: String, reason: String)
    /// A system call failed for another reason.
    case system(call: String, reason: String)

    /// One sentence that says what to do.
    public var description: String {
        switch self {
        case .addressInUse(let host, let port):
            "Another program is already listening on \(host), port \(port); stop it or choose another port."
        case .permissionDenied(let host, let port):
            "This user may not listen on \(host), port \(port); choose a port of 1024 or more."
        case .addressUnavailable(let host):
            "\"\(host)\" is not an address of this machine."
        case .unreadableFile(let path, let reason):
            "\(path) cannot be served: \(reason)."
        case .system(let call, let reason):
            "The system refused \(call): \(reason)."
        }
    }
}
