import HTTPServer

/// How a list is to be answered: in which form, and from where addresses in it are to be read.
struct ListForm: Sendable {
    /// The form.
    var format: ListFormat
    /// `https://archive.example`, to be put before paths; empty where the client did not say whom it asks.
    var origin = ""

    /// Reads a request: `format` beats `Accept`.
    init(_ request: Request, _ arguments: Arguments) {
        let accept = request.fields["Accept"]
        format = arguments.choice(.format) ?? ListFormat(preferredBy: AcceptField(accept))
        // Only feeds hold whole addresses.
        if isFeed { origin = Self.origin(of: request) }
    }

    /// Whether it is read by feed readers, which show texts and follow whole addresses.
    var isFeed: Bool { [.rss, .atom, .jsonfeed].contains(format) }

    /// Where a client sees this surface, behind a proxy that says so (`X-Forwarded-Proto`), too.
    static func origin(of request: Request) -> String {
        guard let host = request.fields["Host"], !host.isEmpty, host.utf8.allSatisfy(isPartOfHost) else { return "" }
        let isSecure = request.fields["X-Forwarded-Proto"]?.lowercased() == "https"
        return (isSecure ? "https://" : "http://") + host
    }

    private static func isPartOfHost(_ octet: UInt8) -> Bool {
        switch octet {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: "["), UInt8(ascii: "]"): true
        default: false
        }
    }
}
