import FoundationEssentials
import NewsModel

/// The file in which a newsroom says which names are one person's, and which are several persons'.
struct SpeakersFile {
    /// What it says.
    let rules: SpeakerRules

    /// The rules of the file at `path`; none where that is the usual one and does not exist.
    static func rules(at path: String) throws(CommandFailure) -> SpeakerRules {
        if path == Configuration.usualSpeakers, !FileManager.default.fileExists(atPath: path) { return .none }
        return try SpeakersFile(path: path).rules
    }

    /// Reads the file at `path`.
    init(path: String) throws(CommandFailure) {
        guard let data = try? Data(contentsOf: URL(filePath: path)) else {
            throw CommandFailure("The file of speakers \(path) can't be read; check its name and permissions.")
        }
        let decoder = JSONDecoder()
        decoder.allowsJSON5 = true
        let content: Content
        do {
            content = try decoder.decode(Content.self, from: data)
        } catch {
            throw CommandFailure("The file of speakers \(path) is wrong: \(Self.reason(error)).")
        }
        do {
            rules = try SpeakerRules(aliases: content.aliases.map(\.alias), splits: content.splits.map(\.split))
        } catch {
            throw CommandFailure("The file of speakers \(path) is wrong: \(error.message)")
        }
    }

    private static func reason(_ error: any Error) -> String {
        if let fault = error as? Fault { return "\(place(fault.path)): \(fault.sentence)" }
        guard let error = error as? DecodingError else { return "\(error)" }
        switch error {
        case .dataCorrupted(let context):
            let reason = context.underlyingError.map { "\($0)" } ?? context.debugDescription
            return "it is not JSON5, \(reason.hasSuffix(".") ? String(reason.dropLast()) : reason)"
        case .keyNotFound(let key, let context): return "\(place(context.codingPath)) has no \"\(key.stringValue)\""
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            return "\(place(context.codingPath)) is not of the kind that belongs there"
        @unknown default: return "\(error)"
        }
    }

    /// `aliases[2].also`.
    private static func place(_ keys: [any CodingKey]) -> String {
        let path = keys.reduce(into: "") { text, key in
            text += key.intValue.map { "[\($0)]" } ?? (text.isEmpty ? "" : ".") + key.stringValue
        }
        return path.isEmpty ? "the file" : path
    }
}
