/// An http or https URL as it is compared: what does not change the page is left out.
///
/// Scheme and host in lower case; no default port, no fragment, no trailing slash, no tracking parameters; the other
/// parameters sorted.
struct CanonicalURL: Equatable {
    /// The canonical form.
    let text: String

    /// The canonical form of `url`; `nil` where it is no http(s) URL with a host.
    init?(_ url: some StringProtocol) {
        let url = url.trimmed
        guard let end = url.firstIndex(of: ":"), !url.contains(where: { $0.isBlank || "<>\"".contains($0) }) else {
            return nil
        }
        let scheme = url[..<end].lowercased()
        guard scheme == "http" || scheme == "https", url[end...].hasPrefix("://") else { return nil }
        let rest = url[end...].dropFirst(3).prefix { $0 != "#" }
        let authority = rest.prefix { !"/?".contains($0) }
        guard let host = Self.host(authority, scheme) else { return nil }
        let path = rest[authority.endIndex...].prefix { $0 != "?" }
        let query = rest[path.endIndex...].dropFirst()
        text = scheme + "://" + host + Self.withoutTrailingSlash(path) + Self.query(query)
    }

    /// Host and port in lower case; `nil` where there is no host or the port is no number.
    private static func host(_ authority: Substring, _ scheme: String) -> String? {
        let host = authority.split(separator: "@", omittingEmptySubsequences: false).last?.lowercased() ?? ""
        guard let colon = host.lastIndex(of: ":"), !host.hasSuffix("]") else { return isHost(host[...]) ? host : nil }
        let port = host[colon...].dropFirst()
        let name = host[..<colon]
        guard isHost(name), port.isEmpty || UInt16(port) != nil else { return nil }
        let isDefault = port.isEmpty || port == (scheme == "http" ? "80" : "443")
        return isDefault ? String(name) : host
    }

    private static func isHost(_ host: Substring) -> Bool {
        !host.isEmpty && !host.contains { "\\^`{}| ".contains($0) } && host.contains { $0.isLetter || $0.isNumber }
    }

    private static func withoutTrailingSlash(_ path: Substring) -> Substring {
        var path = path
        while path.last == "/" { path = path.dropLast() }
        return path
    }

    private static func query(_ query: Substring) -> String {
        let kept = query.split(separator: "&").filter { !isTracking($0) }.sorted()
        return kept.isEmpty ? "" : "?" + kept.joined(separator: "&")
    }

    private static let tracking: Set<String> = [
        "cmpid", "dclid", "fbclid", "gbraid", "gclid", "gclsrc", "guccounter", "igshid", "mc_cid", "mc_eid", "mkt_tok",
        "msclkid", "ocid", "s_cid", "twclid", "wbraid", "yclid", "_ga", "_gl", "_hsenc", "_hsmi",
    ]

    private static func isTracking(_ parameter: Substring) -> Bool {
        let name = parameter.prefix { $0 != "=" }.lowercased()
        return name.hasPrefix("utm_") || name.hasPrefix("ga_") || tracking.contains(name)
    }
}
