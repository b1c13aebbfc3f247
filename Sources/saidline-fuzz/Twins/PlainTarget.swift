/// A second reading of request targets (RFC 9112 §3.2): RFC 3986 §5.2.4 step by step on the text.
enum PlainTarget {
    /// What it finds.
    enum Reading: Equatable {
        case refused(Int)
        case asterisk
        case path(String, query: String?)
    }

    /// The reading of `target`, whose octets are all of `PlainOctets.target`.
    static func reading(of target: String, method: String) -> Reading {
        if method == "CONNECT" { return .refused(501) }
        if target == "*", method == "OPTIONS" { return .asterisk }
        guard let origin = target.hasPrefix("/") ? target : withoutAuthority(target) else { return .refused(400) }
        let halves = origin.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let raw = halves[0].isEmpty ? "/" : String(halves[0])
        guard let path = path(raw) else { return .refused(400) }
        return .path(path, query: halves.count > 1 ? String(halves[1]) : nil)
    }

    /// The path and query of an absolute-form.
    private static func withoutAuthority(_ target: String) -> String? {
        let lowered = target.lowercased()
        guard let scheme = ["http://", "https://"].first(where: lowered.hasPrefix) else { return nil }
        let rest = target.dropFirst(scheme.count)
        let authority = rest.prefix { $0 != "/" && $0 != "?" }
        guard !authority.isEmpty, PlainAuthority.isValid(Array(authority.utf8)) else { return nil }
        return String(rest.dropFirst(authority.count))
    }

    /// The decoded, resolved path; segments are decoded one by one, so that "%2F" stays within its own.
    private static func path(_ raw: String) -> String? {
        let all = raw.split(separator: "/", omittingEmptySubsequences: false).map {
            PlainEscapes.decoded(Array($0.utf8))
        }
        // A segment that the dots remove must be readable all the same.
        guard !all.contains(nil) else { return nil }
        let kept = withoutDots(raw).split(separator: "/", omittingEmptySubsequences: false)
        return kept.compactMap { PlainEscapes.decoded(Array($0.utf8)) }.joined(separator: "/")
    }

    // The algorithm's letters are those of the standard; a dot may be written as an escape (§6.2.2.2).
    private static func withoutDots(_ path: String) -> String {
        var input = path.split(separator: "/", omittingEmptySubsequences: false).map { segment in
            let plain = segment.lowercased().split(separator: "%2e", omittingEmptySubsequences: false)
                .joined(separator: ".")
            return plain == "." || plain == ".." ? plain : String(segment)
        }.joined(separator: "/")
        var output = ""
        while !input.isEmpty {
            if input.hasPrefix("/./") {
                input.removeFirst(2)  // B
            } else if input == "/." {
                input = "/"  // B
            } else if input.hasPrefix("/../") || input == "/.." {
                input = input == "/.." ? "/" : String(input.dropFirst(3))  // C
                output = String(output[..<(output.lastIndex(of: "/") ?? output.startIndex)])
            } else {
                let end = input.dropFirst().firstIndex(of: "/") ?? input.endIndex  // E
                output += input[..<end]
                input = String(input[end...])
            }
        }
        return output
    }
}
