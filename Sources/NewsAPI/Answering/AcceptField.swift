/// What a client would like to get (RFC 9110 §12.5.1).
struct AcceptField: Sendable {
    private let ranges: [(type: MediaType, quality: Double)]

    /// Reads the value of `Accept`; what makes no sense in it is passed over, and nothing at all means anything goes.
    init(_ text: String?) {
        ranges = (text ?? "*/*").split(separator: ",").prefix(64).compactMap { part in
            guard let type = MediaType(String(part)) else { return nil }
            let quality = type.parameters["q"].map { Double($0) ?? 0 } ?? 1
            return (type, min(max(quality, 0), 1))
        }
    }

    /// How much a type is wanted, 0…1: by the most specific range that has it.
    func quality(of name: String) -> Double {
        let kind = name.prefix { $0 != "/" } + "/*"
        for range in [name, String(kind), "*/*"] {
            let matching = ranges.filter { $0.type.name == range }
            if let best = matching.map(\.quality).max() { return best }
        }
        return 0
    }

    /// How much a type is wanted by its own name; `nil` where no range names it.
    func namedQuality(of name: String) -> Double? {
        ranges.filter { $0.type.name == name }.map(\.quality).max()
    }

    /// Whether a browser asks: a page is wanted more than JSON.
    var prefersPage: Bool { quality(of: "text/html") > quality(of: "application/json") }
}
