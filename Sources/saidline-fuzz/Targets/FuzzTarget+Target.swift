import HTTPServer

extension FuzzTarget {
    /// Request targets behind a method: every form, dot segments, escapes.
    static let target = FuzzTarget(
        "target",
        seeds: [
            "GET /a/b/../c/./d?x=1&y=%20", "GET /%2e%2E/%2f/..%2f/%C3%A9", "GET http://a.example:80/b?c?d",
            "OPTIONS *", "GET HTTPS://[::1]/", "GET /..", "GET //a//../..", "CONNECT a:80", "GET http://a%41?b",
            "GET /.%2e/...", "GET /a/%ff/..",
        ],
        words: [
            "/", "/.", "/..", "/../", ".", "%2e", "%2E%2e", "%2f", "%00", "%c3%a9", "%", "%4", "?", "http://", "https:",
            "a:80", ":65536", ":", "[::1]", "@", "*", "OPTIONS ", "a", "..",
        ]
    ) { bytes in
        let parts = bytes.split(separator: 32, maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[1].isEmpty, PlainOctets.target.isSuperset(of: parts[1]) else {
            return .agreement("no target")
        }
        let (name, target) = (parts[0].latin1, Array(parts[1]))
        let method = [Method.connect, .options].first { $0.token == name } ?? .get
        let ours = reading(of: target, method: method)
        if case .path(let path, _) = ours {
            // Whatever else happens: below the root, and without a step up that the client wrote with real slashes.
            let hidesSlash = target.latin1.lowercased().contains("%2f")
            let isSafe = path.hasPrefix("/") && (hidesSlash || !path.split(separator: "/").contains(".."))
            guard isSafe else { return .disagreement("the path is \(path)") }
        }
        return .comparing(ours, PlainTarget.reading(of: target.latin1, method: method.token), as: ours.name)
    }

    private static func reading(of target: [UInt8], method: Method) -> PlainTarget.Reading {
        do throws(RequestFault) {
            let target = try RequestTarget.read(target.span, 0..<target.count, method: method)
            return target == .asterisk ? .asterisk : .path(target.path, query: target.query)
        } catch {
            return .refused(error.status.code)
        }
    }
}

extension PlainTarget.Reading {
    fileprivate var name: String {
        switch self {
        case .refused(let status): "\(status)"
        case .asterisk: "asterisk"
        case .path: "path"
        }
    }
}
