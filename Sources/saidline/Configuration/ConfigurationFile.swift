import FoundationEssentials

/// A configuration file: JSON5, one object, its keys the names of `Setting.all`.
struct ConfigurationFile {
    /// The values as texts, by key: a list is joined with commas.
    let values: [String: String]

    /// Reads the file at `path`.
    init(path: String) throws(ConfigurationError) {
        guard let data = try? Data(contentsOf: URL(filePath: path)) else {
            throw ConfigurationError("The configuration file \(path) can't be read; check its name and permissions.")
        }
        let decoder = JSONDecoder()
        decoder.allowsJSON5 = true
        do {
            values = try decoder.decode([String: Value].self, from: data).mapValues(\.text)
        } catch {
            throw ConfigurationError("The configuration file \(path) is not JSON5: \(Self.reason(error)).")
        }
    }

    private static func reason(_ error: any Error) -> String {
        guard let error = error as? DecodingError else { return "\(error)" }
        switch error {
        case .dataCorrupted(let context):
            return context.underlyingError.map { "\($0)" } ?? context.debugDescription
        case .typeMismatch(_, let context), .valueNotFound(_, let context), .keyNotFound(_, let context):
            let key = context.codingPath.map(\.stringValue).joined(separator: ".")
            return key.isEmpty ? context.debugDescription : "\"\(key)\" is neither a text, a number nor a list of texts"
        @unknown default:
            return "\(error)"
        }
    }

    /// A text, a whole number or a list of texts.
    private struct Value: Decodable {
        let text: String

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let number = try? container.decode(Int.self) {
                text = String(number)
            } else if let list = try? container.decode([String].self) {
                text = list.joined(separator: ",")
            } else {
                text = try container.decode(String.self)
            }
        }
    }
}
