import JSONText
import NewsModel

/// One speaker in the shape of the contract: the list's members, then what is told of one speaker alone.
struct SpeakerProfileJSON: JSONWritable {
    /// How many of the latest quotes are shown.
    static let newestCount = 5

    /// What is known of the speaker.
    var profile: SpeakerProfile

    func write(to json: inout JSONWriter) {
        json.object { members in
            SpeakerJSON(summary: profile.summary).write(to: &members)
            members.field("aliases", profile.aliases)
            members.array("roles") { list in
                for role in profile.roles { list.object { Self.write(role, to: &$0) } }
            }
            members.array("byMonth") { list in
                for month in profile.byMonth {
                    list.object {
                        $0.field("start", month.start.description)
                        $0.field("count", month.count)
                    }
                }
            }
            members.array("bySource") { list in
                for outlet in profile.bySource {
                    list.object {
                        $0.field("value", outlet.value)
                        $0.field("count", outlet.count)
                    }
                }
            }
            members.field("newest", profile.newest.map { QuoteJSON(quote: $0) })
        }
    }

    private static func write(_ role: SpeakerProfile.RoleSpan, to members: inout JSONObjectWriter) {
        members.field("role", role.role)
        members.field("first", role.first?.description)
        members.field("last", role.last?.description)
        members.field("count", role.count)
    }
}
