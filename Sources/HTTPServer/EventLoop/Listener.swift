import CEpoll
import Glibc

/// A socket that takes connections.
///
/// Each loop has one on the same port (`SO_REUSEPORT`): the kernel deals connections out, and no lock is shared.
struct Listener: ~Copyable {
    /// The socket.
    let socket: Descriptor
    /// The port it really has.
    let port: Int

    /// Listens on `host` and `port`; port 0 takes any that is free.
    ///
    /// Shared, others of this user may listen there too.
    init(host: String, port: Int, isShared: Bool = true) throws(ServerError) {
        let addresses = try AddressList(host: host, port: port)
        let info = addresses.first
        let socket = Descriptor(Glibc.socket(info.ai_family, Listener.kind, 0))
        guard socket.number >= 0 else { throw .system(call: "socket", reason: systemErrorText()) }
        // TCP_NODELAY is inherited by accepted sockets on Linux: one system call less for each of them.
        Self.set(socket.number, Int32(IPPROTO_TCP), TCP_NODELAY)
        Self.set(socket.number, Int32(IPPROTO_TCP), TCP_NOTSENT_LOWAT, to: Self.unsentBytes)
        Self.set(socket.number, SOL_SOCKET, SO_REUSEADDR)
        if isShared { Self.set(socket.number, SOL_SOCKET, SO_REUSEPORT) }
        guard bind(socket.number, info.ai_addr, info.ai_addrlen) == 0, listen(socket.number, 4_096) == 0 else {
            throw Self.refusal(host: host, port: port)
        }
        self.port = Self.boundPort(socket.number)
        self.socket = socket
    }

    /// What a waiting connection brings.
    enum Taken: ~Copyable {
        /// A connection, non-blocking.
        case connection(Descriptor)
        /// None waits.
        case none
        /// There is none to be had right now: descriptors or memory have run out.
        case exhausted
    }

    /// Takes the next waiting connection.
    func accept() -> Taken {
        while true {
            let number = cepoll_accept(socket.number)
            if number >= 0 { return .connection(Descriptor(number)) }
            switch errno {
            case EINTR, ECONNABORTED, EPROTO, EPERM: continue
            case EMFILE, ENFILE, ENOBUFS, ENOMEM: return .exhausted
            default: return .none
            }
        }
    }

    /// How much the kernel takes of an answer before the client has room for it.
    ///
    /// Without that it is megabytes: a few thousand clients that do not read would use up the memory that the kernel
    /// has for all connections of the machine, and everyone else would wait for seconds. Inherited like the above.
    private static var unsentBytes: Int32 { 32_768 }

    private static func set(_ number: Int32, _ level: Int32, _ option: Int32, to value: Int32 = 1) {
        var value = value
        setsockopt(number, level, option, &value, socklen_t(MemoryLayout<Int32>.size))
    }

    private static var kind: Int32 {
        Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    }

    private static func refusal(host: String, port: Int) -> ServerError {
        switch errno {
        case EADDRINUSE: .addressInUse(host: host, port: port)
        case EACCES, EPERM: .permissionDenied(host: host, port: port)
        case EADDRNOTAVAIL: .addressUnavailable(host: host)
        default: .system(call: "bind", reason: systemErrorText())
        }
    }

    private static func boundPort(_ number: Int32) -> Int {
        var storage = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        return withUnsafeMutableBytes(of: &storage) { bytes in
            guard let address = bytes.baseAddress?.assumingMemoryBound(to: sockaddr.self),
                getsockname(number, address, &length) == 0
            else { return 0 }
            // The port has the same place in sockaddr_in and sockaddr_in6: two octets after the family.
            return Int(UInt16(bigEndian: bytes.loadUnaligned(fromByteOffset: 2, as: UInt16.self)))
        }
    }
}

/// The addresses of a host to listen on.
private struct AddressList: ~Copyable {
    private let list: UnsafeMutablePointer<addrinfo>

    init(host: String, port: Int) throws(ServerError) {
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        hints.ai_flags = AI_PASSIVE
        var list: UnsafeMutablePointer<addrinfo>?
        guard (0...65_535).contains(port), getaddrinfo(host, String(port), &hints, &list) == 0, let list else {
            throw .addressUnavailable(host: host)
        }
        self.list = list
    }

    deinit {
        freeaddrinfo(list)
    }

    var first: addrinfo { list.pointee }
}
