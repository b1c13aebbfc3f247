/// A media type as a field names it (RFC 9110 §8.3.1).
struct MediaType: Sendable, Equatable {
    /// `application/json`, in lower case.
    var name: String
    /// Parameters in lower-case names, values without their quotation marks.
    var parameters: [String: String]

    /// Reads `Text/Plain ; Charset="utf-8"`; `nil` where there is no type and subtype.
    init?(_ text: String?) {
        guard let text else { return nil }
        let parts = text.split(separator: ";", omittingEmptySubsequences: false).map { $0.trimmed() }
        name = parts[0].lowercased()
        let halves = name.split(separator: "/", omittingEmptySubsequences: false)
        guard halves.count == 2, halves.allSatisfy({ !$0.isEmpty }) else { return nil }
        parameters = [:]
        for part in parts.dropFirst() {
            let pair = part.split(separator: "=", maxSplits: 1)
            guard pair.count == 2 else { continue }
            parameters[pair[0].trimmed().lowercased()] = String(pair[1].trimmed(also: "\""))
        }
    }

    /// Whether text of this type is UTF-8, by its name or by saying nothing else.
    var isUTF8: Bool {
        let charset = parameters["charset"]?.lowercased() ?? "utf-8"
        return ["utf-8", "utf8", "us-ascii"].contains(charset)
    }
}
