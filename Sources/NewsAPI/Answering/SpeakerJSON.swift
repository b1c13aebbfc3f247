import JSONText
import NewsModel

/// The members of a speaker, in the order in which they are written.
enum SpeakerField: String, Sendable, CaseIterable {
    case id, name, role, quotes, articles, first, last, sources
}

/// A speaker in the shape of the contract.
struct SpeakerJSON: JSONWritable {
    /// The speaker and what is counted.
    var summary: SpeakerSummary
    /// The members that are written.
    var fields = SpeakerField.allCases

    func write(to json: inout JSONWriter) {
        json.object { write(to: &$0) }
    }

    /// Writes the members into an object that may have others.
    func write(to members: inout JSONObjectWriter) {
        for field in fields { write(field, to: &members) }
    }

    private func write(_ field: SpeakerField, to members: inout JSONObjectWriter) {
        let name = field.rawValue
        switch field {
        case .id: members.field(name, summary.speaker.id)
        case .name: members.field(name, summary.speaker.name)
        case .role: members.field(name, summary.speaker.role)
        case .quotes: members.field(name, summary.quotes)
        case .articles: members.field(name, summary.articles)
        case .first: members.field(name, summary.first?.description)
        case .last: members.field(name, summary.last?.description)
        case .sources: members.field(name, summary.sources)
        }
    }
}
